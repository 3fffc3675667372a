internal import SQLite

enum ProofRows {
    /// The number of the last event; 0 where there is none.
    static func last(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM events WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    static func next(
        of ticket: Int64, after number: Int64, through last: Int64, in transaction: Transaction
    ) throws(RepairError) -> StoredEvent? {
        try transaction.first(
            """
            SELECT e.number, e.canonical, e.hash, v.personal FROM events e
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE e.ticketId = ? AND e.number > ? AND e.number <= ? ORDER BY e.number LIMIT 1
            """, .int(ticket), .int(number), .int(last), row: EventRows.stored)
    }
}
