import Foundation
import SQLite
import Synchronization
import Testing

@testable import Repairs

/// A shop with its own writer thread over a fresh database.
final class LiveShop {
    let path: String
    let shop: Shop
    let clock: TestClock
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "fettle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "shop.db").path()
        try TestShop.migrate(path)
        clock = TestClock(try #require(Instant("2026-11-20T09:00:00Z")))
        shop = try Shop(path: path, clock: clock.clock)
    }

    deinit {
        shop.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Writes and waits for the answer.
    func write<Answer: Sendable>(
        _ effect: @escaping @Sendable (Transaction) throws(RepairError) -> Answer,
        refused: @escaping @Sendable (Transaction, RepairError) throws(RepairError) -> Answer =
            { _, error throws(RepairError) in throw error }
    ) throws -> Answer {
        let answers = Answers<Answer>()
        shop.write(effect, refused: refused, then: { answers.add($0) })
        return try answers.wait(for: 1)[0].get()
    }

    /// Holds the writer until the answer is called: whatever is written meanwhile shares a batch.
    func heldWriter() -> () -> Void {
        let (held, isHolding) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        shop.write(
            { _ throws(RepairError) in
                isHolding.signal()
                held.wait()
            }, refused: { _, _ throws(RepairError) in }, then: { _ in })
        isHolding.wait()
        return { held.signal() }
    }

    /// What somebody else's connection reads.
    func numberOutside(_ sql: StaticString) throws -> Int64 {
        let outside = try Connection(path: path, role: .observer)
        return try #require(try outside.first(sql) { row in row.int(0) })
    }
}

/// Answers as they come, from any thread.
final class Answers<Answer: Sendable>: Sendable {
    private let all = Mutex<[Result<Answer, RepairError>]>([])
    private let arrived = DispatchSemaphore(value: 0)

    func add(_ answer: Result<Answer, RepairError>) {
        all.withLock { $0.append(answer) }
        arrived.signal()
    }

    func wait(for count: Int) throws -> [Result<Answer, RepairError>] {
        for _ in 0..<count {
            try #require(arrived.wait(timeout: .now() + 60) == .success, "no answer came")
        }
        return all.withLock { $0 }
    }
}
