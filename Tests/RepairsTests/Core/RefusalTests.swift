import SQLite
import Synchronization
import TestSupport
import Testing

@testable import Repairs

/// What refusals, failures and closing leave behind.
struct RefusalTests {
    private let live: LiveShop

    init() throws { live = try LiveShop() }

    @Test func `a refusal leaves what it records alone, its neighbours stay whole`() throws {
        let answers = Landing<Result<String, RepairError>>()
        let runs = Mutex(0)
        let release = live.heldWriter()
        for number in 0..<30 {
            live.store.write(
                { transaction throws(RepairError) in
                    if number == 0 { runs.withLock { $0 += 1 } }
                    let facts = try CheckIns.perform(
                        sampleCheckIn(
                            name: "C\(number)", email: "c\(number)@example.com",
                            serialNumber: "N\(number)"), by: desk, in: transaction)
                    if number % 3 == 1 { throw .stale }
                    return facts.ticket.ticketId.text
                },
                refused: { transaction, error throws(RepairError) in
                    guard case .stale = error else { throw error }
                    _ = try Customers.create(
                        Customer(name: "Refused", email: "r\(number)@example.com"),
                        in: transaction)
                    return "refused"
                },
                then: { answers.land($0) })
        }
        release()
        let texts = try answers.wait(for: 30).map { try $0.get() }
        #expect(runs.withLock { $0 } == 2, "the batch had to run again, with savepoints")
        for (number, text) in texts.enumerated() {
            #expect((text == "refused") == (number % 3 == 1))
        }
        #expect(try live.numberOutside("SELECT count(*) FROM tickets") == 20)
        #expect(try live.numberOutside("SELECT count(*) FROM notifications") == 20)
        #expect(try live.numberOutside("SELECT count(*) FROM customers") == 30)
        let reader = try live.store.makeReader()
        for text in texts where text != "refused" {
            guard case .id(let id) = TicketID.read(text.utf8) else { continue }
            _ = try Tickets.read(id, in: try reader.snapshot())
        }
        #expect(
            try ChainCheck.page(after: 0, limit: 100, in: try reader.snapshot()).damages.isEmpty)
    }

    @Test func `a write that breaks a rule of the schema is refused by itself`() throws {
        let answers = Landing<Result<String, RepairError>>()
        let release = live.heldWriter()
        for number in 0..<3 {
            live.store.write(
                { transaction throws(RepairError) in
                    try transaction.run(
                        """
                        INSERT INTO tokens (name, hash, roles, createdAt) VALUES (?, ?, 'admin', 0)
                        """, .text(number == 1 ? "Token 0" : "Token \(number)"),
                        .blob([UInt8(number)]))
                    return "done"
                },
                refused: { _, error throws(RepairError) in
                    guard case .storage(let failure) = error, failure.kind == .failed else {
                        throw error
                    }
                    return "refused"
                },
                then: { answers.land($0) })
        }
        release()
        #expect(try answers.wait(for: 3).map { try $0.get() } == ["done", "refused", "done"])
        #expect(try live.numberOutside("SELECT count(*) FROM tokens") == 2)
    }

    @Test func `a refusal that fails is a failure of its own, and nothing of it stays`() throws {
        let answers = Landing<Result<String, RepairError>>()
        let release = live.heldWriter()
        for number in 0..<3 {
            live.store.write(
                { transaction throws(RepairError) in
                    _ = try Customers.create(
                        Customer(name: "C", email: "c\(number)@example.com"), in: transaction)
                    if number == 1 { throw .stale }
                    return "done"
                },
                refused: { transaction, _ throws(RepairError) in
                    _ = try Customers.create(
                        Customer(name: "R", email: "r@example.com"), in: transaction)
                    throw .gone
                },
                then: { answers.land($0) })
        }
        release()
        let results = try answers.wait(for: 3)
        #expect(try results[0].get() == "done" && results[2].get() == "done")
        guard case .failure(.storage) = results[1] else {
            Issue.record("\(results[1])")
            return
        }
        #expect(try live.numberOutside("SELECT count(*) FROM customers") == 2)
    }

    @Test func `what is queued at closing is done, what comes later is answered`() throws {
        let answers = Landing<Result<Int64, RepairError>>()
        let release = live.heldWriter()
        for number in 0..<20 {
            live.store.write(
                { transaction throws(RepairError) in
                    try CheckIns.perform(
                        sampleCheckIn(serialNumber: "N\(number)"), by: desk, in: transaction
                    ).ticket.id
                },
                refused: { _, error throws(RepairError) in throw error },
                then: { answers.land($0) })
        }
        release()
        live.store.close()
        #expect(try answers.wait(for: 20).allSatisfy { (try? $0.get()) != nil })
        let late = Landing<Result<Int64, RepairError>>()
        live.store.write(
            { _ throws(RepairError) in 1 }, refused: { _, _ throws(RepairError) in 2 },
            then: { late.land($0) })
        guard case .failure(.storage) = try late.wait(for: 1)[0] else {
            Issue.record("a write after closing was done")
            return
        }
        #expect(try live.numberOutside("SELECT count(*) FROM tickets") == 20)
        live.store.close()
    }
}
