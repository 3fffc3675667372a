internal import JSON

/// Lending a loaner on a ticket, and taking it back.
package enum Loans {
    /// A page of a ticket's loans, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Loan] {
        let rows = try LoanRows.events(
            of: ticket.id, after: number, limit: Int64(limit), in: transaction)
        var loans = try Facts.read(rows.map { ($0.number, $0.stored) }, of: ticket, Loan.init)
        for (place, row) in rows.enumerated() {
            loans[place].returned = row.ended?.event.map { event in
                Loan.Return(
                    conditionIn: event.data["conditionIn"]?.text ?? "", at: event.at,
                    by: event.by)
            }
        }
        return loans
    }

    /// Everything that is wrong with a loan.
    package static func faults(_ draft: LoanDraft, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        let faults = draft.faults(at: transaction.now)
        guard let id = draft.loanerId else { return faults }
        do throws(RepairError) {
            _ = try Loaners.read(id, in: transaction)
            return faults
        } catch .notFound {
            return [Fault("/loanerId", "no loaner has this id")] + faults
        }
    }

    /// Lends a loaner; a ticket has one at a time.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict(.loanerOut)`; `.conflict`
    ///   where the ticket has one, and once the unit has gone back.
    package static func add(
        _ draft: LoanDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (loan: Loan, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = try faults(draft, in: transaction)
        guard faults.isEmpty, let loanerId = draft.loanerId, let dueBackOn = draft.dueBackOn,
            let conditionOut = draft.conditionOut
        else { throw .invalid(faults) }
        guard ticket.state.isOpen else { throw Facts.refusal(ticket, of: "a loan") }
        if try Loaners.read(loanerId, in: transaction).ticketId != nil {
            throw .conflict(.loanerOut)
        }
        guard try LoanRows.out(of: ticket.id, in: transaction) == nil else {
            throw .conflict(.notInThisState("the ticket has a loaner already"))
        }
        let loan = Loan(
            number: try LoanRows.count(of: ticket.id, in: transaction) + 1, loanerId: loanerId,
            dueBackOn: dueBackOn, conditionOut: conditionOut, at: transaction.now,
            by: person.name)
        let event = try Tickets.record(
            .loan, on: &ticket, by: person.name, in: transaction
        ) { json, _ in loan.write(to: &json) }
        try LoanRows.insert(loan, event: event, of: ticket.id, in: transaction)
        return (loan, ticket)
    }

    /// Takes the loaner back, whatever the ticket's state.
    ///
    /// - Throws: `.notFound`; `.invalid`; `.conflict` where none is out.
    package static func takeBack(
        _ conditionIn: String?, on id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (loan: Loan, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = returnFaults(conditionIn)
        guard faults.isEmpty, let conditionIn else { throw .invalid(faults) }
        guard let number = try LoanRows.out(of: ticket.id, in: transaction),
            var loan = try page(of: ticket, after: number - 1, limit: 1, in: transaction).first
        else { throw .conflict(.notInThisState("no loaner is out on this ticket")) }
        let event = try Tickets.record(
            .loanReturned, on: &ticket, by: person.name, in: transaction
        ) { json, _ in
            json.member("conditionIn", conditionIn)
            json.member("number", number)
        }
        try LoanRows.takeBack(number: number, event: event, of: ticket.id, in: transaction)
        loan.returned = Loan.Return(
            conditionIn: conditionIn, at: transaction.now, by: person.name)
        return (loan, ticket)
    }

    package static func returnFaults(_ conditionIn: String?) -> Faults {
        let fault = PlainText.fault(
            conditionIn, at: "/conditionIn", scalarsMax: ConditionReportDraft.noteScalarsMax,
            kind: .lines)
        return [fault].gathered
    }
}

extension GateCheck {
    func loanerReturned() throws(RepairError) -> String? {
        guard let number = try LoanRows.out(of: ticket.id, in: transaction),
            let loan = try Loans.page(of: ticket, after: number - 1, limit: 1, in: transaction)
                .first
        else { return nil }
        let loaner = try Loaners.read(loan.loanerId, in: transaction)
        return "the loaner \(PlainText.quoted("\(loaner.brand) \(loaner.model)")) is not back"
    }
}
