internal import JSON

/// Recording damage and loss, and settling who bears it.
package enum Incidents {
    /// Every incident of a ticket, oldest first.
    package static func all(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> [Incident]
    {
        try page(of: ticket, after: 0, limit: .max, in: transaction)
    }

    /// A page of them, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Incident] {
        let rows = try IncidentRows.events(
            of: ticket.id, after: number, limit: Int64(limit), in: transaction)
        var incidents: [Incident] = []
        for row in rows {
            guard let event = row.stored.event,
                let incident = Incident(
                    number: row.number, event: event, resolved: row.ended?.event)
            else { throw .damaged("event \(row.stored.number) of ticket \(ticket.ticketId.text)") }
            incidents.append(incident)
        }
        return incidents
    }

    /// - Throws: `.notFound`.
    package static func read(_ number: Int64, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Incident
    {
        let found = try page(of: ticket, after: number - 1, limit: 1, in: transaction).first
        guard let found, found.number == number else { throw .notFound("incident") }
        return found
    }

    /// Records one, at any time until the ticket is closed.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` once the ticket is closed
    ///   or cancelled.
    package static func add(
        _ draft: IncidentDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (incident: Incident, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = draft.faults()
        guard faults.isEmpty, let kind = draft.kind, let description = draft.description,
            let subject = draft.subject.subject
        else { throw .invalid(faults) }
        guard ticket.state != .closed, ticket.state != .cancelled else {
            throw .conflict(
                .notInThisState("a ticket that is \(ticket.state.rawValue) takes no incident"))
        }
        let incident = Incident(
            number: try IncidentRows.count(of: ticket.id, in: transaction) + 1, kind: kind,
            description: description, subject: subject, foundBy: draft.foundBy,
            at: transaction.now, by: person.name)
        let event = try Tickets.record(
            .incident, on: &ticket, by: person.name, in: transaction
        ) { json, personal in incident.write(to: &json, personal: &personal) }
        try IncidentRows.insert(
            number: incident.number, event: event, of: ticket.id, in: transaction)
        return (incident, ticket)
    }

    /// Settles one for good; also on a closed ticket that a manager closed past it.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` where it is resolved.
    package static func resolve(
        _ number: Int64, _ draft: IncidentResolutionDraft, on id: TicketID, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> (incident: Incident, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        var incident = try read(number, of: ticket, in: transaction)
        let faults = draft.faults()
        guard faults.isEmpty, let text = draft.resolution, let liability = draft.liability else {
            throw .invalid(faults)
        }
        guard incident.resolution == nil else {
            throw .conflict(.notInThisState("incident \(number) is resolved already"))
        }
        let resolution = Incident.Resolution(
            resolution: text, liability: liability, remedy: draft.remedy, at: transaction.now,
            by: person.name)
        let event = try Tickets.record(
            .incidentResolved, on: &ticket, by: person.name, in: transaction
        ) { json, _ in resolution.write(number: number, to: &json) }
        try IncidentRows.resolve(number: number, event: event, of: ticket.id, in: transaction)
        incident.resolution = resolution
        return (incident, ticket)
    }
}
