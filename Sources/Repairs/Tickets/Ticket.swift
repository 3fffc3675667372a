/// One unit, one visit: the row of the ticket itself, without its facts.
package struct Ticket: Sendable {
    /// The row; `ticketId` is its public name.
    package let id: Int64
    package let ticketId: TicketID
    package internal(set) var version: Int64
    /// Nil for imported records.
    package internal(set) var customerId: Int64? { didSet { hasChanged = true } }
    package internal(set) var equipmentId: Int64
    package internal(set) var state: TicketState { didSet { hasChanged = true } }
    package internal(set) var outcome: Outcome? { didSet { hasChanged = true } }
    package internal(set) var assignee: String? { didSet { hasChanged = true } }
    package internal(set) var priority: Priority { didSet { hasChanged = true } }
    package internal(set) var visitId: String? { didSet { hasChanged = true } }
    package internal(set) var notToExceed: Money? { didSet { hasChanged = true } }
    /// The ticket on which this unit was returned within the 90 days before.
    package internal(set) var repeatOf: TicketID?
    package internal(set) var receivedAt: Instant? { didSet { hasChanged = true } }
    package internal(set) var returnedAt: Instant? { didSet { hasChanged = true } }
    package internal(set) var closedAt: Instant? { didSet { hasChanged = true } }
    /// When the customer was last told something.
    package internal(set) var lastMessageAt: Instant? { didSet { hasChangedStatus = true } }
    /// When the present hold ends; nil where there is none.
    package internal(set) var heldUntil: Instant? { didSet { hasChanged = true } }
    package let createdAt: Instant
    package internal(set) var updatedAt: Instant
    /// Raised by what the customer can see, and by nothing else.
    package internal(set) var statusVersion: Int64
    /// When that was last raised.
    package internal(set) var statusChangedAt: Instant
    /// Whether the findings were told: a diagnosis promise is kept or missed for good then.
    package internal(set) var isDiagnosed: Bool { didSet { hasChanged = true } }
    package internal(set) var head: ChainHead
    /// Whether more of it changed than its history, or a promise was given: then all of its row is
    /// written, and from when it is overdue.
    var hasChanged = false
    /// Whether the customer can see a change that no event's type tells.
    var hasChangedStatus = false
}

/// A ticket with its facts, as it is answered to staff.
package struct TicketFacts: Sendable {
    package let ticket: Ticket
    package let parties: TicketParties
    /// Who handed the unit in for the customer.
    package let broughtBy: BroughtBy?
    package let symptoms: [Symptom]
    package let promises: [Promise]
    package let conditionReports: [ConditionReport]
    /// The one that stands now.
    package let hold: Recorded<Hold>?
    /// Who pays and why; nil where nobody has decided.
    package let coverage: Recorded<Coverage>?
    /// While it waits for a part or is at a depot.
    package let wait: ExternalWait?
    /// What is to be paid and what was; nil while nothing is approved.
    package let balance: Balance?
    /// What a check-in noticed and didn't act on; empty otherwise.
    package let suggestions: [Suggestion]
}

/// The customer and the unit of a ticket, as answers about it name them.
package struct TicketParties: Sendable {
    /// Nil for imported records.
    package var customerName: String?
    package var category = Category.other
    package var brand = ""
    package var model = ""
    package var serialNumber: String?
    package var customerVersion: Int64 = 1
    package var unitVersion: Int64 = 1
}

/// What the customer reports, in the customer's words.
package struct Symptom: Sendable, Equatable {
    /// 1, 2, … within the ticket.
    package let id: Int64
    package let description: String
}
