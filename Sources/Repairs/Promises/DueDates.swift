/// The rules of time on a ticket.
package enum DueDates {
    /// Three working days; every day is one until a calendar is set.
    static let silenceLimit: Int64 = 3 * Instant.day

    /// By when the customer hears from us next: the silence limit or an earlier promise.
    package static func nextUpdateBy(_ ticket: Ticket, _ promises: [Promise], at now: Instant)
        -> Instant?
    {
        guard ticket.state.isOpen else { return nil }
        let word = (ticket.lastMessageAt ?? ticket.createdAt).later(by: silenceLimit)
        guard let due = due(ticket, promises, at: now) else { return word }
        return min(due, word)
    }

    /// The next promise that is not kept and not yet missed, or the one missed.
    package static func due(_ ticket: Ticket, _ promises: [Promise], at now: Instant) -> Instant? {
        ticket.isOnHold(at: now) ? nil : due(ticket, promises)
    }

    /// The same, as if no hold stood. Promises pause while it is the customer's turn, and once the
    /// customer has said no at the counter: there is nothing to diagnose then.
    private static func due(_ ticket: Ticket, _ promises: [Promise]) -> Instant? {
        let isDeclined = ticket.state == .received && ticket.outcome == .declined
        guard !isDeclined, statesOverdue.contains(ticket.state) else { return nil }
        var due: Instant?
        for promise in promises where promise.kind.isPending(on: ticket) {
            due = min(due ?? promise.dueAt, promise.dueAt)
        }
        return due
    }

    /// The states in which a promise waits to be kept, and not for the customer.
    static let statesOverdue = TicketState.allCases.filter { state in
        state.waitingOn != .customer && Promise.Kind.allCases.contains { $0.isPending(in: state) }
    }

    /// From when a promise is missed, and no hold pauses it, if nothing is written before; nil
    /// where none can be. Every write keeps it with the ticket, so that lists find what is overdue.
    ///
    /// - Parameter promises: the latest of each kind.
    static func overdueFrom(_ ticket: Ticket, _ promises: [Promise]) -> Instant? {
        guard let missed = due(ticket, promises)?.later(by: 1) else { return nil }
        return ticket.heldUntil.map { max($0, missed) } ?? missed
    }

    /// Whether a promise has been missed and the customer still waits.
    package static func isOverdue(_ ticket: Ticket, _ promises: [Promise], at now: Instant) -> Bool
    {
        overdueFrom(ticket, promises).map { $0 <= now } ?? false
    }
}
