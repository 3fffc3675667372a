internal import JSON

/// Recording the condition of a unit, and reading what was recorded.
package enum ConditionReports {
    /// Every report of a ticket, oldest first, as its event froze it.
    package static func all(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> [ConditionReport]
    {
        try page(of: ticket, after: 0, limit: .max, in: transaction)
    }

    /// A page of them, oldest first.
    package static func page(
        of ticket: Ticket, after number: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [ConditionReport] {
        let rows = try ConditionReportRows.events(
            of: ticket.id, after: number, limit: Int64(limit), in: transaction)
        var reports: [ConditionReport] = []
        for (number, stored) in rows {
            guard let event = stored.event,
                let report = ConditionReport(number: number, event: event)
            else { throw .damaged("event \(stored.number) of ticket \(ticket.ticketId.text)") }
            reports.append(report)
        }
        return reports
    }

    /// The latest of a stage: the one that counts.
    package static func last(
        _ stage: ConditionReport.Stage, of ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) -> ConditionReport? {
        guard let number = try ConditionReportRows.last(stage, of: ticket.id, in: transaction)
        else { return nil }
        return try page(of: ticket, after: number - 1, limit: 1, in: transaction).first
    }

    /// Freezes a report as the next event of its ticket; an earlier one of its stage stays.
    ///
    /// - Throws: `.conflict` once the unit has gone back, and if the ticket is full.
    package static func add(
        _ draft: ConditionReportDraft, to ticket: inout Ticket, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> ConditionReport {
        let stage = draft.stage ?? .intake
        try ticket.refuseUnlessOpen("a condition report")
        let number = try ConditionReportRows.count(of: ticket.id, in: transaction) + 1
        let need: Ticket.Need = { [ticket] () throws(RepairError) in
            try isNeeded(stage, GateCheck(ticket, by: person, in: transaction))
        }
        try Ticket.checkRoom(
            for: number, of: TicketBounds.conditionReportsMax, .conditionReports, need)
        let event = try Tickets.record(
            .conditionReport, on: &ticket, by: person.name, in: transaction, need: need
        ) { json, personal in
            draft.write(stage: stage, at: .alone, to: &json, personal: &personal)
        }
        try ConditionReportRows.insert(
            number: number, stage: stage, event: event, of: ticket.id, in: transaction)
        return ConditionReport(
            draft, number: number, stage: stage, at: transaction.now, by: person.name,
            seal: ticket.head.hash)
    }

    /// Whether a gate needs a report: the first of an intake and of a handover, and another of a
    /// handover where what was given back is not what the last one says.
    private static func isNeeded(
        _ stage: ConditionReport.Stage, _ check: GateCheck
    ) throws(RepairError) -> Bool {
        if stage == .depot { return false }
        if try !check.hasReport(stage) { return true }
        guard stage == .handover,
            try Handover.last(of: check.ticket, in: check.transaction) != nil
        else { return false }
        return try check.accessoriesReturned() != nil
    }
}

extension ConditionReport {
    init(
        _ draft: ConditionReportDraft, number: Int64, stage: Stage, at: Instant, by: String,
        seal: [UInt8]
    ) {
        self.init(
            number: number, stage: stage, zones: draft.zones, functions: draft.functions,
            accessories: draft.accessories, agreedBy: draft.agreedBy,
            refusedToAgree: draft.refusedToAgree, at: at, by: by, seal: seal)
    }
}
