internal import JSON

/// Who has the unit, and where, from a moment on; the last is the present one.
package struct Custody: Fact {
    package static let kind = FactKind("Custody", .custody)

    package var holder = ""
    package var place = ""
    package var note: String?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("holder", &holder, .line, "Who has the unit: staff, a firm or `customer`.")
        list.member("place", &place, .line, "Where it is.")
        list.member("note", &note, .paragraphs, .personal())
    }

    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Custody>
    {
        try ticket.refuseIfEnded("custody")
        let first = try Custody.atCheckIn(of: ticket, in: transaction)
        return try record(
            on: &ticket, by: person.name, in: transaction, after: first?.number ?? 0)
    }
}

/// What is entered by itself.
extension Custody {
    /// Places of such entries.
    static let (centre, depot, customer) = ("centre", "depot", "customer")

    /// Enters who has the unit now, on a full ticket too.
    static func enter(
        _ holder: String, at place: String, on ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) {
        var custody = Custody()
        (custody.holder, custody.place) = (holder, place)
        let first = try atCheckIn(of: ticket, in: transaction)
        _ = try custody.record(
            on: &ticket, by: person.name, in: transaction, after: first?.number ?? 0,
            need: { () throws(RepairError) in true })
    }

    /// A page of them, oldest first. The check-in's event says who took the unit in: it is the
    /// first entry, unless somebody entered one before that was so.
    package static func entries(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Recorded<Custody>] {
        let entered = try page(of: ticket, after: number, limit: limit, in: transaction)
        guard number < 1, let first = try atCheckIn(of: ticket, in: transaction) else {
            return entered
        }
        return [first] + entered.prefix(max(0, limit - 1))
    }

    /// The entry of a check-in; nil if the unit came later, or somebody entered the first.
    private static func atCheckIn(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Recorded<Custody>?
    {
        if try page(of: ticket, after: 0, limit: 1, in: transaction).first?.number == 1 {
            return nil
        }
        let stored = try EventRows.page(of: ticket.id, after: 0, limit: 1, in: transaction).first
        guard let event = stored?.event, event.type == .checkIn,
            event.data["state"]?.text?.hasSameBytes(as: TicketState.received.rawValue) == true
        else { return nil }
        var custody = Custody()
        (custody.holder, custody.place) = (event.by, centre)
        return Recorded(number: 1, fact: custody, at: event.at, by: event.by)
    }
}
