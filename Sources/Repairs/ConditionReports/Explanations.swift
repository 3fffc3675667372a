internal import JSON

/// Comparing intake and handover, and explaining what differs.
package enum Explanations {
    /// Every explanation of a ticket, oldest first.
    package static func all(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> [Explanation]
    {
        try page(of: ticket, after: 0, limit: .max, in: transaction)
    }

    /// A page of them, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Explanation] {
        let rows = try ExplanationRows.events(
            of: ticket.id, after: number, limit: Int64(limit), in: transaction)
        var explanations: [Explanation] = []
        for (number, stored) in rows {
            guard let event = stored.event, let read = Explanation(number: number, event: event)
            else { throw .damaged("event \(stored.number) of ticket \(ticket.ticketId.text)") }
            explanations.append(read)
        }
        return explanations
    }

    /// The latest intake beside the latest handover, each difference with what explains it.
    package static func comparison(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Comparison
    {
        let comparison = Comparison(
            intake: try ConditionReports.last(.intake, of: ticket, in: transaction),
            handover: try ConditionReports.last(.handover, of: ticket, in: transaction))
        guard !comparison.differences.isEmpty else { return comparison }
        return comparison.settled(
            by: try all(of: ticket, in: transaction),
            try Incidents.all(of: ticket, in: transaction))
    }

    /// Explains one difference.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault, also where intake and handover don't
    ///   differ in what is named; `.conflict` once the ticket is closed or cancelled, and before
    ///   there is a handover to compare.
    package static func add(
        _ draft: ExplanationDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (explanation: Explanation, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = draft.faults()
        guard faults.isEmpty, let subject = draft.subject.subject, let text = draft.text else {
            throw .invalid(faults)
        }
        guard ticket.state != .closed, ticket.state != .cancelled else {
            throw .conflict(
                .notInThisState("a ticket that is \(ticket.state.rawValue) takes no explanation"))
        }
        let comparison = try comparison(of: ticket, in: transaction)
        guard comparison.intake != nil, comparison.handover != nil else {
            throw .conflict(.notInThisState("there is no intake and handover to compare yet"))
        }
        guard let difference = comparison.differences.first(where: { $0.subject.names(subject) })
        else {
            throw .invalid([
                Fault("/" + subject.kind.rawValue, "intake and handover don't differ in it")
            ])
        }
        let explanation = Explanation(
            number: try ExplanationRows.count(of: ticket.id, in: transaction) + 1,
            difference: difference, text: text, at: transaction.now, by: person.name)
        let need: Ticket.Need = { () throws(RepairError) in !difference.isSettled }
        let event = try Tickets.record(
            .explanation, on: &ticket, by: person.name, in: transaction, need: need
        ) { json, _ in explanation.write(to: &json) }
        try ExplanationRows.insert(
            number: explanation.number, event: event, of: ticket.id, in: transaction)
        return (explanation, ticket)
    }
}
