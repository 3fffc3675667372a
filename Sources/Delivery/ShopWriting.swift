internal import CLinux
internal import Glibc
package import Repairs
internal import Synchronization

extension Shop {
    /// Runs one use case in a transaction of its own and waits until it is on disk.
    ///
    /// - Parameter truncatesLog: whether what it erases must be gone from the log by then.
    package func writeAndWait<Answer: Sendable>(
        truncatesLog: Bool = false,
        _ effect: @escaping @Sendable (Transaction) throws(RepairError) -> Answer
    ) throws(RepairError) -> Answer {
        let outcome = Outcome<Answer>()
        write(truncatesLog: truncatesLog) { transaction throws(RepairError) in
            Result<Answer, RepairError>.success(try effect(transaction))
        } refused: { _, error in
            .failure(error)
        } then: { result in
            outcome.settle(result.flatMap { $0 })
        }
        return try outcome.wait().get()
    }
}

/// What the writer's thread settles and another thread waits for.
private final class Outcome<Answer: Sendable>: Sendable {
    private let result = Mutex<Result<Answer, RepairError>?>(nil)
    /// Nothing is sent through it: it ends when the result is there.
    private let pipe: (reads: Int32, writes: Int32)

    init() {
        var ends: [Int32] = [-1, -1]
        _ = clinux_pipe(&ends)
        pipe = (ends[0], ends[1])
    }

    deinit { close(pipe.reads) }

    func settle(_ result: Result<Answer, RepairError>) {
        self.result.withLock { $0 = result }
        close(pipe.writes)
    }

    func wait() -> Result<Answer, RepairError> {
        var byte: UInt8 = 0
        while true {
            if let result = result.withLock({ $0 }) { return result }
            _ = read(pipe.reads, &byte, 1)
        }
    }
}
