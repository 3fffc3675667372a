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
    /// A photo no longer counts.
    case photoVoided
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
    /// Work no longer counts.
    case workVoided
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
    /// A payment no longer counts.
    case paymentVoided
    /// Money was given back.
    case refund
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
    /// Another unit is given for the ticket's.
    case replacement
    /// The unit has another owner.
    case ownership
    /// Another unit arrived than was announced, or its number was read.
    case unit
    /// The customer reported something more.
    case symptom
    /// The unit was sent.
    case shipment
}

extension EventType {
    /// Where an event of this type holds a commitment when it holds anything: what the contract
    /// calls personal, never the facts of the repair.
    var personalPaths: [String] {
        switch self {
        case .checkIn:
            [
                "/data/broughtBy", "/data/conditionReport/agreedBy",
                "/data/conditionReport/refusedToAgree",
                "/data/customer/address", "/data/customer/email", "/data/customer/name",
                "/data/customer/phone",
                "/data/visitId",
            ]
        case .transition:
            ["/data/agreedBy", "/data/message", "/data/note", "/data/override/reason"]
        case .change: ["/data/visitId"]
        case .photo: ["/data/caption"]
        case .test: Verification.personalPaths
        case .shipment: Shipment.personalPaths
        case .conditionReport: ["/data/agreedBy", "/data/refusedToAgree"]
        case .incident: Incident.personalPaths
        case .decision: ["/data/decidedBy", "/data/phone"]
        case .update: Update.personalPaths
        case .hold: Hold.personalPaths
        case .note: Note.personalPaths
        case .feedback: Feedback.personalPaths
        case .complaint: ["/data/author", "/data/summary", "/data/url"]
        case .custody: Custody.personalPaths
        case .payment: Payment.personalPaths
        case .paymentVoided: Payment.personalPathsOfEnding
        case .refund: Refund.personalPaths
        case .workVoided: Work.personalPathsOfEnding
        case .photoVoided: PhotoVoid.personalPaths
        case .handover, .handoverRefused: Handover.personalPaths
        case .imported, .explanation, .incidentResolved, .finding, .coverage, .work, .quote,
            .quoteSent, .promise, .complaintResolved, .holdReleased, .loan, .loanReturned,
            .replacement, .ownership, .unit, .symptom:
            []
        }
    }
}

extension EventType {
    /// Those of `personalPaths` that hold the plain value in events of before.
    var pathsOncePlain: [String] {
        switch self {
        case .checkIn, .change: ["/data/visitId"]
        case .transition: ["/data/override/reason"]
        case .hold: ["/data/reason"]
        case .test: ["/data/note"]
        case .payment: ["/data/reference"]
        case .complaint: ["/data/url"]
        case .imported, .conditionReport, .photo, .photoVoided, .explanation, .incident,
            .incidentResolved, .finding, .coverage, .work, .workVoided, .quote, .quoteSent,
            .decision, .promise, .handover, .handoverRefused, .paymentVoided, .refund, .feedback,
            .complaintResolved, .custody, .holdReleased, .loan, .loanReturned, .update, .note,
            .replacement, .ownership, .unit, .symptom, .shipment:
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
            .incidentResolved, .loan, .loanReturned, .note, .payment, .paymentVoided, .promise,
            .refund, .replacement, .shipment, .test, .update, .work, .workVoided:
            .stated
        case .coverage, .feedback: .counted
        case .checkIn, .imported, .transition, .change, .conditionReport, .photo, .photoVoided,
            .quote, .quoteSent, .decision, .handoverRefused, .complaint, .complaintResolved,
            .ownership, .unit, .symptom:
            .none
        }
    }
}
