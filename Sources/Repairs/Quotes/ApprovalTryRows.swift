internal import SQLite

enum ApprovalTryRows {
    /// When codes were wrong, the earliest of the last few first.
    static func times(
        _ ticket: Int64, _ address: String, since: SteadyInstant, in transaction: Transaction
    ) throws(RepairError) -> [SteadyInstant] {
        let latest = try transaction.all(
            """
            SELECT at FROM approvalTries
            WHERE ticketId = ? AND address = ? AND at > ? ORDER BY at DESC LIMIT ?
            """, .int(ticket), .text(address), .int(since.milliseconds),
            .int(Int64(ApprovalCodes.countMax))
        ) { row in SteadyInstant(milliseconds: row.int(0)) }
        return latest.reversed()
    }

    static func insert(_ ticket: Int64, _ address: String, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "INSERT INTO approvalTries (ticketId, address, at) VALUES (?, ?, ?)", .int(ticket),
            .text(address), .int(transaction.steady.milliseconds))
    }

    /// Whether some are not later than the first moment, or later than the last.
    static func haveBeyond(
        _ span: ClosedRange<SteadyInstant>, in transaction: Transaction
    ) throws(RepairError) -> Bool {
        try transaction.first(
            """
            SELECT EXISTS (SELECT 1 FROM approvalTries WHERE at <= ?)
                OR EXISTS (SELECT 1 FROM approvalTries WHERE at > ?)
            """, .int(span.lowerBound.milliseconds), .int(span.upperBound.milliseconds)
        ) { row in row.int(0) == 1 } ?? false
    }

    /// Brings what lies ahead back.
    static func settle(at now: SteadyInstant, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            "UPDATE approvalTries SET at = ?1 WHERE at > ?1", .int(now.milliseconds))
    }

    static func delete(
        until: SteadyInstant, limit: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            DELETE FROM approvalTries WHERE id IN (
                SELECT id FROM approvalTries WHERE at <= ? ORDER BY at LIMIT ?)
            """, .int(until.milliseconds), .int(limit))
    }
}
