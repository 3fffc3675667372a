import Bytes
import TestSupport
import Testing

@testable import Repairs

/// Spans while the wall clock is set: back by an hour, forward by ten years, and back again.
@Suite struct SteadyClockTests {
    let shop: TestShop
    let ticket: Ticket
    private let body = [UInt8]("{}".utf8)
    private let key = IdempotencyKey(scope: .token(1), path: "/v1/tickets", key: "a")

    static let jumps: [Int64] = [-3_600_000, 3650 * Instant.day]

    init() throws {
        shop = try TestShop()
        ticket = try shop.checkIn().ticket
    }

    private func message() throws -> OutboxMessage? {
        try shop.write { transaction throws(RepairError) in
            try Outbox.due(.email, limit: 1, in: transaction).first
        }
    }

    private func tryInVain() throws {
        let message = try #require(try message())
        try shop.write { transaction throws(RepairError) in
            try Outbox.failed(message, because: "busy", percent: 100, in: transaction)
        }
    }

    private func keepAnswer() throws {
        let answer = StoredAnswer(
            fingerprint: SHA256.hash(body), status: 201, location: nil, etag: nil, body: body,
            customerId: nil)
        try shop.write { transaction throws(RepairError) in
            try Idempotency.keep(answer, for: key, in: transaction)
        }
    }

    private func isKept() throws -> Bool {
        try shop.write { transaction throws(RepairError) in
            try Idempotency.find(key, fingerprint: SHA256.hash(body), in: transaction) != nil
        }
    }

    private func tryWrongCodes() throws {
        for _ in 0..<ApprovalCodes.countMax {
            try shop.write { transaction throws(RepairError) in
                try ApprovalCodes.note(ticket.ticketId, from: "1", in: transaction)
            }
        }
    }

    private func secondsLeft() throws -> Int? {
        let error = refusal {
            try shop.write { transaction throws(RepairError) in
                _ = try ApprovalCodes.quoteNumber(
                    for: ticket, with: "x", from: "1", in: transaction)
            }
        }
        if case .tooMany(.approvalCode, let seconds) = error { return seconds }
        return nil
    }

    /// As a server does first, and every few seconds.
    private func sweep() throws {
        try shop.write { transaction throws(RepairError) in
            while try Sweep.step(in: transaction) {}
        }
    }

    @Test(arguments: jumps)
    func `a mail's next try comes when it would have come`(_ jump: Int64) throws {
        try tryInVain()
        shop.clock.jump(by: jump)
        shop.clock.advance(by: Outbox.firstDelay - 1)
        #expect(try message() == nil)
        shop.clock.advance(by: 1)
        try tryInVain()
        shop.clock.jump(by: -jump)
        shop.clock.advance(by: 2 * Outbox.firstDelay - 1)
        #expect(try message() == nil)
        shop.clock.advance(by: 1)
        #expect(try message() != nil)
    }

    @Test(arguments: jumps) func `an answer is kept for 24 hours`(_ jump: Int64) throws {
        try keepAnswer()
        shop.clock.jump(by: jump)
        try sweep()
        shop.clock.advance(by: Instant.day - 1)
        #expect(try isKept())
        shop.clock.jump(by: -jump)
        #expect(try isKept())
        shop.clock.advance(by: 1)
        #expect(try !isKept())
    }

    @Test(arguments: jumps) func `wrong codes count for an hour`(_ jump: Int64) throws {
        try tryWrongCodes()
        shop.clock.jump(by: jump)
        try sweep()
        #expect(try secondsLeft() == 3600)
        shop.clock.advance(by: 3_600_000 - 1)
        #expect(try secondsLeft() == 1)
        shop.clock.jump(by: -jump)
        #expect(try secondsLeft() == 1)
        shop.clock.advance(by: 1)
        #expect(try secondsLeft() == nil)
    }

    @Test func `what is a date follows the wall clock`() throws {
        let quote = try shop.quote(ticket.ticketId)
        shop.clock.jump(by: 3650 * Instant.day)
        #expect(try shop.status(ticket.ticketId).overdue)
        #expect(try shop.quotes(ticket.ticketId)[0].status == .expired)
        shop.clock.jump(by: -3650 * Instant.day)
        #expect(try !shop.status(ticket.ticketId).overdue)
        #expect(try shop.quotes(ticket.ticketId)[0].status == quote.status)
    }

    @Test(arguments: [-3_600_000, -3650 * Instant.day] as [Int64])
    func `a clock that was set back before a restart keeps nothing waiting`(_ jump: Int64) throws {
        try tryInVain()
        try keepAnswer()
        try tryWrongCodes()
        shop.clock.jump(by: jump)
        shop.clock.restart()
        #expect(try message() == nil)
        try sweep()
        #expect(try message() != nil)
        #expect(try isKept())
        #expect(try secondsLeft() == 3600)
        shop.clock.advance(by: 3_600_000)
        #expect(try secondsLeft() == nil)
        shop.clock.advance(by: Instant.day - 3_600_000)
        #expect(try !isKept())
        try sweep()
        #expect(try shop.number("SELECT count(*) FROM idempotency") == 0)
        #expect(try shop.number("SELECT count(*) FROM approvalTries") == 0)
    }

    @Test func `spans go on over a restart`() throws {
        try tryInVain()
        try keepAnswer()
        try tryWrongCodes()
        shop.clock.restart()
        try sweep()
        shop.clock.advance(by: Outbox.firstDelay - 1)
        #expect(try message() == nil)
        shop.clock.advance(by: 1)
        #expect(try message() != nil)
        #expect(try secondsLeft() == 3596)
        for _ in 1..<Outbox.triesMax - 1 {
            try tryInVain()
            shop.clock.restart()
            try sweep()
            #expect(try message() == nil, "no delay is cut short")
            shop.clock.advance(by: Outbox.delayMax)
        }
        #expect(try isKept())
    }

    @Test func `a clock that was set forward before a restart keeps nothing waiting`() throws {
        try tryInVain()
        try tryWrongCodes()
        shop.clock.jump(by: 3650 * Instant.day)
        shop.clock.restart()
        try sweep()
        #expect(try message() != nil)
        #expect(try secondsLeft() == nil)
    }
}
