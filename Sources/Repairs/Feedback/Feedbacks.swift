internal import JSON

/// Taking the customer's feedback, once.
package enum Feedbacks {
    /// A ticket's feedback; nil until it is given.
    package static func read(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Feedback?
    {
        guard let stored = try FeedbackRows.event(of: ticket.id, in: transaction) else {
            return nil
        }
        guard let feedback = stored.event.flatMap(Feedback.init) else {
            throw .damaged("event \(stored.number) of ticket \(ticket.ticketId.text)")
        }
        return feedback
    }

    /// Takes it; a fault that is not resolved opens a complaint.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` before the return, and
    ///   where it was given before.
    package static func give(
        _ draft: FeedbackDraft, on id: TicketID, in transaction: Transaction
    ) throws(RepairError) -> (feedback: Feedback, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = draft.faults()
        guard faults.isEmpty, let rating = draft.rating, let resolved = draft.resolved else {
            throw .invalid(faults)
        }
        guard ticket.returnedAt != nil, ticket.state == .returned || ticket.state == .closed else {
            throw Facts.refusal(ticket, of: "feedback")
        }
        guard try FeedbackRows.event(of: ticket.id, in: transaction) == nil else {
            throw .conflict(.notInThisState("feedback on this ticket has been given already"))
        }
        let feedback = Feedback(
            rating: rating, resolved: resolved, comment: draft.comment, at: transaction.now)
        let event = try Tickets.record(
            .feedback, on: &ticket, by: TokenDraft.customersName, in: transaction
        ) { json, personal in feedback.write(to: &json, personal: &personal) }
        try FeedbackRows.insert(event: event, of: ticket.id, in: transaction)
        if !resolved {
            try Complaints.open(
                saying: draft.comment ?? "The fault is not resolved.", on: &ticket,
                in: transaction)
        }
        return (feedback, ticket)
    }
}
