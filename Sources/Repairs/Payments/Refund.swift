/// Money that was given back: what was paid beyond what is due.
package struct Refund: Fact {
    package enum Method: String, Sendable, CaseIterable { case card, cash, transfer }

    package static let kind = FactKind("Refund", .refund)

    /// As it was given.
    package var amount: Int64 = 0
    package var currency = ""
    package var method = Method.card
    package var reference: String?
    /// What cash gave beyond what was to be given.
    package internal(set) var rounding: Int64 = 0

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("amount", &amount, .amount(from: 1), "Minor units, as it was given.")
        list.member("currency", &currency, .currency, "The payments'.")
        list.member("method", &method, .word(Method.self))
        list.member("reference", &reference, .line, .personal())
        list.member("rounding", &rounding, .rounding, .reckoned(CashRounding.doc))
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        let balance = try Balance(of: ticket, in: transaction)
        return [balance?.due.currencyFault(currency)].gathered
    }

    /// Gives money back, in part or whole, whatever the ticket's state.
    ///
    /// - Throws: `.conflict` if it is more than was paid beyond what is due.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Refund>
    {
        let excess = try Balance(of: ticket, in: transaction)?.excess
        let step = try transaction.settings.value.cashRounding
        var refund = self
        refund.rounding =
            method == .cash
            ? CashRounding.rounding(of: amount, to: excess?.amount ?? 0, step: step) : 0
        guard let excess, amount - refund.rounding <= excess.amount else {
            throw .conflict(.moreThanExcess(excess))
        }
        let recorded = try refund.record(on: &ticket, by: person.name, in: transaction)
        try PaymentRows.insert(recorded, of: ticket, in: transaction)
        return recorded
    }
}
