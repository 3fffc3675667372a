internal import Synchronization

/// Tokens that were used today and whose day is not on file yet: a read writes nothing, so the
/// writer takes them up between other writes.
final class TokenUse: Sendable {
    private let used = Mutex<Set<Int64>>([])

    func note(_ id: Int64) { used.withLock { _ = $0.insert(id) } }

    var isEmpty: Bool { used.withLock { $0.isEmpty } }

    /// Those there are; they are not named again.
    func take() -> Set<Int64> {
        used.withLock { ids in
            defer { ids = [] }
            return ids
        }
    }
}

extension RepairStore {
    /// Writes the day of each token that was used; what can't be written now is noted anew with the
    /// token's next use.
    func writeTokenUse() {
        if tokenUse.isEmpty { return }
        let ids = tokenUse.take()
        write(
            { transaction throws(RepairError) in
                let today = try transaction.today
                for id in ids { try TokenRows.noteUse(of: id, on: today, in: transaction) }
            },
            refused: { _, error throws(RepairError) in throw error },
            then: { _ in })
    }
}
