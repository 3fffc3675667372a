/// Where a ticket stands, as its customer may know it: no name, contact, serial number, price,
/// internal note or staff name.
package struct Status: Sendable {
    package enum Action: String, Sendable, CaseIterable { case decideQuote, collect }

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

        init(_ promise: Promise) {
            kind = promise.kind
            dueAt = promise.dueAt
            originalDueAt = promise.originalDueAt
            reason = promise.reason
        }
    }

    package let ticketId: TicketID
    package let version: Int64
    package let state: TicketState
    package let language: StatusLanguage
    package let waitingOn: WaitingOn
    package let statusText: String
    package let nextStep: String
    package let nextUpdateBy: Instant?
    /// The latest of each kind.
    package let promises: [PublicPromise]
    package let overdue: Bool
    /// Promises pause, whatever their date.
    package let isOnHold: Bool
    /// "Leica M9-P"
    package let equipment: String
    package let receivedAt: Instant?
    package let updatedAt: Instant
    package let actionNeeded: Action?
    package let timeline: [Entry]
    /// When the answer changes by time alone; nil where it doesn't.
    package let expiresAt: Instant?
}
