internal import JSON

/// Moving a ticket from state to state: nothing else does.
package enum Transitions {
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

    /// Moves a ticket; the move's faults are judged before.
    ///
    /// - Throws: `.forbidden` to other roles than the move's; `.noSuchTransition`;
    ///   `.unmet` with every gate that doesn't hold and isn't overridden;
    ///   `.conflict(.alreadyHere)` for a second arrival of one unit.
    package static func move(
        _ ticket: inout Ticket, _ draft: Draft, by person: Person, in transaction: Transaction
    ) throws(RepairError) {
        guard let to = draft.to else { throw .invalid(draft.faults()) }
        try checkRoles(of: person, into: to, overriding: draft.overrideReason != nil)
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
        let told = try Notifications.event(
            telling: to, of: ticket, withMessage: draft.message != nil, in: transaction)
        enter(to, &ticket, draft, by: person, at: transaction.now)
        if told != nil { ticket.lastMessageAt = transaction.now }
        if to == .returned { try Replacement.handOver(on: ticket, in: transaction) }
        let event = try record(
            draft, from: from, overridden, on: &ticket, by: person.name, in: transaction)
        if to == .awaitingParts || to == .atDepot {
            try ExternalWaitRows.insert(
                ExternalWait(draft), event: event, of: ticket.id, in: transaction)
        }
        if let told {
            try Notifications.tell(
                told, about: ticket, saying: draft.message, backOn: draft.expectedBackOn,
                in: transaction)
        }
        if to == .awaitingApproval {
            try QuoteDecisions.approveWithinCeiling(&ticket, by: person, in: transaction)
        }
    }

    /// What an approval does in the transaction of the decision.
    static func approve(
        _ ticket: inout Ticket, by name: String, in transaction: Transaction
    ) throws(RepairError) {
        let from = ticket.state
        ticket.state = .approved
        try record(Draft(), from: from, [], on: &ticket, by: name, in: transaction)
    }

    /// - Throws: `.forbidden`.
    package static func checkRoles(
        of person: Person, into state: TicketState, overriding: Bool
    ) throws(RepairError) {
        if TransitionTable.allows(person, into: state, overriding: overriding) { return }
        let roles =
            overriding ? [.manager] : TransitionTable.entry(into: state)?.roles ?? []
        throw .forbidden(
            "this move needs the role " + roles.map(\.rawValue).joined(separator: " or "))
    }

    /// The gates that an override passed.
    private static func passGates(
        _ ticket: Ticket, _ draft: Draft, to: TicketState, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> [UnmetGate] {
        let check = GateCheck(
            ticket: ticket, person: person, draft: draft, transaction: transaction)
        let unmet = try check.unmet(to: to)
        let standing =
            draft.overrideReason == nil ? unmet : unmet.filter { !$0.gate.canBeOverridden }
        guard standing.isEmpty else { throw .unmet(standing) }
        return unmet
    }

    private static func enter(
        _ state: TicketState, _ ticket: inout Ticket, _ draft: Draft, by person: Person,
        at now: Instant
    ) {
        if ticket.state == .qualityCheck, state == .inRepair { ticket.outcome = nil }
        ticket.state = state
        if let outcome = draft.outcome { ticket.outcome = outcome }
        switch state {
        case .received: ticket.receivedAt = now
        case .diagnosing: ticket.assignee = ticket.assignee ?? person.name
        case .returned: ticket.returnedAt = now
        case .closed: ticket.closedAt = now
        case .registered, .awaitingApproval, .approved, .inRepair, .awaitingParts, .atDepot,
            .qualityCheck, .ready, .unclaimed, .cancelled:
            break
        }
        if !state.isOpen { ticket.heldUntil = nil }
    }

    /// - Returns: the event's number.
    @discardableResult
    private static func record(
        _ draft: Draft, from: TicketState, _ overridden: [UnmetGate], on ticket: inout Ticket,
        by name: String, in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        let (to, outcome) = (ticket.state, ticket.outcome)
        return try Tickets.record(
            .transition, on: &ticket, by: name, in: transaction
        ) { json, personal in
            if let depot = draft.depot { json.member("depot", depot) }
            if let reference = draft.depotReference { json.member("depotReference", reference) }
            if let date = draft.expectedBackOn { json.member("expectedBackOn", date.text) }
            json.member("from", from.rawValue)
            personal.member("message", draft.message, at: "/data/message", in: &json)
            personal.member("note", draft.note, at: "/data/note", in: &json)
            json.member("outcome", outcome?.rawValue)
            write(overridden, reason: draft.overrideReason, to: &json)
            if let date = draft.partExpectedOn { json.member("partExpectedOn", date.text) }
            json.member("to", to.rawValue)
        }
    }

    /// An override stands there with its reason also where every gate held: it let a manager act
    /// beyond the role.
    private static func write(
        _ overridden: [UnmetGate], reason: String?, to json: inout JSONWriter
    ) {
        guard let reason else { return json.member(null: "override") }
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
