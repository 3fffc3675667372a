internal import JSON

/// Who hands a unit in for its customer.
package struct BroughtBy: Structured, Equatable {
    package var name = ""
    /// E.164.
    package var phone: String?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("name", &name, .line)
        list.member("phone", &phone, .phone, "E.164, in any punctuation.")
    }

    /// The one of a ticket, from its first event; nil if the customer came, or is erased.
    static func of(_ ticket: Ticket, in transaction: Transaction) throws(RepairError) -> BroughtBy?
    {
        let events = try EventRows.page(of: ticket.id, after: 0, limit: 1, in: transaction)
        guard let data = events.first?.event?.data["broughtBy"] else { return nil }
        return BroughtBy(stored: data)
    }
}
