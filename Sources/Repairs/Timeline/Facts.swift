/// What the collections of facts have in common: their rows name events, which hold the facts.
enum Facts {
    typealias Rows = [(number: Int64, stored: StoredEvent)]

    /// Reads facts back from their events.
    ///
    /// - Throws: `.storage` where an event is damaged, which `fettle check` names.
    static func read<Fact>(
        _ rows: Rows, of ticket: Ticket, _ make: (Int64, TimelineEvent) -> Fact?
    ) throws(RepairError) -> [Fact] {
        var facts: [Fact] = []
        for (number, stored) in rows {
            guard let event = stored.event, let fact = make(number, event) else {
                throw .damaged("event \(stored.number) of ticket \(ticket.ticketId.text)")
            }
            facts.append(fact)
        }
        return facts
    }

    /// - Parameter fact: with its article, as "a loan".
    /// - Throws: `.conflict` on a ticket that is closed or cancelled.
    static func checkNotEnded(_ ticket: Ticket, for fact: String) throws(RepairError) {
        guard ticket.state != .closed, ticket.state != .cancelled else {
            throw refusal(ticket, of: fact)
        }
    }

    /// That a ticket's state doesn't take a fact.
    static func refusal(_ ticket: Ticket, of fact: String) -> RepairError {
        .conflict(
            .notInThisState("a ticket that is \(ticket.state.rawValue) doesn't take \(fact)"))
    }
}
