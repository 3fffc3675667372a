/// Who pays for a repair and why: one answer at a time, the latest counts.
package struct Coverage: Fact, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case outOfWarranty, warranty, extendedWarranty, repairWarranty, programme, goodwill
        case consumerLaw, deadOnArrival

        /// True if its end counts on the unit's later visits.
        var hasEndOnFile: Bool {
            switch self {
            case .warranty, .extendedWarranty: true
            case .outOfWarranty, .repairWarranty, .programme, .goodwill, .consumerLaw,
                .deadOnArrival:
                false
            }
        }
    }

    package static let kind = FactKind("DecidedCoverage", .coverage)

    package var kind = Kind.goodwill
    package var reason: String?
    /// The last day of the warranty.
    package var until: CalendarDate?

    package init() {}

    /// A repair's own warranty, counted from the unit's return.
    static let repairWarrantySpan = CheckIns.repeatWithin

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("coverage", &kind, .word(Kind.self))
        list.member(
            "reason", &reason, .paragraphs,
            MemberTerms(taken: "Required for every `outOfWarranty`.", answered: ""))
        list.member("until", &until, .date, "The last day of the warranty.")
    }

    package func faults(on ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Faults
    {
        let ofUnit = try UnitWarranty(of: ticket, in: transaction).fault(kind, until: until)
        let missing =
            kind == .outOfWarranty && reason == nil
            ? Fault("/reason", "a reason is required for every outOfWarranty") : nil
        return [missing, ofUnit].gathered
    }

    /// Says who pays. If no end of a warranty is given, the one on file counts; what changes
    /// nothing is no event.
    package func add(to ticket: inout Ticket, by person: Person, in transaction: Transaction)
        throws(RepairError) -> Recorded<Coverage>
    {
        try ticket.refuseUnlessOpen("coverage")
        var coverage = self
        let onFile = try UnitWarranty(of: ticket, in: transaction).end(of: kind)
        coverage.until = until ?? onFile?.until
        let before = try Coverage.last(of: ticket, in: transaction)
        if let before, before.fact.saysTheSame(as: coverage) { return before }
        let isFirst = before == nil
        let recorded = try coverage.record(on: &ticket, by: person.name, in: transaction) {
            () throws(RepairError) in isFirst
        }
        try CoverageRows.insert(recorded, of: ticket.id, in: transaction)
        return recorded
    }

    private func saysTheSame(as other: Coverage) -> Bool {
        kind == other.kind && until == other.until && reason.hasSameBytes(as: other.reason)
    }

    /// The last day of the warranty on this visit's own repair: 90 days from the return or, if it
    /// was done under an earlier repair's warranty, the end of that. Nil before the return, and if
    /// nothing was repaired.
    package static func repairWarranty(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> CalendarDate?
    {
        guard let returnedAt = ticket.returnedAt, ticket.outcome?.startsWarranty == true
        else { return nil }
        let coverage = try last(of: ticket, in: transaction)
        if let coverage, coverage.fact.kind == .repairWarranty { return coverage.fact.until }
        return try transaction.settings.calendar.endOfRepairWarranty(from: returnedAt)
    }
}

/// What the records say about who pays, before anybody has decided.
package struct CoverageSuggestion: Sendable, Equatable {
    package let kind: Coverage.Kind
    package let until: CalendarDate
    /// The visit that it follows from.
    package let ticketId: TicketID
}

extension CoverageSuggestion {
    /// What follows from the unit's earlier visits.
    package static func suggestion(for ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> CoverageSuggestion?
    { try UnitWarranty(of: ticket, in: transaction).suggestion }
}

extension GateCheck {
    func coverage() throws(RepairError) -> String? {
        try FactRows.count(.coverage, of: ticket.id, in: transaction) == 0
            ? "who pays, and why, is not recorded" : nil
    }
}

extension CentreCalendar {
    /// The last day of a repair's own warranty.
    func endOfRepairWarranty(from returnedAt: Instant) -> CalendarDate {
        date(of: returnedAt.later(by: Coverage.repairWarrantySpan))
    }
}
