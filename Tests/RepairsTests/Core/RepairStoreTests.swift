import SQLite
import Synchronization
import TestSupport
import Testing

@testable import Repairs

/// Store, reader and the real writer together.
struct RepairStoreTests {
    private let live: LiveShop

    init() throws { live = try LiveShop() }

    private func checkIn(_ serialNumber: String = "1") throws -> Ticket {
        try live.write { transaction throws(RepairError) in
            try CheckIns.perform(
                sampleCheckIn(serialNumber: serialNumber), by: desk, in: transaction
            ).ticket
        }
    }

    @Test func `an answer comes after the commit, once, on what others can read`() throws {
        let answers = Landing<Result<Int64, RepairError>>()
        let path = live.path
        for number in 0..<200 {
            live.store.write(
                { transaction throws(RepairError) in
                    try CheckIns.perform(
                        sampleCheckIn(serialNumber: "N\(number)"), by: desk, in: transaction
                    ).ticket.id
                },
                refused: { _, error throws(RepairError) in throw error },
                then: { result in
                    // On the writer's thread: what the answer names is on disk for anybody.
                    let outside = try? Connection(path: path, role: .observer)
                    let row = (try? result.get()) ?? 0
                    let found = try? outside?.first(
                        "SELECT id FROM tickets WHERE id = ?", .int(row)
                    ) { row in row.int(0) }
                    answers.land(found == row ? result : .failure(.gone))
                })
        }
        let rows = try answers.wait(for: 200).map { try $0.get() }
        #expect(rows == Array(1...200))
        #expect(try live.numberOutside("SELECT count(*) FROM tickets") == 200)
        #expect(live.store.commitCount > 0 && live.store.writeFailure == nil)
    }

    @Test func `what one commit carries has one moment, the clock's`() throws {
        let answers = Landing<Result<Instant, RepairError>>()
        let release = live.heldWriter()
        for _ in 0..<10 {
            live.store.write(
                { transaction throws(RepairError) in transaction.now },
                refused: { _, error throws(RepairError) in throw error },
                then: { answers.land($0) })
        }
        live.clock.advance(by: 5000)
        release()
        let moments = try answers.wait(for: 10).map { try $0.get() }
        #expect(Set(moments) == [live.clock.now])
    }

    @Test func `a reader sees what it was told of, also within a turn`() throws {
        let reader = try live.store.makeReader()
        func count() throws -> Int64? {
            try reader.snapshot().first("SELECT count(*) FROM tickets") { row in row.int(0) }
        }
        #expect(try count() == 0)
        _ = try checkIn("1")
        #expect(try count() == 1)
        _ = try checkIn("2")
        #expect(try count() == 2)
        reader.release()
        reader.release()
        #expect(try count() == 2)
        let first = try reader.snapshot()
        live.clock.advance(by: 1000)
        #expect(try reader.snapshot().now == first.now.later(by: 1000))
    }

    @Test func `a reader can't write`() throws {
        let reader = try live.store.makeReader()
        let error = refusal {
            _ = try CheckIns.perform(
                sampleCheckIn(), by: desk, in: try reader.snapshot())
        }
        guard case .storage(let failure) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(failure.kind == .readOnly)
        #expect(try live.numberOutside("SELECT count(*) FROM customers") == 0)
    }

    @Test func `a ticket's change counter is raised before its answer leaves`() throws {
        let id = try checkIn().ticketId
        let before = live.store.ticketChanges.current(id)
        let answers = Landing<Result<UInt32, RepairError>>()
        let changes = live.store.ticketChanges
        live.store.write(
            { transaction throws(RepairError) in
                _ = try update("It goes on").add(to: id, by: bench, in: transaction)
            },
            refused: { _, _ throws(RepairError) in },
            then: { _ in answers.land(.success(changes.current(id))) })
        #expect(try answers.wait(for: 1)[0].get() == before &+ 1)
        try live.write { transaction throws(RepairError) in
            _ = try Tickets.read(id, in: transaction)
        }
        #expect(changes.current(id) == before &+ 1)
    }

    @Test func `a refused write touches nobody's status but what its refusal touches`() throws {
        let (first, second) = (try checkIn("1").ticketId, try checkIn("2").ticketId)
        let changes = live.store.ticketChanges
        let before = (changes.current(first), changes.current(second))
        try live.write(
            { transaction throws(RepairError) in
                _ = try update("Undone").add(to: first, by: bench, in: transaction)
                throw .gone
            },
            refused: { transaction, _ throws(RepairError) in
                _ = try update("Kept").add(to: second, by: bench, in: transaction)
            })
        #expect(changes.current(first) == before.0)
        #expect(changes.current(second) == before.1 &+ 1)
        #expect(try live.numberOutside("SELECT ticketId FROM events WHERE type = 'update'") == 2)
    }
}

private func update(_ message: String) -> Update {
    var update = Update()
    update.message = message
    return update
}
