extension Transitions {
    /// Enters what a move brings with it: its note among the notes, and who has the unit now. A
    /// unit comes back from a depot with the work that goes on, not with the depot's estimate.
    static func enter(
        _ draft: Draft, from: TicketState, on ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) {
        if let text = draft.note {
            var note = Note()
            note.text = text
            _ = try note.record(
                on: &ticket, by: person.name, in: transaction,
                need: { () throws(RepairError) in true })
        }
        let goesOn = [.diagnosing, .inRepair, .ready].contains(ticket.state)
        if ticket.state == .atDepot, let depot = draft.depot {
            try Custody.enter(depot, at: Custody.depot, on: &ticket, by: person, in: transaction)
        } else if from == .atDepot && goesOn || from == .registered && ticket.state == .received {
            try Custody.enter(
                person.name, at: Custody.centre, on: &ticket, by: person, in: transaction)
        }
    }
}
