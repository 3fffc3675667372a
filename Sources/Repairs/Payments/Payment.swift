/// Money that came in for a ticket.
package struct Payment: Fact {
    package enum Method: String, Sendable, CaseIterable { case card, cash, transfer, goodwill }

    package static let kind = FactKind("Payment", .payment)

    package var amount: Int64 = 0
    package var currency = ""
    package var method = Method.card
    package var reference: String?

    package init() {}

    package var money: Money { Money(amount: amount, currency: currency) }

    package mutating func members(_ list: inout some MemberWalk) {
        list.member(
            "amount", &amount, .amount(from: 1), "Minor units.")
        list.member("currency", &currency, .currency, "The approved quote's.")
        list.member("method", &method, .word(Method.self))
        list.member("reference", &reference, .line)
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        guard let total = try Quotes.approvedTotal(of: ticket, in: transaction),
            !total.currency.hasSameBytes(as: currency)
        else { return [] }
        return [Fault("/currency", "must be \(total.currency), as the approved quote is")]
    }

    /// Records a payment, in part or whole, until all is settled.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Payment>
    {
        let owed = try Balance(of: ticket, in: transaction)?.owed
        guard let owed, amount <= owed.amount else { throw .conflict(.moreThanOwed(owed)) }
        let payment = try record(on: &ticket, by: person.name, in: transaction)
        try PaymentRows.insert(payment, of: ticket, in: transaction)
        return payment
    }
}
