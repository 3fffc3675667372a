/// A unit of the centre's own that is lent while a customer's is here.
package struct Loaner: Sendable {
    package let id: Int64
    package let unit: LoanerDraft
    /// The ticket on which it is out.
    package let ticketId: TicketID?
    package let createdAt: Instant
    package let createdBy: String
    /// Counts its loans and their returns.
    package let version: Int64
}

/// A loaner as it is handed in.
package struct LoanerDraft: Structured {
    package var brand = ""
    package var model = ""
    package var serialNumber = ""
    package var condition = ""

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("brand", &brand, .line(1...100))
        list.member("model", &model, .line(1...100))
        list.member("serialNumber", &serialNumber, .serialNumber)
        list.member("condition", &condition, .paragraphs)
    }
}
