import TestSupport
import Testing

@testable import Repairs

struct HoldTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @discardableResult
    private func hold(
        _ reason: String = "No charger came with it", until: Instant? = nil,
        message: String? = nil
    ) throws -> Recorded<Hold> {
        var hold = Hold()
        (hold.reason, hold.until, hold.message) = (reason, until, message)
        return try shop.add(hold, to: id, by: bench)
    }

    @discardableResult
    private func release() throws -> Recorded<Hold> {
        try shop.with(id) { ticket, transaction throws(RepairError) in
            try HoldRelease().end(on: &ticket, by: desk, in: transaction)
        }
    }

    /// Overdue by the status, the ticket's facts and the list alike.
    private func isOverdue() throws -> Bool {
        let status = try shop.status(id).overdue
        let listed = try shop.write { transaction throws(RepairError) in
            var filter = TicketFilter()
            filter.overdue = true
            return try Tickets.list(filter, ListPage(limit: 9), in: transaction)
        }
        #expect(listed.isEmpty == !status)
        return status
    }

    @Test func `promises pause while a ticket is on hold`() throws {
        try hold()
        shop.clock.advance(by: 30 * Instant.day)
        #expect(try !isOverdue())
        #expect(try shop.facts(id).hold?.reason == "No charger came with it")
        let released = try release()
        #expect(released.ended?.by == "Dana" && released.ended?.at == shop.clock.now)
        #expect(try isOverdue())
        #expect(try shop.facts(id).hold == nil)
        #expect(try shop.events(id).map(\.type) == [.checkIn, .hold, .holdReleased])
        #expect(try shop.hasWholeChains())
    }

    @Test func `a hold ends by itself when its time is over`() throws {
        shop.clock.advance(by: 10 * Instant.day)
        #expect(try isOverdue())
        let end = shop.clock.now.later(by: Instant.day)
        try hold(until: end)
        #expect(try !isOverdue())
        #expect(try shop.status(id).expiresAt == end)
        shop.clock.advance(by: Instant.day)
        #expect(try isOverdue())
        #expect(try shop.facts(id).hold == nil)
        #expect(isOfState(refusal { try release() }))
        #expect(try hold().number == 2)
        let holds = try shop.all(Hold.self, of: id)
        #expect(holds.map(\.until) == [end, nil] && holds.allSatisfy { $0.ended == nil })
    }

    @Test func `a message tells the customer, a reason does not`() throws {
        let before = try shop.messages(id).count
        try hold("He never answers")
        #expect(try shop.messages(id).count == before)
        try release()
        shop.clock.advance(by: 1000)
        try hold("Again", message: "Please send the charger")
        let message = try #require(try shop.messages(id).last).notification
        #expect(message.event == .update && message.text.contains("Please send the charger"))
        let status = try shop.status(id)
        #expect(status.timeline.last?.message == "Please send the charger")
        #expect(!status.timeline.contains { $0.message.contains("never answers") })
        #expect(try shop.ticket(id).lastMessageAt == shop.clock.now)
    }

    @Test func `silence is limited also during a hold`() throws {
        try shop.promise(id, .repair, in: Instant.day)
        #expect(try shop.status(id).nextUpdateBy == shop.clock.now.later(by: Instant.day))
        try hold()
        #expect(try shop.status(id).nextUpdateBy == shop.clock.now.later(by: 3 * Instant.day))
    }

    @Test func `a ticket is held once at a time, and released where it is held`() throws {
        #expect(isOfState(refusal { try release() }))
        try hold()
        #expect(isOfState(refusal { try hold() }))
    }

    @Test func `what has gone back is not held, and a return ends a hold`() throws {
        try hold()
        try shop.putAll(in: .ready)
        try shop.giveBack(id)
        #expect(try !shop.move(id, to: .returned).isOnHold(at: shop.clock.now))
        for state in [TicketState.returned, .closed, .cancelled] {
            try shop.putAll(in: state)
            #expect(isOfState(refusal { try hold() }), "\(state)")
        }
    }

    @Test func `it ends later than now`() throws {
        #expect(pointers(refusal { try hold(until: shop.clock.now) }) == ["/until"])
    }
}
