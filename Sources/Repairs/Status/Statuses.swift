internal import JSON

/// Reading where a ticket stands for its customer.
package enum Statuses {
    /// - Throws: `.notFound` where there is no such ticket.
    package static func read(
        _ id: TicketID, _ language: StatusLanguage, in transaction: Transaction
    ) throws(RepairError) -> Status {
        let ticket = try Tickets.read(id, in: transaction)
        let promises = Promise.current(try PromiseRows.all(of: ticket.id, in: transaction))
        let unit = try EquipmentRegister.read(ticket.equipmentId, in: transaction)
        let words = StatusWording.words(ticket.state, language)
        let turn = try Turn(ticket, in: transaction)
        let quoteUntil = turn.quoteUntil
        let overdue = Pace.isOverdue(ticket, promises, at: transaction.now)
        let isOnHold = ticket.isOnHold(at: transaction.now)
        let due = Pace.due(ticket, promises, at: transaction.now)
        return Status(
            ticketId: id, version: ticket.version, state: ticket.state, language: language,
            waitingOn: turn.waitingOn(in: ticket.state), statusText: words.status,
            nextStep: turn.nextStep(language) ?? words.next,
            nextUpdateBy: Pace.nextUpdateBy(ticket, promises, at: transaction.now),
            promises: promises.map(Status.PublicPromise.init),
            overdue: overdue, isOnHold: isOnHold, equipment: unit.brand + " " + unit.model,
            receivedAt: ticket.receivedAt, updatedAt: ticket.updatedAt,
            actionNeeded: action(ticket.state, quoteUntil),
            timeline: try timeline(of: ticket, language, in: transaction),
            expiresAt: [
                overdue ? nil : due?.later(by: 1), quoteUntil, isOnHold ? ticket.heldUntil : nil,
            ]
            .compactMap(\.self).min())
    }

    private static func action(_ state: TicketState, _ quoteUntil: Instant?) -> Status.Action? {
        switch state {
        case .awaitingApproval: quoteUntil == nil ? nil : .decideQuote
        case .ready, .unclaimed: .collect
        default: nil
        }
    }

    /// How many entries of the public timeline are shown, the latest ones.
    private static let entriesMax = 200

    /// Moves and messages, oldest first; what is internal is never read here.
    private static func timeline(
        of ticket: Ticket, _ language: StatusLanguage, in transaction: Transaction
    ) throws(RepairError) -> [Status.Entry] {
        var entries: [Status.Entry] = []
        var state = TicketState.registered
        for stored in try EventRows.page(of: ticket.id, after: 0, limit: 10_000, in: transaction) {
            guard let event = stored.event else {
                throw .damaged("event \(stored.number) of ticket \(ticket.ticketId.text)")
            }
            switch event.type {
            case .checkIn, .imported:
                state = event.data["state"]?.text.flatMap(TicketState.init(rawValue:)) ?? state
            case .transition:
                state = event.data["to"]?.text.flatMap(TicketState.init(rawValue:)) ?? state
            case .update, .promise, .hold: break
            default: continue
            }
            if let message = message(of: event, state, language) {
                entries.append(Status.Entry(at: event.at, state: state, message: message))
            }
        }
        return Array(entries.suffix(entriesMax))
    }

    private static func message(
        of event: TimelineEvent, _ state: TicketState, _ language: StatusLanguage
    ) -> String? {
        switch event.type {
        case .promise: event.data["reason"]?.text
        case .update, .hold: event.data["message"]?.text
        default: event.data["message"]?.text ?? StatusWording.words(state, language).status
        }
    }
}
