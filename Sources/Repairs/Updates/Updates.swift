internal import JSON

/// Messages to the customer.
package enum Updates {
    /// A page of them, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Message] {
        try Message.read(
            try UpdateRows.events(
                of: ticket.id, after: number, limit: Int64(limit), in: transaction),
            field: "message", of: ticket)
    }

    /// Tells the customer something, and puts it into the outbox in the same transaction.
    ///
    /// - Throws: `.notFound`; `.invalid`; `.conflict` once the ticket is closed or cancelled.
    package static func add(
        _ message: String, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (update: Message, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = Message.faults(message, at: "/message")
        guard faults.isEmpty else { throw .invalid(faults) }
        guard ticket.state != .closed, ticket.state != .cancelled else {
            throw .conflict(
                .notInThisState("a ticket that is \(ticket.state.rawValue) takes no update"))
        }
        ticket.lastMessageAt = transaction.now
        let number = try UpdateRows.count(of: ticket.id, in: transaction) + 1
        let event = try Tickets.record(
            .update, on: &ticket, by: person.name, in: transaction
        ) { json, personal in
            personal.member("message", message, at: "/data/message", in: &json)
            json.member("number", number)
        }
        try UpdateRows.insert(number: number, event: event, of: ticket.id, in: transaction)
        try Notifications.queue(.update, about: ticket, saying: message, in: transaction)
        return (
            Message(number: number, at: transaction.now, by: person.name, text: message), ticket
        )
    }
}
