/// First answers, kept so that a repeat is answered alike and does nothing twice.
package enum Idempotency {
    /// How long an answer is kept.
    package static let keptMilliseconds = Instant.day

    /// The answer that a key was given in the last 24 hours; nil where this is its first time.
    ///
    /// - Throws: `.idempotencyMismatch` where it came with another body; `.gone` where the person
    ///   that the answer spoke of was erased.
    package static func find(
        _ key: IdempotencyKey, fingerprint: [UInt8], in transaction: Transaction
    ) throws(RepairError) -> StoredAnswer? {
        guard
            let kept = try IdempotencyRows.find(
                key.hash, since: windowStart(transaction), in: transaction)
        else { return nil }
        if kept.status == statusOfErased { throw .gone }
        guard kept.fingerprint == fingerprint else { throw .idempotencyMismatch }
        return kept
    }

    /// Keeps a first answer, after `find` found none; in the transaction of what it answers.
    package static func keep(
        _ answer: StoredAnswer, for key: IdempotencyKey, in transaction: Transaction
    ) throws(RepairError) {
        try IdempotencyRows.replace(answer, key.hash, in: transaction)
    }

    /// Whether `sweep` has something to do.
    static func needsSweep(in transaction: Transaction) throws(RepairError) -> Bool {
        guard let span = try IdempotencyRows.span(in: transaction) else { return false }
        return span.first <= windowStart(transaction) || span.last > transaction.steady
    }

    /// Deletes the oldest that are past their time.
    static func sweep(in transaction: Transaction) throws(RepairError) {
        try IdempotencyRows.settle(at: transaction.steady, in: transaction)
        try IdempotencyRows.deleteOldest(
            Sweep.rowsMax, before: windowStart(transaction), in: transaction)
    }

    private static func windowStart(_ transaction: Transaction) -> SteadyInstant {
        transaction.steady.later(by: -keptMilliseconds)
    }

    static let statusOfErased = 410
}
