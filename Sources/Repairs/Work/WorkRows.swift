internal import SQLite

/// What work came to and who did it, so that gates can ask.
enum WorkRows {
    /// Files the work that the ticket's last event records.
    static func insert(_ work: Recorded<Work>, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            """
            INSERT INTO work (ticketId, number, eventNumber, cost, price, by)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            .int(ticket.id), .int(work.number), .int(ticket.head.count), .int(work.fact.cost),
            .int(work.fact.price), .text(work.by))
    }

    /// Marks work that the ticket's last event voids.
    static func void(_ number: Int64, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "UPDATE work SET voidedEventNumber = ? WHERE ticketId = ? AND number = ?",
            .int(ticket.head.count), .int(ticket.id), .int(number))
    }

    /// Those of the work that counts.
    static func totals(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> WorkTotals
    {
        try transaction.first(
            """
            SELECT coalesce(sum(cost), 0), coalesce(sum(price), 0) FROM work
            WHERE ticketId = ? AND voidedEventNumber IS NULL
            """, .int(ticket)
        ) { row in WorkTotals(cost: row.int(0), price: row.int(1)) }
            ?? WorkTotals(cost: 0, price: 0)
    }

    /// Whether there is work that counts.
    static func isAny(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Bool {
        try transaction.first(
            "SELECT 1 FROM work WHERE ticketId = ? AND voidedEventNumber IS NULL LIMIT 1",
            .int(ticket)
        ) { _ in true } ?? false
    }

    /// Whether somebody recorded work, void or not.
    static func isAny(of ticket: Int64, by name: String, in transaction: Transaction)
        throws(RepairError) -> Bool
    {
        try transaction.first(
            "SELECT 1 FROM work WHERE ticketId = ? AND by = ? LIMIT 1", .int(ticket), .text(name)
        ) { _ in true } ?? false
    }
}
