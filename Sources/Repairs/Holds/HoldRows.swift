internal import SQLite

enum HoldRows {
    static func insert(number: Int64, event: Int64, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "INSERT INTO holds (ticketId, number, eventNumber) VALUES (?, ?, ?)",
            .int(ticket), .int(number), .int(event))
    }

    static func release(number: Int64, event: Int64, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "UPDATE holds SET releasedEventNumber = ? WHERE ticketId = ? AND number = ?",
            .int(event), .int(ticket), .int(number))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM holds WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    static func events(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [EndingFact] {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal, x.number,
                r.number, r.canonical, r.hash FROM holds x
            JOIN events e ON e.ticketId = x.ticketId AND e.number = x.eventNumber
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            LEFT JOIN events r ON r.ticketId = x.ticketId AND r.number = x.releasedEventNumber
            WHERE x.ticketId = ? AND x.number > ? ORDER BY x.number LIMIT ?
            """, .int(ticket), .int(number), .int(limit), row: EventRows.ending)
    }
}
