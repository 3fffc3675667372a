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

    static func totals(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> WorkTotals
    {
        try transaction.first(
            "SELECT coalesce(sum(cost), 0), coalesce(sum(price), 0) FROM work WHERE ticketId = ?",
            .int(ticket)
        ) { row in WorkTotals(cost: row.int(0), price: row.int(1)) }
            ?? WorkTotals(cost: 0, price: 0)
    }

    /// Whether anybody, or one person by name, recorded work.
    static func isAny(of ticket: Int64, by name: String? = nil, in transaction: Transaction)
        throws(RepairError) -> Bool
    {
        try transaction.first(
            "SELECT 1 FROM work WHERE ticketId = ?1 AND (?2 IS NULL OR by = ?2) LIMIT 1",
            .int(ticket), .text(orNull: name)
        ) { _ in true } ?? false
    }
}
