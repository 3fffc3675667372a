internal import JSON

/// What the customer reports, at check-in or later.
package enum Symptoms {
    /// A page of a ticket's, oldest first.
    package static func page(
        of ticket: Ticket, after id: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Symptom] {
        try TicketRows.symptoms(of: ticket.id, after: id, limit: Int64(limit), in: transaction)
    }

    /// Adds one until the unit is ready: findings and tests are then asked for it too.
    ///
    /// - Throws: `.conflict` from `ready` on, and if the ticket is full.
    package static func add(
        _ description: String, to ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> Symptom {
        guard ticket.state.isOpen, ticket.state != .ready, ticket.state != .unclaimed else {
            throw ticket.refusal(of: "another symptom")
        }
        let last = try TicketRows.lastSymptom(of: ticket.id, in: transaction)
        let symptom = Symptom(id: last + 1, description: description)
        try Tickets.record(.symptom, on: &ticket, by: person.name, in: transaction) { json, _ in
            json.member("description", description)
            json.member("id", symptom.id)
        }
        try TicketRows.insert(symptom, of: ticket.id, in: transaction)
        try SearchIndex.add(symptom: description, of: ticket.id, in: transaction)
        return symptom
    }
}
