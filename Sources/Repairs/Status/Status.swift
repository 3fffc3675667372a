/// Where a ticket stands, as its customer may know it: no name, contact, serial number, price,
/// internal note or staff name.
package struct Status: Sendable {
    package enum Action: String, Sendable, CaseIterable { case decideQuote, collect, feedback }

    /// Why and until when work stands still, as the customer may know it.
    package struct PublicHold: Sendable, Equatable {
        package let message: String?
        /// Nil if nobody knows.
        package let until: Instant?
    }

    /// One line of the public timeline.
    package struct Entry: Sendable {
        package let at: Instant
        package let state: TicketState
        package let message: String
    }

    /// A promise without whoever gave it.
    package struct PublicPromise: Sendable, Equatable {
        package let kind: Promise.Kind
        package let dueAt: Instant
        package let originalDueAt: Instant
        package let reason: String?

        init(_ promise: Promise, _ texts: any LanguageTexts) {
            kind = promise.kind
            dueAt = promise.dueAt
            originalDueAt = promise.originalDueAt
            reason = promise.reason.map { Promise.isOfQuote($0) ? texts.dateOfQuote : $0 }
        }
    }

    package let ticketId: TicketID
    /// The status's own, not the ticket's.
    package let version: Int64
    package let state: TicketState
    package let language: StatusLanguage
    package let waitingOn: WaitingOn
    package let statusText: String
    package let nextStep: String
    package let nextUpdateBy: Instant?
    /// The latest of each kind that still counts.
    package let promises: [PublicPromise]
    package let overdue: Bool
    /// While it stands promises pause, whatever their date.
    package let hold: PublicHold?
    /// How the visit ends, from `ready` on, and that as a sentence.
    package let outcome: Outcome?
    package let outcomeText: String?
    /// While it waits for a part, or is at a depot.
    package let partExpectedOn: CalendarDate?
    package let expectedBackOn: CalendarDate?
    /// "Leica M9-P"
    package let equipment: String
    package let receivedAt: Instant?
    package let updatedAt: Instant
    package let actionNeeded: Action?
    package let timeline: [Entry]
    /// When the answer changes by time alone; nil where it doesn't.
    package let expiresAt: Instant?
}
