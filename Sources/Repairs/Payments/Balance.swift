/// What a ticket's customer is to pay, beside what came in for it.
package struct Balance: Sendable, Equatable {
    /// In all.
    package let due: Money
    /// In the same currency, in minor units, as the amounts that follow. Goodwill counts.
    package let paid: Int64
    /// That part of `paid` which is no goodwill.
    package let money: Int64
    package let refunded: Int64

    /// Still to be paid; zero where nothing is.
    package var owed: Money {
        Money(amount: max(0, due.amount - paid + refunded), currency: due.currency)
    }

    /// Paid beyond what is due: the customer's. Goodwill is never given back.
    package var excess: Money {
        let beyond = min(paid - refunded - due.amount, money - refunded)
        return Money(amount: max(0, beyond), currency: due.currency)
    }
}

extension Balance {
    /// What is to be paid and what was; nil if nothing is approved, paid or due.
    package init?(of ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        let approved = try Quotes.approvedTotal(of: ticket, in: transaction)
        let sums = try PaymentRows.sums(of: ticket.id, in: transaction)
        let held = sums.first { $0.held > 0 }
        // Most tickets end here.
        let owesWork = ticket.outcome?.owesWorkAlone == true
        guard approved != nil || held != nil || owesWork else { return nil }
        var currency = approved?.currency ?? held?.currency
        if currency == nil {
            let quote = try Quotes.current(of: ticket, in: transaction)
            currency = quote?.currency
        }
        if currency == nil { currency = try transaction.settings.value.currency }
        guard let currency else { return nil }
        let due = try Balance.due(of: ticket, approved, in: transaction)
        guard approved != nil || held != nil || due > 0 else { return nil }
        let sum = sums.first { $0.currency.hasSameBytes(as: currency) }
        self.due = Money(amount: due, currency: currency)
        paid = sum?.paid ?? 0
        money = sum?.money ?? 0
        refunded = sum?.refunded ?? 0
    }

    /// The approved total or, if what was approved did not come about, the prices of the work
    /// recorded, at most that total.
    private static func due(
        of ticket: Ticket, _ approved: Money?, in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        guard ticket.outcome?.owesWorkAlone == true else { return approved?.amount ?? 0 }
        let price = try WorkTotals(of: ticket, in: transaction).price
        return min(price, approved?.amount ?? price)
    }

    /// Refuses a quote in another currency than the money that the ticket holds.
    static func refuseOtherCurrency(
        of quote: Quote, on ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        let other = try PaymentRows.sums(of: ticket.id, in: transaction).first {
            $0.held > 0 && !$0.currency.hasSameBytes(as: quote.currency)
        }
        guard let other else { return }
        let held = Wording.amount(other.held, other.currency)
        throw .conflict(
            .notInThisState(
                "the ticket holds \(held), and quote \(quote.number) is in \(quote.currency): "
                    + "write the quote in \(other.currency), or give the money back first "
                    + "(POST …/refunds)"))
    }
}

extension GateCheck {
    /// Nothing is owed on either side. A zero total, or none, is settled.
    func settled() throws(RepairError) -> String? {
        guard let balance = try Balance(of: ticket, in: transaction) else { return nil }
        if balance.owed.amount > 0 { return "\(balance.owed.words) is still to be paid" }
        if balance.excess.amount > 0 {
            return "\(balance.excess.words) is to be given back (POST …/refunds)"
        }
        return nil
    }
}

extension Money {
    /// With its currency, as staff read it.
    package var words: String { Wording.amount(amount, currency) }
}

extension Outcome {
    /// What was approved did not come about, and only work that was recorded is to be paid. A
    /// trade-in, a replacement and an exchange are what a quote offers.
    var owesWorkAlone: Bool {
        switch self {
        case .declined, .withdrawn, .unrepairable, .disposed, .noFaultFound: true
        case .repaired, .adjusted, .exchanged, .replaced, .tradedIn: false
        }
    }
}
