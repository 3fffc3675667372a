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
        fileprivate(set) var paid: Int64 = 0
        /// Without goodwill.
        fileprivate(set) var money: Int64 = 0
        fileprivate(set) var refunded: Int64 = 0

        /// The customer's money that is here.
        var held: Int64 { money - refunded }
    }

    private struct Entry {
        let currency: String
        let amount: Int64
        let isGoodwill: Bool
    }

    /// What was paid and given back, in each currency. What is void does not count.
    static func sums(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> [Sum] {
        let payments = try transaction.all(
            """
            SELECT currency, amount - rounding, isGoodwill FROM payments
            WHERE ticketId = ? AND voidedEventNumber IS NULL ORDER BY number
            """, .int(ticket)
        ) { row in Entry(currency: row.text(0), amount: row.int(1), isGoodwill: row.int(2) == 1) }
        if payments.isEmpty { return [] }
        let refunds = try transaction.all(
            "SELECT currency, amount - rounding FROM refunds WHERE ticketId = ? ORDER BY number",
            .int(ticket)
        ) { row in Entry(currency: row.text(0), amount: row.int(1), isGoodwill: false) }
        var sums: [Sum] = []
        func add(_ entry: Entry, _ note: (inout Sum) -> Void) {
            let place = sums.firstIndex { $0.currency.hasSameBytes(as: entry.currency) }
            if place == nil { sums.append(Sum(currency: entry.currency)) }
            note(&sums[place ?? sums.count - 1])
        }
        for payment in payments {
            add(payment) { sum in
                sum.paid += payment.amount
                if !payment.isGoodwill { sum.money += payment.amount }
            }
        }
        for refund in refunds { add(refund) { $0.refunded += refund.amount } }
        return sums
    }
}
