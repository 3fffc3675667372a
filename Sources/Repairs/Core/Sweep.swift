/// Deletes what is kept for a span once it is over, and indexes words, a little in each
/// transaction.
///
/// It also settles at once what lies ahead of the steady clock, since the wall clock was set back
/// before this process began: otherwise that would wait, or count, as long as the clock was wrong.
enum Sweep {
    /// Rows of a kind that one transaction deletes: other writes wait for it.
    static let rowsMax: Int64 = 250

    /// Whether there is anything to do; a few look-ups.
    static func isDue(in transaction: Transaction) throws(RepairError) -> Bool {
        if try Idempotency.needsSweep(in: transaction) { return true }
        if try ApprovalCodes.needSweep(in: transaction) { return true }
        if try SearchIndex.isDue(in: transaction) { return true }
        return try Outbox.liesAhead(in: transaction)
    }

    /// Does some of it.
    ///
    /// - Returns: whether there is more.
    static func step(in transaction: Transaction) throws(RepairError) -> Bool {
        try Idempotency.sweep(in: transaction)
        try ApprovalCodes.sweep(in: transaction)
        try Outbox.settle(in: transaction)
        _ = try SearchIndex.step(in: transaction)
        return try isDue(in: transaction)
    }
}

extension RepairStore {
    /// How often `sweep` is to be called, also while nobody writes.
    package static let sweepSeconds = 2

    /// Deletes what is past its time, between other writes, and writes nothing if there is none.
    /// Work that can't be done now is done the next time.
    package func sweep() {
        // Notices, and has logged, that the file was taken away, also while nobody asks.
        _ = writeFailure
        writeTokenUse()
        scan(
            { transaction throws(RepairError) in try Sweep.isDue(in: transaction) },
            then: { [self] isDue in if case .success(true) = isDue { sweepOn() } })
    }

    private func sweepOn() {
        write(
            { transaction throws(RepairError) in try Sweep.step(in: transaction) },
            refused: { _, error throws(RepairError) in throw error },
            then: { [self] isDue in if case .success(true) = isDue { sweepOn() } })
    }
}
