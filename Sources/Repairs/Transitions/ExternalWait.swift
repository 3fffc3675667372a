/// What is known of the time that a unit waits for a part, or is at a depot.
package struct ExternalWait: Sendable {
    package let partExpectedOn: CalendarDate?
    package let depot: String?
    package let depotReference: String?
    package let expectedBackOn: CalendarDate?
}

extension ExternalWait {
    init(_ draft: Transitions.Draft) {
        self.init(
            partExpectedOn: draft.partExpectedOn, depot: draft.depot,
            depotReference: draft.depotReference, expectedBackOn: draft.expectedBackOn)
    }

    /// The one that the ticket is in; nil where it waits for neither.
    static func current(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> ExternalWait?
    {
        guard ticket.state == .awaitingParts || ticket.state == .atDepot else { return nil }
        return try ExternalWaitRows.last(of: ticket.id, in: transaction)
    }
}

/// The gates over what such a move must say.
extension GateCheck {
    func partExpectedOn() throws(RepairError) -> String? {
        guard let date = draft.partExpectedOn else {
            return "the date on which the part is expected is not given"
        }
        return try hasPassed(date) ? "the day on which the part is expected has passed" : nil
    }

    /// A part that comes after the promised date: the customer is told first, by a new promise.
    func comesTooLate(for promise: Promise) throws(RepairError) -> String? {
        guard let date = draft.partExpectedOn,
            try transaction.settings.calendar.start(of: date) > promise.dueAt
        else { return nil }
        return "the part is expected on \(date.text), after the promised repair date"
    }

    func depot() -> String? { draft.depot == nil ? "the depot is not named" : nil }

    func depotReference() -> String? {
        draft.depotReference == nil ? "the depot's reference is not given" : nil
    }

    func expectedBack() throws(RepairError) -> String? {
        guard let date = draft.expectedBackOn else {
            return "the date on which the unit is expected back is not given"
        }
        return try hasPassed(date) ? "the day on which the unit is expected back has passed" : nil
    }

    /// Whether all of the day lies behind us, at the centre.
    private func hasPassed(_ date: CalendarDate) throws(RepairError) -> Bool {
        date < (try transaction.today)
    }
}
