/// What is on file about one unit's warranties, over all its visits: a repair neither restarts nor
/// shortens any of them.
struct UnitWarranty: Sendable {
    /// An end of a warranty as it was recorded.
    struct End: Sendable, Equatable {
        let kind: Coverage.Kind
        let until: CalendarDate
        let ticketId: TicketID
    }

    /// The visit that is asked about.
    let ticketId: TicketID
    /// The day on which the unit came in.
    let cameInOn: CalendarDate
    /// The latest end of `warranty` and of `extendedWarranty` on file.
    var warranty: End?
    var extended: End?
    /// The latest end of `warranty` that another visit recorded.
    var warrantyElsewhere: End?
    /// Of the last repair; nil where none was returned within its span before the unit came in.
    var repair: End?

    init(of ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        let cameIn = ticket.receivedAt ?? transaction.now
        ticketId = ticket.ticketId
        let calendar = try transaction.settings.calendar
        cameInOn = calendar.date(of: cameIn)
        for end in try CoverageRows.ends(of: ticket.equipmentId, in: transaction) {
            switch end.kind {
            case .warranty:
                warranty = warranty ?? end
                if end.ticketId != ticketId { warrantyElsewhere = warrantyElsewhere ?? end }
            case .extendedWarranty: extended = extended ?? end
            case .outOfWarranty, .repairWarranty, .programme, .goodwill, .consumerLaw,
                .deadOnArrival:
                break
            }
        }
        let last = try CoverageRows.lastRepair(
            of: ticket, from: cameIn.later(by: -Coverage.repairWarrantySpan), to: cameIn,
            in: transaction)
        repair = last.map {
            End(
                kind: .repairWarranty,
                until: calendar.endOfRepairWarranty(from: $0.returnedAt),
                ticketId: $0.ticketId)
        }
    }

    /// What is wrong with an end of coverage; nil where nothing is.
    func fault(_ kind: Coverage.Kind?, until: CalendarDate?) -> Fault? {
        guard let kind, let until else { return nil }
        if kind == .repairWarranty, let repair, until != repair.until {
            return Fault(
                "/until",
                "a repair's warranty is computed: \(repair.until.text), counted from the return "
                    + "on ticket \(repair.ticketId.text)")
        }
        if let end = earliest(of: kind), until < end.until {
            return Fault(
                "/until",
                "a repair never shortens a warranty: \(end.until.text) is on file for this unit")
        }
        if kind == .warranty, let end = warrantyElsewhere, until > end.until {
            return Fault(
                "/until",
                "a repair never restarts a warranty: \(end.until.text) is on file for this unit")
        }
        return nil
    }

    /// The end on file that counts where none is given.
    func end(of kind: Coverage.Kind) -> End? {
        switch kind {
        case .warranty: warranty
        case .extendedWarranty: extended
        case .repairWarranty: repair
        case .outOfWarranty, .programme, .goodwill, .consumerLaw, .deadOnArrival: nil
        }
    }

    /// The end before which none may be: what extends a warranty doesn't end before it.
    private func earliest(of kind: Coverage.Kind) -> End? {
        switch kind {
        case .warranty: warranty
        case .extendedWarranty: [warranty, extended].compactMap(\.self).max { $0.until < $1.until }
        case .outOfWarranty, .repairWarranty, .programme, .goodwill, .consumerLaw,
            .deadOnArrival:
            nil
        }
    }

    /// What the records say: the maker's warranty, an extended one, or the last repair's.
    var suggestion: CoverageSuggestion? {
        let end = [warranty, extended, repair].compactMap(\.self)
            .first { $0.until >= cameInOn && $0.ticketId != ticketId }
        return end.map {
            CoverageSuggestion(kind: $0.kind, until: $0.until, ticketId: $0.ticketId)
        }
    }
}
