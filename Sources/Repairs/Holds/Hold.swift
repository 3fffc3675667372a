/// Work stands still for a reason, and promises pause; separate from the state.
package struct Hold: Fact {
    package typealias Ending = HoldRelease
    package static let kind = FactKind("Hold", .hold)

    /// Empty once the customer is erased.
    package var reason = ""
    /// When it ends by itself; nil if it is to be released.
    package var until: Instant?
    /// What the customer is told; nil if nothing, or the person is erased.
    package var message: String?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("reason", &reason, .paragraphs, .personal("For staff."))
        list.member("until", &until, .moment, "When it ends by itself; later than now.")
        list.member("message", &message, .paragraphs, .personal("For the customer."))
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        guard let until, until <= transaction.now else { return [] }
        return [Fault("/until", "must be later than now")]
    }

    /// Puts a ticket on hold; a message tells the customer.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Hold>
    {
        try ticket.refuseUnlessOpen("a hold")
        guard !ticket.isOnHold(at: transaction.now) else {
            throw .conflict(.notInThisState("the ticket is on hold already"))
        }
        ticket.heldUntil = until ?? Instant(milliseconds: Instant.last)
        if message != nil { ticket.lastMessageAt = transaction.now }
        let hold = try record(on: &ticket, by: person.name, in: transaction)
        if let message {
            try Notifications.queue(.update, about: ticket, saying: message, in: transaction)
        }
        return hold
    }

    /// The one that stands now.
    package static func current(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Recorded<Hold>?
    {
        ticket.isOnHold(at: transaction.now) ? try last(of: ticket, in: transaction) : nil
    }
}

/// Going on with a ticket that was on hold.
package struct HoldRelease: FactEnding {
    package static let schemaName = "HoldRelease"
    package static let kind: EndingKind? = EndingKind(
        .holdReleased, at: "releasedAt", by: "releasedBy", "Null until somebody releases it.")

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {}

    /// - Throws: `.conflict` if the ticket is not on hold.
    package func end(
        on ticket: inout Ticket, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> Recorded<Hold> {
        guard var hold = try Hold.current(of: ticket, in: transaction) else {
            throw .conflict(.notInThisState("the ticket is not on hold"))
        }
        ticket.heldUntil = nil
        try hold.end(with: self, on: &ticket, by: person.name, in: transaction)
        return hold
    }
}

extension Ticket {
    /// Whether a hold stands at a moment.
    package func isOnHold(at now: Instant) -> Bool { heldUntil.map { $0 > now } ?? false }
}
