internal import SQLite

enum UpdateRows {
    static func insert(number: Int64, event: Int64, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "INSERT INTO updates (ticketId, number, eventNumber) VALUES (?, ?, ?)",
            .int(ticket), .int(number), .int(event))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM updates WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    static func events(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [(number: Int64, stored: StoredEvent)] {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal, u.number FROM updates u
            JOIN events e ON e.ticketId = u.ticketId AND e.number = u.eventNumber
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE u.ticketId = ? AND u.number > ? ORDER BY u.number LIMIT ?
            """, .int(ticket), .int(number), .int(limit)
        ) { row in (row.int(4), EventRows.stored(row)) }
    }
}
