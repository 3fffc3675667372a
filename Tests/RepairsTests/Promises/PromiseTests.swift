import JSON
import TestSupport
import Testing

@testable import Repairs

struct PromiseTests {
    let shop: TestShop
    private let id: TicketID
    /// What the sample check-in promises.
    private let first = Instant("2026-11-25T17:00:00Z")

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    private func all() throws -> [Promise] {
        try shop.write { transaction throws(RepairError) in
            try Promises.page(
                of: try Tickets.read(id, in: transaction), after: 0, limit: 200, in: transaction)
        }
    }

    @Test func `each revision keeps what was promised first beside it`() throws {
        let earlier = try shop.promise(id, .diagnosis, in: Instant.day)
        let later = try shop.promise(id, .diagnosis, in: 8 * Instant.day, reason: "Part is late")
        let repair = try shop.promise(id, .repair, in: 10 * Instant.day)
        #expect([earlier, later].allSatisfy { $0.originalDueAt == first })
        #expect(repair.originalDueAt == repair.dueAt)
        let all = try all()
        #expect(all.map(\.number) == [1, 2, 3, 4])
        #expect(Array(all.dropFirst()) == [earlier, later, repair])
        #expect(try shop.facts(id).promises == [later, repair])
        #expect(
            try shop.status(id).promises
                == [later, repair]
                .map { Status.PublicPromise($0, StatusLanguage.en.texts) })
    }

    @Test func `moving one later takes a reason, to the millisecond`() throws {
        let span = try #require(first).milliseconds - shop.clock.now.milliseconds
        #expect(pointers(refusal { try shop.promise(id, .diagnosis, in: span + 1) }) == ["/reason"])
        #expect(try shop.promise(id, .diagnosis, in: span).reason == nil)
        try shop.promise(id, .diagnosis, in: span - 1)
        #expect(pointers(refusal { try shop.promise(id, .diagnosis, in: span) }) == ["/reason"])
        try shop.promise(id, .diagnosis, in: span, reason: "Back to the first date")
        #expect(try shop.promise(id, .repair, in: 1).reason == nil)
    }

    @Test func `the customer is told of a date that moves later, and why, and of no other`() throws
    {
        shop.clock.advance(by: 1000)
        try shop.promise(id, .repair, in: 10 * Instant.day)
        try shop.promise(id, .repair, in: 9 * Instant.day, reason: "Sooner")
        #expect(try shop.messages(id).map(\.notification.event) == [.acknowledgement])
        #expect(try shop.facts(id).ticket.lastMessageAt != shop.clock.now)
        try shop.promise(id, .repair, in: 12 * Instant.day, reason: "The part is late")
        let told = try shop.messages(id).map(\.notification)
        #expect(told.map(\.event) == [.acknowledgement, .promiseMoved])
        #expect(told[1].subject.hasPrefix("A new date for your Leica M9-P: ticket "))
        #expect(told[1].text.contains("by 2026-12-02 09:00 UTC. First promised: 2026-11-30 09:00"))
        #expect(told[1].text.contains("\n\nThe part is late\n\n"))
        #expect(try shop.facts(id).ticket.lastMessageAt == shop.clock.now)
    }

    @Test func `a date that is not later than now is refused`() throws {
        #expect(pointers(refusal { try shop.promise(id, .repair, in: 0) }) == ["/dueAt"])
        #expect(try all().count == 1)
    }

    @Test func `the promise stands on the timeline and the reason is public`() throws {
        try shop.promise(id, .diagnosis, in: 8 * Instant.day, reason: "Part is late")
        let event = try #require(try shop.events(id).last)
        #expect(event.type == .promise && event.by == "Theo")
        #expect(event.data["reason"]?.text == "Part is late")
        #expect(event.data["originalDueAt"]?.text == first?.text)
        #expect(try shop.status(id).timeline.last?.message == "Part is late")
        #expect(try shop.status(id).promises.first?.reason == "Part is late")
    }

    @Test func `a returned or cancelled ticket takes no promise`() throws {
        for state in [TicketState.returned, .closed, .cancelled] {
            try shop.putAll(in: state)
            guard
                case .conflict(.notInThisState) = refusal({ try shop.promise(id, .repair, in: 1) })
            else {
                Issue.record("\(state) took a promise")
                continue
            }
        }
    }
}
