/// What the customer says once the unit is back.
package struct Feedback: Fact {
    package static let kind = FactKind("Feedback", .feedback)

    /// 1 to 5.
    package var rating: Int64 = 0
    /// Whether the fault is gone.
    package var resolved = true
    /// Nil if there is none, or its author is erased.
    package var comment: String?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("rating", &rating, .integer(from: 1, to: 5))
        list.member(
            "resolved", &resolved, .bool,
            "Whether the fault is gone; false opens a complaint.")
        list.member("comment", &comment, .paragraphs, .personal())
    }

    /// Takes it from the customer, whoever hands it in, once; a fault that is not resolved opens a
    /// complaint.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Feedback>
    {
        guard ticket.returnedAt != nil, ticket.state == .returned || ticket.state == .closed else {
            throw ticket.refusal(of: "feedback")
        }
        guard try FactRows.count(.feedback, of: ticket.id, in: transaction) == 0 else {
            throw .conflict(.notInThisState("feedback on this ticket has been given already"))
        }
        let feedback = try record(
            on: &ticket, by: Token.customersName, in: transaction)
        if !resolved {
            try Complaints.open(
                saying: comment ?? "The fault is not resolved.", on: &ticket, in: transaction)
        }
        return feedback
    }
}
