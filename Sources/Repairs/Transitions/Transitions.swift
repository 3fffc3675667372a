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
        for state in TransitionTable.next(after: ticket.state, outcome: ticket.outcome) {
            possible.append(
                Possible(
                    to: state, roles: try roles(of: ticket, to: state, draft: nil, in: transaction),
                    unmet: try check.unmet(to: state)))
        }
        return possible
    }

    /// Moves a ticket; the move's faults are judged before, and its roles by `checkRoles(on:)`.
    ///
    /// - Throws: `.noSuchTransition` with the moves there are;
    ///   `.unmet` with every gate that doesn't hold and isn't overridden;
    ///   `.conflict(.alreadyHere)` for a second arrival of one unit.
    package static func move(
        _ ticket: inout Ticket, _ draft: Draft, by person: Person, in transaction: Transaction
    ) throws(RepairError) {
        guard let to = draft.to else { throw .invalid(draft.faults()) }
        let next = TransitionTable.next(after: ticket.state, outcome: ticket.outcome)
        guard next.contains(to) else {
            throw .noSuchTransition(from: ticket.state, to: to, next: next)
        }
        try pass(&ticket, draft, to: to, by: person, in: transaction)
        if to == .awaitingApproval {
            try QuoteDecisions.approveWithinCeiling(&ticket, by: person, in: transaction)
        }
    }

    /// Moves a ticket through the gates, and tells its customer.
    ///
    /// - Parameter isTold: whether the customer is told of it otherwise.
    static func pass(
        _ ticket: inout Ticket, _ draft: Draft, to: TicketState, isTold: Bool = false,
        by person: Person, in transaction: Transaction
    ) throws(RepairError) {
        let overridden = try passGates(ticket, draft, to: to, by: person, in: transaction)
        if to == .received,
            let other = try TicketRows.hereNow(
                ticket.equipmentId, except: ticket.id, in: transaction)
        {
            throw .conflict(.alreadyHere(other))
        }
        let before = ticket
        enter(to, &ticket, draft, by: person, at: transaction.now)
        let told =
            isTold
            ? nil
            : try Notifications.event(
                telling: ticket, movedFrom: before, withMessage: draft.message != nil,
                in: transaction)
        if told != nil { ticket.lastMessageAt = transaction.now }
        if to == .returned { try Replacement.handOver(on: ticket, in: transaction) }
        let event = try record(
            draft, from: before.state, overridden, on: &ticket, by: person.name, in: transaction)
        if to == .awaitingParts || to == .atDepot {
            try ExternalWaitRows.insert(
                ExternalWait(draft), event: event, of: ticket.id, in: transaction)
        }
        if before.state.takesDecision, to != .awaitingApproval {
            try QuoteRows.supersede(of: ticket.id, in: transaction)
        }
        if let told {
            try Notifications.tell(
                told, about: ticket, saying: draft.message, backOn: draft.expectedBackOn,
                in: transaction)
        }
        try enter(draft, from: before.state, on: &ticket, by: person, in: transaction)
    }

    /// What an approval does in the transaction of the decision.
    static func approve(
        _ ticket: inout Ticket, by name: String, in transaction: Transaction
    ) throws(RepairError) {
        let from = ticket.state
        (ticket.state, ticket.isDiagnosed) = (.approved, true)
        try record(Draft(), from: from, [], on: &ticket, by: name, in: transaction)
    }

    /// Judges a move's roles as far as they can be before its ticket is read.
    ///
    /// - Throws: `.forbidden`.
    package static func checkRoles(
        of person: Person, into state: TicketState, overriding: Bool
    ) throws(RepairError) {
        if TransitionTable.allows(person, into: state, overriding: overriding) { return }
        throw forbidden(overriding ? [.manager] : TransitionTable.roles(into: state), into: nil)
    }

    /// Judges the roles of a move without an override.
    ///
    /// - Throws: `.forbidden`.
    package static func checkRoles(
        of person: Person, for draft: Draft, on ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        guard let to = draft.to else { return }
        let roles = try roles(of: ticket, to: to, draft: draft, in: transaction)
        if roles.isEmpty || person.has(roles) { return }
        throw forbidden(roles, into: to)
    }

    /// - Parameter state: nil if it is known that no other move into it would do.
    private static func forbidden(_ roles: [Role], into state: TicketState?) -> RepairError {
        let desks: String? =
            switch state {
            case .diagnosing, .inRepair: "from atDepot"
            case .ready:
                "from received or awaitingApproval, with the outcome declined or withdrawn and "
                    + "without work"
            case .registered, .received, .awaitingApproval, .approved, .awaitingParts, .atDepot,
                .qualityCheck, .returned, .unclaimed, .closed, .cancelled, nil:
                nil
            }
        return .forbidden(
            "this move needs the role " + roles.map(\.rawValue).joined(separator: " or ")
                + (desks.map { "; the front desk makes it \($0)" } ?? ""))
    }

    /// Everybody who may make a move. The front desk gives back what nobody worked on, and takes
    /// back what comes from a depot.
    ///
    /// - Parameter draft: nil if how the visit ends is yet to be said.
    private static func roles(
        of ticket: Ticket, to state: TicketState, draft: Draft?, in transaction: Transaction
    ) throws(RepairError) -> [Role] {
        let roles = TransitionTable.entry(into: state)?.roles ?? []
        let isDesk: Bool
        switch state {
        case .diagnosing, .inRepair: isDesk = ticket.state == .atDepot
        case .ready:
            let outcome = draft?.outcome ?? ticket.outcome
            let isGivenUp =
                outcome == .declined || outcome == .withdrawn || (draft == nil && outcome == nil)
            let hasWork = try WorkRows.isAny(of: ticket.id, in: transaction)
            isDesk =
                isGivenUp && !hasWork && [.received, .awaitingApproval].contains(ticket.state)
        case .registered, .received, .awaitingApproval, .approved, .awaitingParts, .atDepot,
            .qualityCheck, .returned, .unclaimed, .closed, .cancelled:
            isDesk = false
        }
        return isDesk ? roles + Role.desk : roles
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
        let from = ticket.state
        if from == .qualityCheck, state == .inRepair || state == .diagnosing {
            ticket.outcome = nil
        }
        ticket.state = state
        if let outcome = draft.outcome { ticket.outcome = outcome }
        switch state {
        case .received: ticket.receivedAt = now
        case .diagnosing:
            // The desk that takes a unit back from a depot does not diagnose it.
            let isDesk = from == .atDepot && !person.has([.technician])
            if !isDesk { ticket.assignee = ticket.assignee ?? person.name }
        case .returned: ticket.returnedAt = now
        case .closed: ticket.closedAt = now
        case .registered, .awaitingApproval, .approved, .inRepair, .awaitingParts, .atDepot,
            .qualityCheck, .ready, .unclaimed, .cancelled:
            break
        }
        if !state.isOpen { ticket.heldUntil = nil }
        if [.qualityCheck, .atDepot, .approved, .ready, .cancelled].contains(state) {
            ticket.isDiagnosed = true
        }
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
            if let agreedBy = draft.agreedBy {
                personal.member("agreedBy", agreedBy, at: "/data/agreedBy", in: &json)
            }
            if let depot = draft.depot { json.member("depot", depot) }
            if let reference = draft.depotReference { json.member("depotReference", reference) }
            if let date = draft.expectedBackOn { json.member("expectedBackOn", date.text) }
            json.member("from", from.rawValue)
            personal.member("message", draft.message, at: "/data/message", in: &json)
            personal.member("note", draft.note, at: "/data/note", in: &json)
            json.member("outcome", outcome?.rawValue)
            write(overridden, reason: draft.overrideReason, to: &json, &personal)
            if let date = draft.partExpectedOn { json.member("partExpectedOn", date.text) }
            json.member("to", to.rawValue)
        }
    }

    /// An override stands there with its reason also where every gate held: it let a manager act
    /// beyond the role.
    private static func write(
        _ overridden: [UnmetGate], reason: String?, to json: inout JSONWriter,
        _ personal: inout PersonalValues
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
                personal.member("reason", reason, at: "/data/override/reason", in: &json)
            })
    }
}
