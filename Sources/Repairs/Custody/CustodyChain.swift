internal import JSON

/// The chain of custody: recording each hand that a unit goes through.
package enum CustodyChain {
    /// A page of it, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Custody] {
        try Facts.read(
            try CustodyRows.events(
                of: ticket.id, after: number, limit: Int64(limit), in: transaction),
            of: ticket, Custody.init)
    }

    /// Records that somebody else has the unit now.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` once the ticket is closed
    ///   or cancelled.
    package static func add(
        _ draft: CustodyDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (custody: Custody, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = draft.faults()
        guard faults.isEmpty, let holder = draft.holder, let place = draft.place else {
            throw .invalid(faults)
        }
        try Facts.checkNotEnded(ticket, for: "custody")
        let custody = Custody(
            number: try CustodyRows.count(of: ticket.id, in: transaction) + 1, holder: holder,
            place: place, note: draft.note, at: transaction.now, by: person.name)
        let event = try Tickets.record(
            .custody, on: &ticket, by: person.name, in: transaction
        ) { json, personal in custody.write(to: &json, personal: &personal) }
        try CustodyRows.insert(
            number: custody.number, event: event, of: ticket.id, in: transaction)
        return (custody, ticket)
    }
}
