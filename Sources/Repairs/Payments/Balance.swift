/// What a ticket's customer is to pay, beside what came in for it.
package struct Balance: Sendable, Equatable {
    /// In all.
    package let due: Money
    /// In the same currency, minor units.
    package let paid: Int64

    /// Still to be paid; zero where it is settled.
    package var owed: Money { Money(amount: max(0, due.amount - paid), currency: due.currency) }
    /// Paid beyond what is due: the customer's.
    package var excess: Money { Money(amount: max(0, paid - due.amount), currency: due.currency) }
}

extension Balance {
    /// What is to be paid and what was; nil if nothing is approved. Due is the approved total or,
    /// if what was approved did not come about, the prices of the work recorded, at most that
    /// total.
    package init?(of ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        guard var due = try Quotes.approvedTotal(of: ticket, in: transaction) else { return nil }
        if ticket.outcome?.owesWorkAlone == true {
            due.amount = min(due.amount, try WorkTotals(of: ticket, in: transaction).price)
        }
        self.due = due
        paid = try PaymentRows.paid(of: ticket.id, in: due.currency, transaction)
    }
}

extension GateCheck {
    /// A zero total, or none, is settled.
    func settled() throws(RepairError) -> String? {
        guard let owed = try Balance(of: ticket, in: transaction)?.owed, owed.amount > 0
        else { return nil }
        return "\(Wording.amount(owed.amount, owed.currency)) is still to be paid"
    }
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
