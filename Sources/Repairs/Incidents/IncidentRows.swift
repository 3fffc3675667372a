internal import SQLite

enum IncidentRows {
    static func insert(number: Int64, event: Int64, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "INSERT INTO incidents (ticketId, number, eventNumber) VALUES (?, ?, ?)",
            .int(ticket), .int(number), .int(event))
    }

    static func resolve(number: Int64, event: Int64, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "UPDATE incidents SET resolvedEventNumber = ? WHERE ticketId = ? AND number = ?",
            .int(event), .int(ticket), .int(number))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM incidents WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    /// The numbers of those that are not resolved.
    static func open(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> [Int64] {
        try transaction.all(
            """
            SELECT number FROM incidents
            WHERE ticketId = ? AND resolvedEventNumber IS NULL ORDER BY number
            """, .int(ticket)
        ) { row in row.int(0) }
    }

    static func events(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [EndingFact] {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal, i.number,
                r.number, r.canonical, r.hash FROM incidents i
            JOIN events e ON e.ticketId = i.ticketId AND e.number = i.eventNumber
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            LEFT JOIN events r ON r.ticketId = i.ticketId AND r.number = i.resolvedEventNumber
            WHERE i.ticketId = ? AND i.number > ? ORDER BY i.number LIMIT ?
            """, .int(ticket), .int(number), .int(limit), row: EventRows.ending)
    }
}
