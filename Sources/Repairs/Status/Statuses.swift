/// Reading where a ticket stands for its customer.
package enum Statuses {
    /// - Throws: `.notFound` where there is no such ticket.
    package static func read(
        _ id: TicketID, _ language: StatusLanguage, in transaction: Transaction
    ) throws(RepairError) -> Status {
        let ticket = try Tickets.read(id, in: transaction)
        let promises = try PromiseRows.current(of: ticket.id, in: transaction)
        let unit = try Equipment.read(ticket.equipmentId, in: transaction)
        let decision = try PendingDecision(ticket, in: transaction)
        let texts = language.texts
        let words = decision.words(on: ticket, texts)
        let overdue = DueDates.isOverdue(ticket, promises, at: transaction.now)
        let due = DueDates.due(ticket, promises, at: transaction.now)
        let hold = try Hold.current(of: ticket, in: transaction)
        let wait = try ExternalWait.current(of: ticket, in: transaction)
        let outcome = ticket.state.showsOutcome ? ticket.outcome : nil
        return Status(
            ticketId: id, version: ticket.statusVersion, state: ticket.state, language: language,
            waitingOn: decision.waitingOn(on: ticket), statusText: words.status,
            nextStep: words.next,
            nextUpdateBy: DueDates.nextUpdateBy(ticket, promises, at: transaction.now),
            promises: promises.filter { $0.kind.isPending(on: ticket) }
                .map { Status.PublicPromise($0, texts) },
            overdue: overdue,
            hold: hold.map { Status.PublicHold(message: $0.message, until: $0.until) },
            outcome: outcome, outcomeText: outcome.map(texts.outcome),
            partExpectedOn: wait?.partExpectedOn, expectedBackOn: wait?.expectedBackOn,
            equipment: unit.brand + " " + unit.model,
            receivedAt: ticket.receivedAt, updatedAt: ticket.statusChangedAt,
            actionNeeded: try action(ticket, decision, in: transaction),
            timeline: try PublicTimeline.read(of: ticket, language, in: transaction),
            expiresAt: [
                overdue ? nil : due?.later(by: 1), decision.quoteUntil,
                hold == nil ? nil : ticket.heldUntil,
            ]
            .compactMap(\.self).min())
    }

    private static func action(
        _ ticket: Ticket, _ decision: PendingDecision, in transaction: Transaction
    ) throws(RepairError) -> Status.Action? {
        switch ticket.state {
        case .received, .awaitingApproval:
            return decision.quoteUntil == nil ? nil : .decideQuote
        case .ready: return ticket.outcome?.leavesNothingToReturn == true ? nil : .collect
        case .unclaimed: return .collect
        case .returned, .closed:
            guard ticket.returnedAt != nil,
                try FactRows.count(.feedback, of: ticket.id, in: transaction) == 0
            else { return nil }
            return .feedback
        case .registered, .diagnosing, .approved, .inRepair, .awaitingParts, .atDepot,
            .qualityCheck, .cancelled:
            return nil
        }
    }
}

extension TicketState {
    /// Whether the customer is told how the visit ends: before the unit is ready it may change.
    fileprivate var showsOutcome: Bool {
        switch self {
        case .ready, .returned, .unclaimed, .closed: true
        case .registered, .received, .diagnosing, .awaitingApproval, .approved, .inRepair,
            .awaitingParts, .atDepot, .qualityCheck, .cancelled:
            false
        }
    }
}
