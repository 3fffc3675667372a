internal import SQLite

/// Amounts beside their events, so that they can be summed.
enum PaymentRows {
    /// Files the payment that the ticket's last event records.
    static func insert(
        _ payment: Recorded<Payment>, of ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO payments
                (ticketId, number, eventNumber, amount, rounding, currency, isGoodwill)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, .int(ticket.id), .int(payment.number), .int(ticket.head.count),
            .int(payment.fact.amount), .int(payment.fact.rounding), .text(payment.fact.currency),
            .int(payment.fact.method == .goodwill ? 1 : 0))
    }

    /// Files the refund that the ticket's last event records.
    static func insert(
        _ refund: Recorded<Refund>, of ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO refunds (ticketId, number, eventNumber, amount, rounding, currency)
            VALUES (?, ?, ?, ?, ?, ?)
            """, .int(ticket.id), .int(refund.number), .int(ticket.head.count),
            .int(refund.fact.amount), .int(refund.fact.rounding), .text(refund.fact.currency))
    }

    /// Marks a payment that the ticket's last event voids.
    static func void(_ number: Int64, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "UPDATE payments SET voidedEventNumber = ? WHERE ticketId = ? AND number = ?",
            .int(ticket.head.count), .int(ticket.id), .int(number))
    }

    /// Exact amounts of one currency, in minor units: without what cash was rounded by.
    struct Sum {
        let currency: String
        /// Goodwill counts.
        let paid: Int64
        /// Without goodwill.
        let money: Int64
        let refunded: Int64

        /// The customer's money that is here.
        var held: Int64 { money - refunded }
    }

    /// What was paid and given back, in each currency. What is void does not count.
    static func sums(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> [Sum] {
        try transaction.all(
            """
            SELECT currency, sum(paid), sum(paid * isMoney), sum(refunded) FROM (
                SELECT currency, amount - rounding AS paid, 1 - isGoodwill AS isMoney,
                    0 AS refunded
                FROM payments WHERE ticketId = ?1 AND voidedEventNumber IS NULL
                UNION ALL
                SELECT currency, 0, 0, amount - rounding FROM refunds WHERE ticketId = ?1)
            GROUP BY currency ORDER BY currency
            """, .int(ticket)
        ) { row in
            Sum(
                currency: row.text(0), paid: row.int(1), money: row.int(2), refunded: row.int(3))
        }
    }
}
