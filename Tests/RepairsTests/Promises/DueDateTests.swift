import TestSupport
import Testing

@testable import Repairs

/// Promises, silence and when time alone changes an answer.
struct DueDateTests {
    let shop: TestShop
    private let id: TicketID
    private let opened: Instant

    init() throws {
        shop = try TestShop()
        opened = shop.clock.now
        id = try shop.checkIn().ticket.ticketId
    }

    @Test func `the next word comes by the silence limit or an earlier promise`() throws {
        #expect(try shop.status(id).nextUpdateBy == opened.later(by: 3 * Instant.day))
        shop.clock.advance(by: Instant.day)
        try shop.update(id, "Still waiting for a bench")
        let spoken = shop.clock.now
        #expect(try shop.status(id).nextUpdateBy == spoken.later(by: 3 * Instant.day))
        let promise = try shop.promise(id, .diagnosis, in: Instant.day)
        #expect(try shop.status(id).nextUpdateBy == promise.dueAt)
        let repair = try shop.promise(id, .repair, in: Instant.day / 2)
        #expect(try shop.status(id).nextUpdateBy == repair.dueAt)
        try shop.note(id, "Notes are no word to the customer")
        #expect(try shop.ticket(id).lastMessageAt == spoken)
    }

    @Test func `on the customer's turn promises pause and the silence limit goes on`() throws {
        shop.clock.advance(by: 10 * Instant.day)
        for state in TicketState.allCases {
            try shop.putAll(in: state)
            let status = try shop.status(id)
            switch state {
            case .awaitingApproval, .ready:
                #expect(status.nextUpdateBy == opened.later(by: 3 * Instant.day))
                #expect(!status.overdue && status.expiresAt == nil)
            case .returned, .closed, .cancelled:
                #expect(status.nextUpdateBy == nil && !status.overdue)
            case .registered, .received, .diagnosing:
                #expect(status.overdue && status.expiresAt == nil)
            default: #expect(!status.overdue, "the diagnosis is given")
            }
        }
    }

    @Test func `after a no at the counter nothing is overdue, until it goes on all the same`()
        throws
    {
        try shop.decide(id, try shop.quote(id), .decline)
        shop.clock.advance(by: 10 * Instant.day)
        let declined = try shop.status(id)
        #expect(declined.state == .received && !declined.overdue && declined.expiresAt == nil)
        try shop.move(id, to: .diagnosing, by: bench)
        shop.clock.advance(by: 1)
        #expect(try shop.status(id).overdue, "of the repair that the quote promised")
    }

    @Test func `a repair promise is pending until the unit is ready`() throws {
        let promise = try shop.promise(id, .repair, in: 1000)
        shop.clock.advance(by: 1001)
        let pending: Set<TicketState> = [
            .registered, .received, .diagnosing, .approved, .inRepair, .awaitingParts, .atDepot,
            .qualityCheck,
        ]
        for state in TicketState.allCases {
            #expect(
                promise.kind.isPending(in: state)
                    == (pending.union([.awaitingApproval])
                        .contains(state)))
            try shop.putAll(in: state)
            #expect(try shop.status(id).overdue == pending.contains(state))
        }
    }

    @Test func `overdue flips by time alone, at the moment that the answer says`() throws {
        let due = try #require(try shop.status(id).promises.first?.dueAt)
        let before = try shop.status(id)
        #expect(!before.overdue && before.expiresAt == due.later(by: 1))
        shop.clock.advance(by: due.milliseconds - opened.milliseconds)
        let at = try shop.status(id)
        #expect(!at.overdue && at.expiresAt == due.later(by: 1))
        shop.clock.advance(by: 1)
        let after = try shop.status(id)
        #expect(after.overdue && after.expiresAt == nil)
        #expect(shop.clock.now == before.expiresAt)
    }

    @Test func `the earliest pending promise counts, and its latest date`() throws {
        try shop.promise(id, .diagnosis, in: 1000)
        let repair = try shop.promise(id, .repair, in: 2000)
        try shop.promise(id, .diagnosis, in: 3000, reason: "Flu")
        #expect(try shop.status(id).expiresAt == repair.dueAt.later(by: 1))
        shop.clock.advance(by: 2001)
        #expect(try shop.status(id).overdue)
        try shop.promise(id, .repair, in: 5000, reason: "Flu")
        #expect(try !shop.status(id).overdue)
        #expect(
            try shop.status(id).expiresAt == repair.dueAt.later(by: 1001))
    }
}
