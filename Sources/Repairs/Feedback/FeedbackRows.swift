internal import SQLite

enum FeedbackRows {
    static func insert(event: Int64, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "INSERT INTO feedback (ticketId, eventNumber) VALUES (?, ?)", .int(ticket), .int(event))
    }

    static func event(of ticket: Int64, in transaction: Transaction) throws(RepairError)
        -> StoredEvent?
    {
        try transaction.first(
            """
            SELECT e.number, e.canonical, e.hash, v.personal FROM feedback f
            JOIN events e ON e.ticketId = f.ticketId AND e.number = f.eventNumber
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE f.ticketId = ?
            """, .int(ticket), row: EventRows.stored)
    }
}
