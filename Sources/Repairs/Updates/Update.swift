/// A message to the customer.
package struct Update: Fact {
    package static let kind = FactKind("Update", .update, membersLast: true)

    /// Empty once the customer is erased.
    package var message = ""

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("message", &message, .paragraphs, .personal())
    }

    /// Tells the customer, by the outbox of the same transaction.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Update>
    {
        try ticket.refuseIfEnded("an update")
        ticket.lastMessageAt = transaction.now
        let update = try record(on: &ticket, by: person.name, in: transaction)
        try Notifications.queue(.update, about: ticket, saying: message, in: transaction)
        return update
    }
}
