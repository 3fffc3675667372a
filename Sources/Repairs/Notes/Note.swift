/// An internal note: no public route reads it.
package struct Note: Fact {
    package static let kind = FactKind("Note", .note, membersLast: true)

    /// Empty once the person that it speaks of is erased.
    package var text = ""

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("text", &text, .paragraphs, .personal())
    }

    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Note>
    { try record(on: &ticket, by: person.name, in: transaction) }
}
