/// Money that came in for a ticket.
package struct Payment: Fact {
    package enum Method: String, Sendable, CaseIterable { case card, cash, transfer, goodwill }

    package typealias Ending = PaymentVoid
    package static let kind = FactKind("Payment", .payment)

    /// As it was taken.
    package var amount: Int64 = 0
    package var currency = ""
    package var method = Method.card
    package var reference: String?
    /// Taken before the decision, and set against the quote.
    package var deposit = false
    /// What cash took beyond what was owed, as there are no smaller coins; less than zero if it
    /// took less.
    package internal(set) var rounding: Int64 = 0

    package init() {}

    package var money: Money { Money(amount: amount, currency: currency) }

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("amount", &amount, .amount(from: 1), "Minor units, as it was taken.")
        list.member(
            "currency", &currency, .currency,
            "The approved quote's; of a deposit that of the money which is here already.")
        list.member(
            "method", &method, .word(Method.self),
            "`goodwill` is the centre's own and needs a manager.")
        list.member("reference", &reference, .line, .personal())
        list.member(
            "deposit", &deposit, .bool,
            .defaulted("Taken before the decision; it is set against the quote."))
        list.member("rounding", &rounding, .rounding, .reckoned(CashRounding.doc))
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        var faults = Faults()
        if deposit, method == .goodwill {
            faults.append(Fault("/deposit", "goodwill is never a deposit: leave one of them out"))
        }
        guard let balance = try Balance(of: ticket, in: transaction) else { return faults }
        faults.note(balance.due.currencyFault(currency))
        if amount > Money.amountMax - balance.paid {
            faults.append(Fault("/amount", "comes to more than \(Money.amountMax) in all"))
        }
        return faults
    }

    /// Records a payment, in part or whole, until all is settled; a deposit before the decision.
    ///
    /// - Throws: `.forbidden` for goodwill by others than managers; `.conflict`.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Payment>
    {
        if method == .goodwill, !person.roles.contains(.manager) {
            throw .forbidden("goodwill needs the role manager")
        }
        let mayBeDeposit = try ticket.takesDeposits(in: transaction)
        var payment = self
        if !deposit || !mayBeDeposit {
            let balance = try Balance(of: ticket, in: transaction)
            let step = try transaction.settings.value.cashRounding
            payment.rounding =
                method == .cash
                ? CashRounding.rounding(of: amount, to: balance?.owed.amount ?? 0, step: step) : 0
            guard let owed = balance?.owed, amount - payment.rounding <= owed.amount else {
                throw .conflict(.moreThanOwed(balance?.owed, mayBeDeposit: mayBeDeposit))
            }
        }
        let recorded = try payment.record(on: &ticket, by: person.name, in: transaction)
        try PaymentRows.insert(recorded, of: ticket, in: transaction)
        return recorded
    }
}

/// A payment that was entered by mistake: it stays, and no longer counts.
package struct PaymentVoid: FactEnding {
    package static let schemaName = "PaymentVoid"
    package static let kind: EndingKind? = EndingKind(
        .paymentVoided, at: "voidedAt", by: "voidedBy", "Null while it counts.")

    package var reason = ""

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member(
            "reason", &reason, .paragraphs,
            .personal("Why it no longer counts.", answered: "Null while it counts."))
    }

    /// - Throws: `.conflict` once the unit has gone back, if it is void already, and if it was
    ///   given back.
    package func end(
        _ payment: Recorded<Payment>, on ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> Recorded<Payment> {
        try ticket.refuseUnlessOpen("the voiding of a payment")
        if payment.ended != nil {
            throw .conflict(.notInThisState("payment \(payment.number) is void already"))
        }
        let sum = try PaymentRows.sums(of: ticket.id, in: transaction).first {
            $0.currency.hasSameBytes(as: payment.fact.currency)
        }
        let counted = payment.fact.amount - payment.fact.rounding
        if payment.fact.method != .goodwill, let sum, sum.money - counted < sum.refunded {
            let refunded = Wording.amount(sum.refunded, sum.currency)
            throw .conflict(
                .notInThisState(
                    "\(refunded) was given back of what was paid: a void payment would leave less"))
        }
        var payment = payment
        try payment.end(with: self, on: &ticket, by: person.name, in: transaction)
        try PaymentRows.void(payment.number, of: ticket, in: transaction)
        return payment
    }
}

extension Ticket {
    /// Whether the customer has yet to decide what is to be paid.
    fileprivate func takesDeposits(in transaction: Transaction) throws(RepairError) -> Bool {
        switch state {
        case .registered, .received, .diagnosing, .awaitingApproval, .atDepot: break
        case .approved, .inRepair, .awaitingParts, .qualityCheck, .ready, .returned, .unclaimed,
            .closed, .cancelled:
            return false
        }
        guard outcome != .declined else { return false }
        return try Quotes.approvedTotal(of: self, in: transaction) == nil
    }
}

extension Money {
    /// What is wrong with an amount in a currency beside this; nil if it is the same.
    func currencyFault(_ other: String) -> Fault? {
        currency.hasSameBytes(as: other)
            ? nil
            : Fault("/currency", "must be \(currency), in which this ticket is paid")
    }
}
