internal import JSON

/// Finding tickets, reading them with their facts, and the one way to change one.
package enum Tickets {
    /// - Throws: `.notFound` where there is no such ticket.
    package static func read(_ id: TicketID, in transaction: Transaction) throws(RepairError)
        -> Ticket
    {
        guard let ticket = try TicketRows.byTicketID(id, in: transaction) else {
            throw .notFound("ticket")
        }
        return ticket
    }

    /// Whether reading the ticket would hold up an event loop; false where there is none.
    package static func isLong(_ id: TicketID, in transaction: Transaction) throws(RepairError)
        -> Bool
    {
        try TicketRows.eventBytes(of: id, in: transaction) ?? 0 > TicketBounds.loopBytesMax
    }

    /// The ticket with its facts.
    package static func facts(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> TicketFacts
    {
        TicketFacts(
            ticket: ticket, parties: try TicketRows.parties(of: ticket, in: transaction),
            broughtBy: try BroughtBy.of(ticket, in: transaction),
            symptoms: try TicketRows.symptoms(of: ticket.id, in: transaction),
            promises: try PromiseRows.current(of: ticket.id, in: transaction),
            conditionReports: try ConditionReports.all(of: ticket, in: transaction),
            hold: try Hold.current(of: ticket, in: transaction),
            coverage: try Coverage.last(of: ticket, in: transaction),
            wait: try ExternalWait.current(of: ticket, in: transaction),
            balance: try Balance(of: ticket, in: transaction),
            suggestions: [])
    }

    /// Appends an event to a ticket's timeline and saves the ticket with it as its next version.
    ///
    /// - Parameters:
    ///   - ticket: as changed by the caller; its version, head and `updatedAt` are set here.
    ///   - fact: the number of the fact that it records or ends.
    ///   - isSeen: whether the customer can see it; nil if its type and the ticket tell.
    ///   - need: whether a gate needs it, so that a full ticket takes it all the same.
    ///   - data: writes the event's members in the order of their names.
    /// - Returns: the event's number.
    /// - Throws: `.conflict` where the ticket is full.
    @discardableResult
    static func record(
        _ type: EventType, fact: Int64? = nil, on ticket: inout Ticket, by: String,
        isSeen: Bool? = nil, in transaction: Transaction,
        need: Ticket.Need? = nil, data: (inout JSONWriter, inout PersonalValues) -> Void
    ) throws(RepairError) -> Int64 {
        try ticket.checkRoom(for: type, need)
        let event = SealedEvent.seal(
            type, fact: fact, of: ticket.ticketId, after: ticket.head, by: by, at: transaction.now,
            data: data)
        ticket.head = event.head
        ticket.version += 1
        ticket.updatedAt = transaction.now
        let isSeen = isSeen ?? type.changesStatus || ticket.hasChangedStatus
        if isSeen {
            ticket.statusVersion += 1
            ticket.statusChangedAt = transaction.now
        }
        try EventRows.insert(event, of: ticket.id, in: transaction)
        try TicketRows.save(ticket, in: transaction)
        (ticket.hasChanged, ticket.hasChangedStatus) = (false, false)
        if isSeen { transaction.touched.note(ticket.ticketId) }
        return event.number
    }

    /// What of a ticket may be changed by `PATCH`.
    package struct Changes: Sendable {
        package var assignee: Change<String> = .keep
        package var priority: Change<Priority> = .keep
        package var notToExceed: Change<Money> = .keep
        package var visitId: Change<String> = .keep

        package init() {}

        /// Everything that is wrong with them; an assignee is an active token's name.
        package func faults(in transaction: Transaction) throws(RepairError) -> Faults {
            var faults = Faults()
            if case .set(let name?) = assignee,
                try !TicketRows.isActiveToken(name, in: transaction)
            {
                faults.append(Fault("/assignee", "nobody active has this name"))
            }
            if case .set(nil) = priority {
                faults.append(Fault("/priority", "must be normal or urgent"))
            }
            if case .set(let ceiling?) = notToExceed,
                let fault = ceiling.fault(at: "/notToExceed")
            {
                faults.append(fault)
            }
            if case .set(let visitId?) = visitId,
                let fault = PlainText.fault(
                    visitId, at: "/visitId", scalarsMax: CheckInDraft.visitScalarsMax)
            {
                faults.append(fault)
            }
            return faults
        }
    }

    /// Changes what `PATCH` may change, whose faults are judged before; a change that changes
    /// nothing is no event and leaves the version as it is.
    ///
    /// - Throws: `.conflict` if the ticket is full.
    package static func change(
        _ ticket: inout Ticket, _ changes: Changes, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) {
        let before = ticket
        if case .set(let assignee) = changes.assignee { ticket.assignee = assignee }
        if case .set(let priority?) = changes.priority { ticket.priority = priority }
        if case .set(let ceiling) = changes.notToExceed { ticket.notToExceed = ceiling }
        if case .set(let visitId) = changes.visitId { ticket.visitId = visitId }
        let after = ticket
        if after.isSame(as: before) { return }
        if let name = after.assignee, !after.assignee.hasSameBytes(as: before.assignee) {
            try TokenRows.noteRecord(of: name, in: transaction)
        }
        let need: Ticket.Need = { () throws(RepairError) in
            !after.assignee.hasSameBytes(as: before.assignee)
        }
        try record(.change, on: &ticket, by: person.name, in: transaction, need: need) {
            json, personal in changes.write(after, to: &json, &personal)
        }
    }
}

extension Ticket {
    /// Whether `PATCH` would find nothing changed.
    fileprivate func isSame(as other: Ticket) -> Bool {
        assignee.hasSameBytes(as: other.assignee) && priority == other.priority
            && notToExceed?.amount == other.notToExceed?.amount
            && notToExceed?.currency == other.notToExceed?.currency
            && visitId.hasSameBytes(as: other.visitId)
    }
}

extension Tickets.Changes {
    /// The members that are set, in the order of their names.
    fileprivate func write(
        _ ticket: Ticket, to json: inout JSONWriter, _ personal: inout PersonalValues
    ) {
        if case .set = assignee { json.member("assignee", ticket.assignee) }
        if case .set = notToExceed {
            if let ceiling = ticket.notToExceed {
                json.member(
                    "notToExceed",
                    object: { json in
                        json.member("amount", ceiling.amount)
                        json.member("currency", ceiling.currency)
                    })
            } else {
                json.member(null: "notToExceed")
            }
        }
        if case .set = priority { json.member("priority", ticket.priority.rawValue) }
        if case .set = visitId {
            personal.member("visitId", ticket.visitId, at: "/data/visitId", in: &json)
        }
    }
}
