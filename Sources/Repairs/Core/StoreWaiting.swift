internal import SQLite
internal import Synchronization
package import System

extension RepairStore {
    /// Runs one use case in a transaction of its own and waits until it is on disk.
    ///
    /// - Parameter truncatesLog: whether what it erases must be gone from the log by then.
    package func writeAndWait<Answer: Sendable>(
        truncatesLog: Bool = false,
        _ effect: @escaping @Sendable (Transaction) throws(RepairError) -> Answer
    ) throws(RepairError) -> Answer {
        let pending = try PendingResult<Answer>()
        write(truncatesLog: truncatesLog) { transaction throws(RepairError) in
            Result<Answer, RepairError>.success(try effect(transaction))
        } refused: { _, error in
            .failure(error)
        } then: { result in
            pending.settle(result.flatMap { $0 })
        }
        return try pending.wait().get()
    }
}

extension RepairError {
    /// A call to the system that failed.
    package init(_ error: Errno, doing what: StaticString) {
        self.init(SQLiteError(error, doing: what))
    }
}

/// A result that the writer's thread settles and another thread waits for.
private final class PendingResult<Answer: Sendable>: Sendable {
    private let result = Mutex<Result<Answer, RepairError>?>(nil)
    private let settled: WakeUpEvent

    init() throws(RepairError) {
        do throws(Errno) { settled = try WakeUpEvent() } catch {
            throw RepairError(error, doing: "eventfd")
        }
    }

    func settle(_ result: Result<Answer, RepairError>) {
        self.result.withLock { $0 = result }
        settled.wake()
    }

    func wait() -> Result<Answer, RepairError> {
        while true {
            if let result = result.withLock({ $0 }) { return result }
            settled.wait()
        }
    }
}
