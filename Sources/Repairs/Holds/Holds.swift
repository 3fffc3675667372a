internal import JSON

/// Putting a ticket on hold, and going on with it.
package enum Holds {
    /// A page of a ticket's holds, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Hold] {
        let rows = try HoldRows.events(
            of: ticket.id, after: number, limit: Int64(limit), in: transaction)
        var holds = try Facts.read(
            rows.map { ($0.number, $0.stored) }, of: ticket, Hold.init)
        for (place, row) in rows.enumerated() {
            guard let released = row.ended else { continue }
            let event = released.event
            (holds[place].releasedAt, holds[place].releasedBy) = (event?.at, event?.by)
        }
        return holds
    }

    /// The one that stands now.
    package static func current(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Hold?
    {
        guard ticket.isOnHold(at: transaction.now) else { return nil }
        let count = try HoldRows.count(of: ticket.id, in: transaction)
        return try page(of: ticket, after: count - 1, limit: 1, in: transaction).last
    }

    /// Puts a ticket on hold; a message tells the customer.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` where it is on hold, and
    ///   once the unit has gone back.
    package static func add(
        _ draft: HoldDraft, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (hold: Hold, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = draft.faults(at: transaction.now)
        guard faults.isEmpty, let reason = draft.reason else { throw .invalid(faults) }
        guard ticket.state.isOpen else { throw Facts.refusal(ticket, of: "a hold") }
        guard !ticket.isOnHold(at: transaction.now) else {
            throw .conflict(.notInThisState("the ticket is on hold already"))
        }
        let hold = Hold(
            number: try HoldRows.count(of: ticket.id, in: transaction) + 1, reason: reason,
            until: draft.until, message: draft.message, at: transaction.now, by: person.name)
        ticket.heldUntil = draft.until ?? Instant(milliseconds: Instant.last)
        if draft.message != nil { ticket.lastMessageAt = transaction.now }
        let event = try Tickets.record(
            .hold, on: &ticket, by: person.name, in: transaction
        ) { json, personal in hold.write(to: &json, personal: &personal) }
        try HoldRows.insert(number: hold.number, event: event, of: ticket.id, in: transaction)
        if let message = draft.message {
            try Notifications.queue(.update, about: ticket, saying: message, in: transaction)
        }
        return (hold, ticket)
    }

    /// Ends the hold that stands.
    ///
    /// - Throws: `.notFound`; `.conflict` where none stands.
    package static func release(
        _ id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (hold: Hold, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        guard var hold = try current(of: ticket, in: transaction) else {
            throw .conflict(.notInThisState("the ticket is not on hold"))
        }
        ticket.heldUntil = nil
        let number = hold.number
        let event = try Tickets.record(
            .holdReleased, on: &ticket, by: person.name, in: transaction
        ) { json, _ in json.member("number", number) }
        try HoldRows.release(number: number, event: event, of: ticket.id, in: transaction)
        (hold.releasedAt, hold.releasedBy) = (transaction.now, person.name)
        return (hold, ticket)
    }
}
