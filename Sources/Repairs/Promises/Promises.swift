internal import JSON

/// Giving the customer a date, and moving one without hiding it.
package enum Promises {
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
        _ promise: Promise, for ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) -> Faults {
        var faults = Faults()
        if promise.dueAt <= transaction.now {
            faults.append(Fault("/dueAt", "must be later than now"))
        }
        let present = try present(promise.kind, of: ticket, in: transaction)
        if let present, promise.dueAt > present.dueAt, promise.reason == nil {
            faults.append(
                Fault("/reason", "a reason for the customer is needed to move a promise later"))
        }
        return faults
    }

    /// Gives a date or moves one; the original stays beside each revision. The customer is told of
    /// one that moves later. Its faults are judged before.
    ///
    /// - Throws: `.conflict` if nothing is to be promised any more.
    package static func make(
        _ promise: Promise, on ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> Promise {
        try ticket.refuseUnlessOpen("a promise")
        let present = try present(promise.kind, of: ticket, in: transaction)
        let isLater = present.map { promise.dueAt > $0.dueAt } ?? false
        if isLater { ticket.lastMessageAt = transaction.now }
        let made = try record(
            promise.kind, dueAt: promise.dueAt, reason: promise.reason, on: &ticket, by: person,
            in: transaction)
        if isLater { try Notifications.promiseMoved(made, about: ticket, in: transaction) }
        return made
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
        let isSeen = reason != nil || kind.isPending(on: ticket)
        let need: Ticket.Need = { () throws(RepairError) in
            isOfQuote || (present.map { $0.dueAt <= transaction.now } ?? true)
        }
        try Tickets.record(
            .promise, fact: promise.number, on: &ticket, by: person.name,
            isSeen: isSeen || ticket.hasChangedStatus, in: transaction, need: need
        ) { json, personal in
            (promise.memberValues + [.number(promise.number)]).seal(to: &json, &personal)
        }
        return promise
    }
}
