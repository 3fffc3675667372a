/// What happened, as the timeline's `type` says it.
package enum EventType: String, Sendable, CaseIterable {
    /// The desk took a unit in, or booked a mail-in.
    case checkIn
    /// A record of another system became a closed ticket.
    case imported
    case transition
    /// Assignee, priority, ceiling or visit changed.
    case change
    case conditionReport
    case photo
    /// Why intake and handover differ.
    case explanation
    /// Damage or loss in our hands.
    case incident
    /// Who bears an incident, and what is done about it.
    case incidentResolved
    /// What the technician established about a symptom.
    case finding
    /// Who pays, and why.
    case coverage
    /// What was done to the unit, with the parts.
    case work
    /// A symptom or function was tested.
    case test
    /// A quote was drafted, or its draft changed.
    case quote
    case quoteSent
    /// The customer's word on a quote.
    case decision
    case promise
    /// The unit was given back.
    case handover
    /// The serial number read off the unit was not that of the ticket's unit.
    case handoverRefused
    case payment
    /// What the customer said once the unit was back.
    case feedback
    case complaint
    /// Why a complaint arose, which settles it.
    case complaintResolved
    /// Who has the unit, and where.
    case custody
    case hold
    case holdReleased
    /// A loaner was lent.
    case loan
    case loanReturned
    /// A message to the customer.
    case update
    /// An internal note.
    case note
    /// The unit has another owner.
    case ownership
}

extension EventType {
    /// Where an event of this type holds a commitment when it holds anything: what the contract
    /// calls personal, never the facts of the repair.
    var personalPaths: [String] {
        switch self {
        case .checkIn:
            [
                "/data/conditionReport/agreedBy", "/data/conditionReport/refusedToAgree",
                "/data/customer/email", "/data/customer/name", "/data/customer/phone",
            ]
        case .transition: ["/data/message", "/data/note"]
        case .conditionReport: ["/data/agreedBy", "/data/refusedToAgree"]
        case .incident: Incident.personalPaths
        case .decision: ["/data/decidedBy", "/data/phone"]
        case .update: Update.personalPaths
        case .hold: Hold.personalPaths
        case .note: Note.personalPaths
        case .feedback: Feedback.personalPaths
        case .complaint: ["/data/author", "/data/summary", "/data/url"]
        case .custody: Custody.personalPaths
        case .handover, .handoverRefused: Handover.personalPaths
        case .imported, .change, .photo, .explanation, .incidentResolved, .finding, .coverage,
            .work, .test, .quote, .quoteSent, .promise, .payment, .complaintResolved,
            .holdReleased, .loan, .loanReturned, .ownership:
            []
        }
    }
}

extension EventType {
    /// How the column `fact` numbers its events.
    enum Numbering {
        /// They are no facts.
        case none
        /// By `number` in their data.
        case stated
        /// By their order.
        case counted
    }

    var numbering: Numbering {
        switch self {
        case .custody, .explanation, .finding, .handover, .hold, .holdReleased, .incident,
            .incidentResolved, .loan, .loanReturned, .note, .payment, .promise, .test, .update,
            .work:
            .stated
        case .coverage, .feedback: .counted
        case .checkIn, .imported, .transition, .change, .conditionReport, .photo, .quote,
            .quoteSent, .decision, .handoverRefused, .complaint, .complaintResolved, .ownership:
            .none
        }
    }
}
