internal import JSON

/// Moving a ticket from state to state: nothing else does.
package enum Transitions {
    /// A move as it is asked for; what the input lacked is nil.
    package struct Draft: Sendable {
        package var to: TicketState?
        package var outcome: Outcome?
        /// For the customer.
        package var message: String?
        /// For staff alone.
        package var note: String?
        /// Why a manager passes gates that don't hold.
        package var overrideReason: String?

        package init() {}
    }

    /// A state that may follow, and what is still missing for it.
    package struct Possible: Sendable {
        package let to: TicketState
        package let roles: [Role]
        package let unmet: [UnmetGate]
    }

    /// What may follow, with every unmet gate of each.
    package static func possible(
        for ticket: Ticket, person: Person, in transaction: Transaction
    ) throws(RepairError) -> [Possible] {
        let check = GateCheck(
            ticket: ticket, person: person, draft: Draft(), transaction: transaction)
        var possible: [Possible] = []
        for state in TransitionTable.next(after: ticket.state) {
            possible.append(
                Possible(
                    to: state, roles: TransitionTable.entry(into: state)?.roles ?? [],
                    unmet: try check.unmet(to: state)))
        }
        return possible
    }

    /// Moves a ticket.
    ///
    /// - Throws: `.noSuchTransition`; `.unmet` with every gate that doesn't hold and isn't
    ///   overridden; `.conflict(.alreadyHere)` for a second arrival of one unit.
    package static func move(
        _ id: TicketID, _ draft: Draft, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Ticket {
        var ticket = try Tickets.read(id, in: transaction)
        guard let to = draft.to else { throw .invalid([Fault("/to", "is required")]) }
        guard TransitionTable.next(after: ticket.state).contains(to) else {
            throw .noSuchTransition(from: ticket.state, to: to)
        }
        let overridden = try passGates(ticket, draft, to: to, by: person, in: transaction)
        if to == .received,
            let other = try TicketRows.hereNow(
                ticket.equipmentId, except: ticket.id, in: transaction)
        {
            throw .conflict(.alreadyHere(other))
        }
        let from = ticket.state
        enter(to, &ticket, draft, by: person, at: transaction.now)
        let outcome = ticket.outcome
        try Tickets.record(
            .transition, on: &ticket, by: person.name, in: transaction
        ) { json, personal in
            json.member("from", from.rawValue)
            personal.member("message", draft.message, at: "/data/message", in: &json)
            personal.member("note", draft.note, at: "/data/note", in: &json)
            json.member("outcome", outcome?.rawValue)
            write(overridden, reason: draft.overrideReason, to: &json)
            json.member("to", to.rawValue)
        }
        if let message = draft.message {
            try Notifications.queue(.update, about: ticket, saying: message, in: transaction)
        }
        return ticket
    }

    /// The gates that an override passed.
    private static func passGates(
        _ ticket: Ticket, _ draft: Draft, to: TicketState, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> [UnmetGate] {
        let check = GateCheck(
            ticket: ticket, person: person, draft: draft, transaction: transaction)
        let unmet = try check.unmet(to: to)
        guard draft.overrideReason != nil, person.has([.manager]) else {
            guard unmet.isEmpty else { throw .unmet(unmet) }
            return []
        }
        let standing = unmet.filter { !$0.gate.canBeOverridden }
        guard standing.isEmpty else { throw .unmet(standing) }
        return unmet
    }

    private static func enter(
        _ state: TicketState, _ ticket: inout Ticket, _ draft: Draft, by person: Person,
        at now: Instant
    ) {
        ticket.state = state
        if let outcome = draft.outcome { ticket.outcome = outcome }
        if draft.message != nil { ticket.lastMessageAt = now }
        switch state {
        case .received: ticket.receivedAt = now
        case .diagnosing: ticket.assignee = ticket.assignee ?? person.name
        case .returned: ticket.returnedAt = now
        case .closed: ticket.closedAt = now
        default: break
        }
    }

    private static func write(
        _ overridden: [UnmetGate], reason: String?, to json: inout JSONWriter
    ) {
        guard !overridden.isEmpty else { return json.member(null: "override") }
        json.member(
            "override",
            object: { json in
                json.member(
                    "gates",
                    array: { json in
                        for unmet in overridden { json.string(unmet.gate.rawValue) }
                    })
                json.member("reason", reason)
            })
    }
}
