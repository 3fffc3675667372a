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

/// The rules of time on a ticket.
package enum Pace {
    /// Three working days; every day is one until a calendar is set.
    static let silenceLimit: Int64 = 3 * Instant.day

    /// By when the customer hears from us next: the silence limit or an earlier promise.
    package static func nextUpdateBy(_ ticket: Ticket, _ promises: [Promise], at now: Instant)
        -> Instant?
    {
        guard ticket.state.isOpen else { return nil }
        let word = (ticket.lastMessageAt ?? ticket.createdAt).later(by: silenceLimit)
        guard !isPaused(ticket, at: now) else { return word }
        return promises.filter { $0.kind.isPending(in: ticket.state) }.map(\.dueAt).min()
            .map { min($0, word) } ?? word
    }

    /// Promises pause while it is the customer's turn, during a hold, and once the customer has
    /// said no at the counter: there is nothing to diagnose then.
    private static func isPaused(_ ticket: Ticket, at now: Instant) -> Bool {
        let isDeclined = ticket.state == .received && ticket.outcome == .declined
        return isDeclined || ticket.state.waitingOn == .customer || ticket.isOnHold(at: now)
    }

    /// The next promise that is not kept and not yet missed, or the one missed.
    package static func due(_ ticket: Ticket, _ promises: [Promise], at now: Instant) -> Instant? {
        guard !isPaused(ticket, at: now) else { return nil }
        return promises.filter { $0.kind.isPending(in: ticket.state) }.map(\.dueAt).min()
    }

    /// Whether a promise has been missed and the customer still waits.
    package static func isOverdue(_ ticket: Ticket, _ promises: [Promise], at now: Instant) -> Bool
    {
        due(ticket, promises, at: now).map { $0 < now } ?? false
    }
}
