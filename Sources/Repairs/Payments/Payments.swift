internal import JSON

/// Recording what the customer pays of the total agreed to.
package enum Payments {
    /// A page of a ticket's payments, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Payment] {
        try Facts.read(
            try PaymentRows.events(
                of: ticket.id, after: number, limit: Int64(limit), in: transaction),
            of: ticket, Payment.init)
    }

    /// Everything that is wrong with one: its currency is the approved quote's.
    package static func faults(
        _ draft: PaymentDraft, on ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) -> Faults {
        draft.faults(beside: try Quotes.approvedTotal(of: ticket, in: transaction))
    }

    /// What is to be paid and what was; nil where nothing is approved. Due is the approved total
    /// or, where what was approved did not come about, the prices of the work recorded, at most
    /// that total.
    package static func balance(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Balance?
    {
        guard var due = try Quotes.approvedTotal(of: ticket, in: transaction) else { return nil }
        if ticket.outcome?.owesWorkAlone == true {
            due.amount = min(due.amount, try Work.totals(of: ticket, in: transaction).price)
        }
        let paid = try PaymentRows.paid(of: ticket.id, in: due.currency, transaction)
        return Balance(due: due, paid: paid)
    }

    /// Records a payment, in part or whole, until all is settled.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict(.moreThanOwed)`.
    package static func add(
        _ draft: PaymentDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (payment: Payment, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = try faults(draft, on: ticket, in: transaction)
        guard faults.isEmpty, let amount = draft.amount, let currency = draft.currency,
            let method = draft.method
        else { throw .invalid(faults) }
        let owed = try balance(of: ticket, in: transaction)?.owed
        guard let owed, amount <= owed.amount else { throw .conflict(.moreThanOwed(owed)) }
        let payment = Payment(
            number: try PaymentRows.count(of: ticket.id, in: transaction) + 1,
            money: Money(amount: amount, currency: currency), method: method,
            reference: draft.reference, at: transaction.now, by: person.name)
        let event = try Tickets.record(
            .payment, on: &ticket, by: person.name, in: transaction
        ) { json, _ in payment.write(to: &json) }
        try PaymentRows.insert(payment, event: event, of: ticket.id, in: transaction)
        return (payment, ticket)
    }
}

extension GateCheck {
    /// A zero total, or none, is settled.
    func settled() throws(RepairError) -> String? {
        let balance = try Payments.balance(of: ticket, in: transaction)
        guard let owed = balance?.owed, owed.amount > 0 else { return nil }
        return "\(Wording.amount(owed.amount, owed.currency)) is still to be paid"
    }
}
