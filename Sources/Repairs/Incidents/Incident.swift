/// Damage or loss while the unit was in our hands.
package struct Incident: Fact {
    package enum Kind: String, Sendable, CaseIterable { case damage, loss }

    package typealias Ending = IncidentResolution
    package static let kind = FactKind("Incident", .incident, path: "incidents")

    package var kind = Kind.damage
    package var description = ""
    package var named = NamedSubject()
    /// Nil if nobody is named, or that person is erased.
    package var foundBy: String?
    /// What the customer is told; nil if nothing, or that person is erased.
    package var message: String?

    package init() {}

    package var subject: ConditionSubject? { named.subject }

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("kind", &kind, .word(Kind.self))
        list.member("description", &description, .paragraphs)
        named.members(&list)
        list.member(
            "foundBy", &foundBy, .line, .personal("Who found it, where that is somebody else."))
        list.member("message", &message, .paragraphs, .personal("For the customer."))
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    { named.faults() }

    /// Records one, at any time until the ticket is closed; a message tells the customer.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Incident>
    {
        try ticket.refuseIfEnded("an incident")
        if message != nil { ticket.lastMessageAt = transaction.now }
        let incident = try record(on: &ticket, by: person.name, in: transaction)
        if let message {
            try Notifications.incident(saying: message, about: ticket, in: transaction)
        }
        return incident
    }
}

/// Who bears an incident, and what is done about it: settled for good.
package struct IncidentResolution: FactEnding {
    package enum Liability: String, Sendable, CaseIterable {
        case centre, customer, carrier, unclear
    }

    package static let schemaName = "IncidentResolution"
    package static let kind: EndingKind? = EndingKind(
        .incidentResolved, at: "resolvedAt", by: "resolvedBy")

    package var resolution = ""
    package var liability = Liability.unclear
    package var remedy: String?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("resolution", &resolution, .paragraphs)
        list.member("liability", &liability, .word(Liability.self))
        list.member(
            "remedy", &remedy, .paragraphs,
            MemberTerms(taken: "What is done about it for the customer.", answered: ""))
    }

    /// Settles an incident; also on a closed ticket that a manager closed past it.
    ///
    /// - Throws: `.conflict` if it is resolved.
    package func end(
        _ incident: Recorded<Incident>, on ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> Recorded<Incident> {
        guard incident.ended == nil else {
            throw .conflict(.notInThisState("incident \(incident.number) is resolved already"))
        }
        var incident = incident
        try incident.end(with: self, on: &ticket, by: person.name, in: transaction)
        return incident
    }
}

extension GateCheck {
    func incidentsResolved() throws(RepairError) -> String? {
        let open = try FactRows.open(
            .incident, endedBy: .incidentResolved, of: ticket.id, in: transaction)
        guard let first = open.first else { return nil }
        return open.count == 1
            ? "incident \(first) is not resolved" : "\(open.count) incidents are not resolved"
    }
}
