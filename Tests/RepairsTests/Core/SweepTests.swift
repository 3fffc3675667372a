import Glibc
import TestSupport
import Testing

@testable import Repairs

/// What is past its time goes, whether or not somebody writes.
struct SweepTests {
    private let live: LiveShop

    init() throws { live = try LiveShop() }

    /// More than one step takes.
    private static let count = Int(Sweep.rowsMax) * 2 + 3

    private func fill() throws {
        try live.write { transaction throws(RepairError) in
            let ticket = try CheckIns.perform(
                sampleCheckIn(serialNumber: "1"), by: desk, in: transaction
            ).ticket
            for number in 0..<SweepTests.count {
                try ApprovalCodes.note(ticket.ticketId, from: "\(number)", in: transaction)
                try Idempotency.keep(
                    StoredAnswer(
                        fingerprint: [], status: 201, location: nil, etag: nil, body: [],
                        customerId: nil),
                    for: IdempotencyKey(scope: .token(1), path: "/", key: "\(number)"),
                    in: transaction)
            }
        }
    }

    private func tries() throws -> Int64 {
        try live.numberOutside("SELECT count(*) FROM approvalTries")
    }

    private func answers() throws -> Int64 {
        try live.numberOutside("SELECT count(*) FROM idempotency")
    }

    @Test func `an idle shop deletes tries after an hour and answers after a day`() throws {
        try fill()
        live.clock.advance(by: ApprovalCodes.windowMilliseconds)
        live.store.sweep()
        while try tries() > 0 { sched_yield() }
        #expect(try answers() == Int64(SweepTests.count))
        live.clock.advance(by: Idempotency.keptMilliseconds - ApprovalCodes.windowMilliseconds)
        live.store.sweep()
        while try answers() > 0 { sched_yield() }
    }

    @Test func `where nothing is past its time nothing is written`() throws {
        try fill()
        let commits = live.store.commitCount
        live.clock.advance(by: ApprovalCodes.windowMilliseconds - 1)
        let isDue = Landing<Result<Bool, RepairError>>()
        live.store.scan(
            { transaction throws(RepairError) in try Sweep.isDue(in: transaction) },
            then: { isDue.land($0) })
        #expect(try isDue.wait(for: 1)[0].get() == false)
        #expect(live.store.commitCount == commits)
    }
}
