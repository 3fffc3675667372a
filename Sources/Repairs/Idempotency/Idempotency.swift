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
    ) throws(RepairError) -> KeptAnswer? {
        let since = transaction.now.later(by: -keptMilliseconds)
        guard let kept = try IdempotencyRows.find(key.hash, since: since, in: transaction) else {
            return nil
        }
        if kept.status == statusOfErased { throw .gone }
        guard kept.fingerprint == fingerprint else { throw .idempotencyMismatch }
        return kept
    }

    /// Keeps a first answer, after `find` found none; in the transaction of what it answers.
    ///
    /// One key in sixteen also clears away what is past its time, twice as much as comes.
    package static func keep(
        _ answer: KeptAnswer, for key: IdempotencyKey, in transaction: Transaction
    ) throws(RepairError) {
        try IdempotencyRows.replace(answer, key.hash, in: transaction)
        if let first = key.hash.first, first & 15 == 0 {
            try IdempotencyRows.deleteOldest(
                expiredMax, before: transaction.now.later(by: -keptMilliseconds), in: transaction)
        }
    }

    static let expiredMax = 32
    static let statusOfErased = 410
}
