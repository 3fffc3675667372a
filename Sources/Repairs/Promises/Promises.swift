internal import JSON

/// Giving the customer a date, and moving one without hiding it.
package enum Promises {
    package struct Draft: Sendable {
        package var kind: Promise.Kind?
        package var dueAt: Instant?
        package var reason: String?

        package init() {}
    }

    /// A page of the revisions, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Promise] {
        try PromiseRows.page(of: ticket.id, after: number, limit: Int64(limit), in: transaction)
    }

    /// The latest of a kind.
    static func present(_ kind: Promise.Kind?, of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Promise?
    {
        try PromiseRows.current(of: ticket.id, in: transaction).first { $0.kind == kind }
    }

    /// Everything that is wrong with a new promise, beside the present ones.
    package static func faults(
        _ draft: Draft, for ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) -> Faults {
        var faults = Faults()
        if draft.kind == nil { faults.append(Fault("/kind", "is required")) }
        if let fault = PlainText.fault(
            draft.reason, at: "/reason", scalarsMax: Message.scalarsMax, kind: .lines,
            isRequired: false)
        {
            faults.append(fault)
        }
        guard let dueAt = draft.dueAt else { return faults + [Fault("/dueAt", "is required")] }
        if dueAt <= transaction.now { faults.append(Fault("/dueAt", "must be later than now")) }
        let present = try present(draft.kind, of: ticket, in: transaction)
        if let present, dueAt > present.dueAt, draft.reason == nil {
            faults.append(
                Fault("/reason", "a reason for the customer is needed to move a promise later"))
        }
        return faults
    }

    /// Gives a date or moves one; the original stays beside each revision. The customer is told of
    /// one that moves later.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` where nothing is to be
    ///   promised any more.
    package static func make(
        _ draft: Draft, on id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (promise: Promise, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = try faults(draft, for: ticket, in: transaction)
        guard faults.isEmpty, let kind = draft.kind, let dueAt = draft.dueAt else {
            throw .invalid(faults)
        }
        guard ticket.state.isOpen else {
            throw .conflict(
                .notInThisState("a ticket that is \(ticket.state.rawValue) takes no promise"))
        }
        let present = try present(kind, of: ticket, in: transaction)
        let isLater = present.map { dueAt > $0.dueAt } ?? false
        if isLater { ticket.lastMessageAt = transaction.now }
        let promise = try record(
            kind, dueAt: dueAt, reason: draft.reason, on: &ticket, by: person, in: transaction)
        if isLater {
            try Notifications.promiseMoved(promise, about: ticket, in: transaction)
        }
        return (promise, ticket)
    }

    /// Writes a date down beside those before it.
    ///
    /// - Parameter isOfQuote: whether a quote's sending sets it, which a full ticket takes too.
    static func record(
        _ kind: Promise.Kind, dueAt: Instant, reason: String?, on ticket: inout Ticket,
        isOfQuote: Bool = false, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Promise {
        let present = try present(kind, of: ticket, in: transaction)
        let promise = Promise(
            number: try PromiseRows.count(of: ticket.id, in: transaction) + 1, kind: kind,
            dueAt: dueAt, originalDueAt: present?.originalDueAt ?? dueAt, reason: reason,
            at: transaction.now, by: person.name)
        try PromiseRows.insert(promise, of: ticket.id, in: transaction)
        ticket.hasChanged = true
        let need: Ticket.Need = { () throws(RepairError) in
            isOfQuote || (present.map { $0.dueAt <= transaction.now } ?? true)
        }
        try Tickets.record(
            .promise, on: &ticket, by: person.name, in: transaction, need: need
        ) { json, _ in
            json.member("dueAt", promise.dueAt.text)
            json.member("kind", promise.kind.rawValue)
            json.member("number", promise.number)
            json.member("originalDueAt", promise.originalDueAt.text)
            json.member("reason", promise.reason)
        }
        return promise
    }
}
