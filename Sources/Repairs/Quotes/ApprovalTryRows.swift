internal import SQLite

enum ApprovalTryRows {
    /// When codes were wrong, the earliest of the last few first; a clock set back counts none
    /// twice and shuts nobody out.
    static func times(
        _ ticket: Int64, _ address: String, since: Instant, in transaction: Transaction
    ) throws(RepairError) -> [Instant] {
        let latest = try transaction.all(
            """
            SELECT at FROM approvalTries
            WHERE ticketId = ? AND address = ? AND at > ? AND at <= ? ORDER BY at DESC LIMIT ?
            """, .int(ticket), .text(address), .int(since.milliseconds),
            .int(transaction.now.milliseconds), .int(Int64(ApprovalTries.countMax))
        ) { row in Instant(milliseconds: row.int(0)) }
        return latest.reversed()
    }

    static func insert(_ ticket: Int64, _ address: String, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "INSERT INTO approvalTries (ticketId, address, at) VALUES (?, ?, ?)", .int(ticket),
            .text(address), .int(transaction.now.milliseconds))
    }

    static func delete(until: Instant, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            "DELETE FROM approvalTries WHERE at <= ?", .int(until.milliseconds))
    }
}
