import TestSupport
import Testing

@testable import Repairs

/// Messages on their way, and what becomes of a try.
@Suite struct OutboxTests {
    let shop: TestShop
    let ticket: Ticket

    init() throws {
        shop = try TestShop()
        ticket = try shop.checkIn().ticket
    }

    private func due() throws -> OutboxMessage? {
        try shop.write { transaction throws(RepairError) in
            try Outbox.due(.email, limit: 1, in: transaction).first
        }
    }

    private func fail(_ message: OutboxMessage) throws {
        try shop.write { transaction throws(RepairError) in
            try Outbox.failed(message, because: "busy", percent: 100, in: transaction)
        }
    }

    private func retry() throws {
        try shop.write { transaction throws(RepairError) in
            _ = try Notifications.retry(1, of: ticket.ticketId, in: transaction)
        }
    }

    @Test func `put back while its command runs, a message is due whatever becomes of that try`()
        throws
    {
        for _ in 1...11 {
            try fail(try #require(try due()))
            shop.clock.advance(by: Outbox.delayMax)
        }
        let last = try #require(try due())
        try retry()
        try fail(last)
        let told = try #require(try shop.messages(ticket.ticketId).first).notification
        #expect(told.state == .queued && told.tries == 0)
        #expect(try due()?.number == 1, "at once, and with all its tries")
        try fail(try #require(try due()))
        #expect(try due() == nil)
        #expect(try shop.messages(ticket.ticketId).first?.notification.tries == 1)
    }
}
