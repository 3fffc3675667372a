internal import SQLite

/// Amounts beside their events, so that they can be summed.
enum PaymentRows {
    /// Files the payment that the ticket's last event records.
    static func insert(
        _ payment: Recorded<Payment>, of ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO payments (ticketId, number, eventNumber, amount, currency)
            VALUES (?, ?, ?, ?, ?)
            """, .int(ticket.id), .int(payment.number), .int(ticket.head.count),
            .int(payment.fact.amount), .text(payment.fact.currency))
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
}
