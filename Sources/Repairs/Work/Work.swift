/// Work that was done on a unit, with the parts that went in and came out.
package struct Work: Fact, Equatable {
    package struct Part: Structured, Equatable {
        package var partNumber: String?
        package var description: String?
        package var quantity: Int64 = 0
        /// Of the part that came out.
        package var oldSerialNumber: String?
        /// Of the part that went in.
        package var newSerialNumber: String?

        package init() {}

        package mutating func members(_ list: inout some MemberWalk) {
            list.member("partNumber", &partNumber, .line, "This or a description.")
            list.member("description", &description, .line)
            list.member("quantity", &quantity, .id)
            list.member("oldSerialNumber", &oldSerialNumber, .line, "Of what came out.")
            list.member("newSerialNumber", &newSerialNumber, .line, "Of what went in.")
        }
    }

    package typealias Ending = WorkVoid
    package static let kind = FactKind("Work", .work, numberMax: 100_000)

    package var description = ""
    package var minutes: Int64 = 0
    package var parts: [Part] = []
    /// To the centre, in minor units.
    package var cost: Int64 = 0
    /// To the customer, in minor units.
    package var price: Int64 = 0

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("description", &description, .paragraphs)
        list.member("minutes", &minutes, .amount)
        list.member(
            "parts", &parts, .list(named: "Part", countMax: TicketBounds.partsMax), .defaulted())
        list.member(
            "cost", &cost, .amount,
            .defaulted(
                "To the centre, in minor units; 0 where it is left out.",
                answered: "To the centre, in minor units."))
        list.member(
            "price", &price, .amount,
            .defaulted(
                "To the customer, in minor units; 0 where it is left out.",
                answered: "To the customer, in minor units."))
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        let before = try WorkTotals(of: ticket, in: transaction)
        var faults = Faults()
        for (index, part) in parts.enumerated()
        where part.partNumber == nil && part.description == nil {
            faults.append(
                Fault("/parts/\(index)/description", "a description or a partNumber is required"))
        }
        for (name, amount, sum) in [("cost", cost, before.cost), ("price", price, before.price)]
        where amount > Money.amountMax - sum {
            faults.append(
                Fault("/\(name)", "comes to more than \(Money.amountMax) with the work before"))
        }
        return faults
    }

    /// Records what a technician did.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Work>
    {
        try ticket.refuseUnlessWorkable()
        let isFirst = try FactRows.count(.work, of: ticket.id, in: transaction) == 0
        let work = try record(on: &ticket, by: person.name, in: transaction) {
            () throws(RepairError) in isFirst
        }
        try WorkRows.insert(work, of: ticket, in: transaction)
        return work
    }
}

/// Work that was recorded by mistake: it stays, and no longer counts. Whoever recorded it has
/// worked on the unit all the same.
package struct WorkVoid: FactEnding, Equatable {
    package static let schemaName = "WorkVoid"
    package static let kind: EndingKind? = EndingKind(
        .workVoided, at: "voidedAt", by: "voidedBy", "Null while it counts.")

    package var reason = ""

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member(
            "reason", &reason, .paragraphs,
            .personal("Why it no longer counts.", answered: "Null while it counts."))
    }

    /// Tests before it no longer count.
    ///
    /// - Throws: `.conflict` once the unit is ready, and if it is void already.
    package func end(
        _ work: Recorded<Work>, on ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> Recorded<Work> {
        try ticket.refuseOnceReady()
        if work.ended != nil {
            throw .conflict(.notInThisState("work \(work.number) is void already"))
        }
        var work = work
        try work.end(with: self, on: &ticket, by: person.name, in: transaction)
        try WorkRows.void(work.number, of: ticket, in: transaction)
        return work
    }
}

/// What the work on a ticket comes to, in minor units.
package struct WorkTotals: Sendable, Equatable {
    /// To the centre.
    package let cost: Int64
    /// To the customer.
    package let price: Int64
}

extension WorkTotals {
    package init(of ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        self = try WorkRows.totals(of: ticket.id, in: transaction)
    }
}

extension Ticket {
    /// Refuses to take back work of a unit that was tested and is to be given back.
    fileprivate func refuseOnceReady() throws(RepairError) {
        switch state {
        case .received, .diagnosing, .awaitingApproval, .approved, .inRepair, .awaitingParts,
            .atDepot, .qualityCheck:
            return
        case .ready, .unclaimed, .registered, .returned, .closed, .cancelled:
            throw refusal(of: "the voiding of work")
        }
    }

    /// Refuses work while the customer is being asked, and behind the last test.
    fileprivate func refuseUnlessWorkable() throws(RepairError) {
        let why: String
        switch state {
        case .received, .diagnosing, .approved, .inRepair, .awaitingParts, .atDepot,
            .qualityCheck:
            return
        case .awaitingApproval: why = "takes no work before the customer has decided"
        case .ready, .unclaimed: why = "takes no work: nobody would test it any more"
        case .registered, .returned, .closed, .cancelled: why = "takes no work"
        }
        throw .conflict(.notInThisState("a ticket that is \(state.rawValue) \(why)"))
    }
}
