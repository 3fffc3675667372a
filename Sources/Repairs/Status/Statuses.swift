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
        let words = decision.words(in: ticket.state, language)
        let quoteUntil = decision.quoteUntil
        let overdue = DueDates.isOverdue(ticket, promises, at: transaction.now)
        let isOnHold = ticket.isOnHold(at: transaction.now)
        let due = DueDates.due(ticket, promises, at: transaction.now)
        return Status(
            ticketId: id, version: ticket.version, state: ticket.state, language: language,
            waitingOn: decision.waitingOn(in: ticket.state), statusText: words.status,
            nextStep: words.next,
            nextUpdateBy: DueDates.nextUpdateBy(ticket, promises, at: transaction.now),
            promises: promises.map(Status.PublicPromise.init),
            overdue: overdue, isOnHold: isOnHold, equipment: unit.brand + " " + unit.model,
            receivedAt: ticket.receivedAt, updatedAt: ticket.updatedAt,
            actionNeeded: action(ticket.state, quoteUntil),
            timeline: try PublicTimeline.read(of: ticket, language, in: transaction),
            expiresAt: [
                overdue ? nil : due?.later(by: 1), quoteUntil, isOnHold ? ticket.heldUntil : nil,
            ]
            .compactMap(\.self).min())
    }

    private static func action(_ state: TicketState, _ quoteUntil: Instant?) -> Status.Action? {
        switch state {
        case .awaitingApproval: quoteUntil == nil ? nil : .decideQuote
        case .ready, .unclaimed: .collect
        case .registered, .received, .diagnosing, .approved, .inRepair, .awaitingParts, .atDepot,
            .qualityCheck, .returned, .closed, .cancelled:
            nil
        }
    }
}
