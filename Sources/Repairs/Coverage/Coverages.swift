internal import JSON

/// Recording who pays and why, and what the records suggest.
package enum Coverages {
    /// The latest; nil where nobody has decided.
    package static func current(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> Coverage?
    {
        try CoverageRows.latest(of: ticket.id, in: transaction)
    }

    /// What follows from the unit's earlier visits.
    package static func suggestion(for ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> CoverageSuggestion?
    {
        try warranty(of: ticket, in: transaction).suggestion
    }

    /// Everything that is wrong with a new coverage, beside what is on file about the unit.
    package static func faults(
        _ draft: CoverageDraft, on id: TicketID, in transaction: Transaction
    ) throws(RepairError) -> Faults {
        let ticket = try Tickets.read(id, in: transaction)
        let ofUnit = try warranty(of: ticket, in: transaction).fault(draft.kind, until: draft.until)
        return draft.faults() + [ofUnit].gathered
    }

    /// Says who pays. Where no end of a warranty is given, the one on file counts; what changes
    /// nothing is no event.
    ///
    /// - Throws: `.notFound`; `.invalid` with every fault; `.conflict` once the unit has gone back.
    package static func set(
        _ draft: CoverageDraft, on id: TicketID, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> (coverage: Coverage, ticket: Ticket) {
        var ticket = try Tickets.read(id, in: transaction)
        let faults = try faults(draft, on: id, in: transaction)
        guard faults.isEmpty, let kind = draft.kind else { throw .invalid(faults) }
        guard ticket.state.isOpen else {
            throw .conflict(
                .notInThisState("a ticket that is \(ticket.state.rawValue) takes no coverage"))
        }
        let onFile = try warranty(of: ticket, in: transaction).end(of: kind)
        let before = try current(of: ticket, in: transaction)
        let coverage = Coverage(
            number: (before?.number ?? 0) + 1, kind: kind, reason: draft.reason,
            until: draft.until ?? onFile?.until, at: transaction.now, by: person.name)
        if let before, before.saysTheSame(as: coverage) { return (before, ticket) }
        let need: Ticket.Need = { () throws(RepairError) in before == nil }
        try Tickets.record(
            .coverage, on: &ticket, by: person.name, in: transaction, need: need
        ) { json, _ in
            json.member("coverage", coverage.kind.rawValue)
            json.member("reason", coverage.reason)
            json.member("until", coverage.until?.text)
        }
        try CoverageRows.insert(coverage, of: ticket.id, in: transaction)
        return (coverage, ticket)
    }

    /// The last day of the warranty on this visit's own repair: 90 days from the return or, where
    /// it was done under an earlier repair's warranty, the end of that. Nil before the return, and
    /// where nothing was repaired.
    package static func repairWarranty(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> CalendarDate?
    {
        guard let returnedAt = ticket.returnedAt,
            ticket.outcome == .repaired || ticket.outcome == .adjusted
        else { return nil }
        let coverage = try current(of: ticket, in: transaction)
        if let coverage, coverage.kind == .repairWarranty { return coverage.until }
        return returnedAt.later(by: Coverage.repairWarrantySpan).date
    }

    /// What is on file about the warranties of a ticket's unit.
    private static func warranty(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> UnitWarranty
    {
        let cameIn = ticket.receivedAt ?? transaction.now
        var warranty = UnitWarranty(ticketId: ticket.ticketId, cameInOn: cameIn.date)
        for end in try CoverageRows.ends(of: ticket.equipmentId, in: transaction) {
            switch end.kind {
            case .warranty:
                warranty.warranty = warranty.warranty ?? end
                if end.ticketId != ticket.ticketId, warranty.warrantyElsewhere == nil {
                    warranty.warrantyElsewhere = end
                }
            case .extendedWarranty: warranty.extended = warranty.extended ?? end
            default: break
            }
        }
        let repair = try CoverageRows.lastRepair(
            of: ticket, from: cameIn.later(by: -Coverage.repairWarrantySpan), to: cameIn,
            in: transaction)
        if let repair {
            warranty.repair = UnitWarranty.End(
                kind: .repairWarranty,
                until: repair.returnedAt.later(by: Coverage.repairWarrantySpan).date,
                ticketId: repair.ticketId)
        }
        return warranty
    }
}

extension Coverage {
    fileprivate func saysTheSame(as other: Coverage) -> Bool {
        kind == other.kind && until == other.until && reason.hasSameBytes(as: other.reason)
    }
}

extension Instant {
    /// The day in UTC.
    fileprivate var date: CalendarDate {
        CalendarDate(daysSinceEpoch: Int(milliseconds.floorDivided(by: Instant.day)))
    }
}
