/// Who has the unit, and where, from a moment on; the last is the present one.
package struct Custody: Fact {
    package static let kind = FactKind("Custody", .custody)

    package var holder = ""
    package var place = ""
    package var note: String?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("holder", &holder, .line, "Who has the unit.")
        list.member("place", &place, .line, "Where it is.")
        list.member("note", &note, .paragraphs, .personal())
    }

    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Custody>
    {
        try ticket.refuseIfEnded("custody")
        return try record(on: &ticket, by: person.name, in: transaction)
    }
}
