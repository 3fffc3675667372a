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
