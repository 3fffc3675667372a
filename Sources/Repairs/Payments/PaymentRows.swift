internal import SQLite

enum PaymentRows {
    static func insert(
        _ payment: Payment, event: Int64, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO payments (ticketId, number, eventNumber, amount, currency)
            VALUES (?, ?, ?, ?, ?)
            """, .int(ticket), .int(payment.number), .int(event), .int(payment.money.amount),
            .text(payment.money.currency))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM payments WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    /// Minor units paid in a currency: never more than a total, so they can be summed.
    static func paid(of ticket: Int64, in currency: String, _ transaction: Transaction)
        throws(RepairError) -> Int64
    {
        try transaction.first(
            "SELECT coalesce(sum(amount), 0) FROM payments WHERE ticketId = ? AND currency = ?",
            .int(ticket), .text(currency)
        ) { row in row.int(0) } ?? 0
    }

    static func events(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> Facts.Rows {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal, x.number FROM payments x
            JOIN events e ON e.ticketId = x.ticketId AND e.number = x.eventNumber
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE x.ticketId = ? AND x.number > ? ORDER BY x.number LIMIT ?
            """, .int(ticket), .int(number), .int(limit)
        ) { row in (row.int(4), EventRows.stored(row)) }
    }
}
