internal import JSON

/// Damage or loss while the unit was in our hands.
package struct Incident: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case damage, loss }

    /// Who bears it.
    package enum Liability: String, Sendable, CaseIterable {
        case centre, customer, carrier, unclear
    }

    package struct Resolution: Sendable {
        package let resolution: String
        package let liability: Liability
        /// What is done about it for the customer.
        package let remedy: String?
        package let at: Instant
        package let by: String
    }

    /// 1, 2, … within the ticket.
    package let number: Int64
    package let kind: Kind
    package let description: String
    package let subject: ConditionSubject
    /// Nil where nobody is named, or who is is erased.
    package let foundBy: String?
    package let at: Instant
    package let by: String
    /// Nil until it is resolved.
    package internal(set) var resolution: Resolution?
}

/// An incident as it is handed in.
package struct IncidentDraft: Sendable {
    package var kind: Incident.Kind?
    package var description: String?
    package var subject = ConditionSubjectDraft()
    package var foundBy: String?

    package init() {}

    package func faults() -> Faults {
        let faults = [
            kind == nil ? Fault("/kind", "is required") : nil,
            PlainText.fault(
                description, at: "/description", scalarsMax: ConditionReportDraft.noteScalarsMax,
                kind: .lines),
            PlainText.fault(
                foundBy, at: "/foundBy", scalarsMax: ConditionReportDraft.nameScalarsMax,
                isRequired: false),
        ]
        return faults.gathered + subject.faults()
    }
}

/// How an incident is settled, as it is handed in.
package struct IncidentResolutionDraft: Sendable {
    package var resolution: String?
    package var liability: Incident.Liability?
    package var remedy: String?

    package init() {}

    package func faults() -> Faults {
        [
            PlainText.fault(
                resolution, at: "/resolution", scalarsMax: ConditionReportDraft.noteScalarsMax,
                kind: .lines),
            liability == nil ? Fault("/liability", "is required") : nil,
            PlainText.fault(
                remedy, at: "/remedy", scalarsMax: ConditionReportDraft.noteScalarsMax,
                kind: .lines, isRequired: false),
        ].gathered
    }
}
