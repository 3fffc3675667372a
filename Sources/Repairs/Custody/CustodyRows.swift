internal import SQLite

enum CustodyRows {
    static func insert(number: Int64, event: Int64, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "INSERT INTO custody (ticketId, number, eventNumber) VALUES (?, ?, ?)",
            .int(ticket), .int(number), .int(event))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM custody WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    static func events(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> Facts.Rows {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal, x.number FROM custody x
            JOIN events e ON e.ticketId = x.ticketId AND e.number = x.eventNumber
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE x.ticketId = ? AND x.number > ? ORDER BY x.number LIMIT ?
            """, .int(ticket), .int(number), .int(limit)
        ) { row in (row.int(4), EventRows.stored(row)) }
    }
}
