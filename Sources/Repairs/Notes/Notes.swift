internal import JSON

/// Internal notes: no public route reads them.
package enum Notes {
    /// A page of them, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Message] {
        try Message.read(
            try NoteRows.events(of: ticket.id, after: number, limit: Int64(limit), in: transaction),
            field: "text", of: ticket)
    }

    /// - Throws: `.notFound`; `.invalid`.
    package static func add(
        _ text: String, to id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (note: Message, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = Message.faults(text, at: "/text")
        guard faults.isEmpty else { throw .invalid(faults) }
        let number = try NoteRows.count(of: ticket.id, in: transaction) + 1
        let event = try Tickets.record(
            .note, on: &ticket, by: person.name, in: transaction
        ) { json, personal in
            json.member("number", number)
            personal.member("text", text, at: "/data/text", in: &json)
        }
        try NoteRows.insert(number: number, event: event, of: ticket.id, in: transaction)
        return (Message(number: number, at: transaction.now, by: person.name, text: text), ticket)
    }
}
