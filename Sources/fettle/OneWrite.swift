internal import Repairs
internal import Synchronization

extension Shop {
    /// Runs one use case and closes the shop: what a command that writes does.
    func writeOnce<Answer: Sendable>(
        _ effect: @escaping @Sendable (Transaction) throws(RepairError) -> Answer
    ) throws(CommandError) -> Answer {
        let outcome = Outcome<Answer>()
        write { transaction throws(RepairError) in
            Result<Answer, RepairError>.success(try effect(transaction))
        } refused: { _, error in
            .failure(error)
        } then: { result in
            outcome.value.withLock { $0 = result.flatMap { $0 } }
        }
        // Closing waits for what is queued.
        close()
        switch outcome.value.withLock({ $0 }) {
        case .success(let answer): return answer
        case .failure(let error): throw CommandError(error)
        case nil: throw CommandError(.software, "The writer gave no answer.")
        }
    }
}

private final class Outcome<Answer: Sendable>: Sendable {
    let value = Mutex<Result<Answer, RepairError>?>(nil)
}
