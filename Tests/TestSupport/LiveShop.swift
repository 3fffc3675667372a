import Dispatch
package import Repairs
import SQLite
import Testing

/// A shop with its own writer thread over a fresh database, and a clock that a test sets.
package final class LiveShop {
    package let path: String
    package let store: RepairStore
    package let clock: TestClock
    package let folder = ScratchFolder()

    /// - Parameter isRestored: whether it is that of the fixtures, at the moment it was recorded.
    package init(now: String = "2026-11-20T09:00:00Z", isRestored: Bool = false) throws {
        path = folder.file("shop.db")
        var now = now
        if isRestored {
            now = try TestDatabase.restore(at: path, isMigrated: true)
        } else {
            try TestDatabase.make(at: path)
        }
        clock = TestClock(try #require(Instant(now)))
        store = try RepairStore(path: path, clock: clock.clock, publicURL: "https://fettle.example")
    }

    deinit { store.close() }

    /// Writes and waits for the answer.
    @discardableResult
    package func write<Answer: Sendable>(
        _ effect: @escaping @Sendable (Transaction) throws(RepairError) -> Answer,
        refused: @escaping @Sendable (Transaction, RepairError) throws(RepairError) -> Answer =
            { _, error throws(RepairError) in throw error }
    ) throws -> Answer {
        let answer = Landing<Result<Answer, RepairError>>()
        store.write(effect, refused: refused, then: { answer.land($0) })
        return try answer.wait().get()
    }

    /// Holds the writer until the answer is called: whatever is written meanwhile shares a batch.
    package func heldWriter() -> () -> Void {
        let (held, isHolding) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        store.write(
            { _ throws(RepairError) in
                isHolding.signal()
                held.wait()
            }, refused: { _, _ throws(RepairError) in }, then: { _ in })
        isHolding.wait()
        return { held.signal() }
    }

    /// What somebody else's connection reads.
    package func numberOutside(_ sql: StaticString) throws -> Int64 {
        let outside = try Connection(path: path, role: .observer)
        return try #require(try outside.first(sql) { row in row.int(0) })
    }
}
