internal import JSON

/// Reading a ticket's chain of events.
package enum Timeline {
    /// A page of events, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [TimelineEvent] {
        var events: [TimelineEvent] = []
        let page = try EventRows.page(
            of: ticket.id, after: number, limit: Int64(limit), in: transaction)
        for stored in page {
            guard let event = stored.event else {
                throw .damaged("event \(stored.number) of ticket \(ticket.ticketId.text)")
            }
            events.append(event)
        }
        return events
    }

    /// The whole chain as it is stored, for a stranger to check: a part of it proves little.
    package static func proof(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> [StoredEvent]
    {
        try EventRows.page(of: ticket.id, after: 0, limit: .max, in: transaction)
    }
}
