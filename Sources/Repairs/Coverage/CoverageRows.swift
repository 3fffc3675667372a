internal import SQLite

enum CoverageRows {
    static func insert(
        _ coverage: Recorded<Coverage>, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            "INSERT INTO coverage (ticketId, number, coverage, until) VALUES (?, ?, ?, ?)",
            .int(ticket), .int(coverage.number), .text(coverage.fact.kind.rawValue),
            .text(orNull: coverage.fact.until?.text))
    }

    /// Every end of a warranty that was recorded for a unit, or for those that it replaces, the
    /// latest end first; of equal ends the first that was recorded.
    static func ends(of equipment: Int64, in transaction: Transaction)
        throws(RepairError) -> [UnitWarranty.End]
    {
        let ends = try transaction.all(
            """
            WITH RECURSIVE units(id) AS (
                SELECT ?1 UNION SELECT e.replaces FROM units u JOIN equipment e ON e.id = u.id
                    WHERE e.replaces IS NOT NULL)
            SELECT c.coverage, c.until, t.code FROM units u
            JOIN tickets t ON t.equipmentId = u.id
            JOIN coverage c ON c.ticketId = t.id
            WHERE c.until IS NOT NULL
            AND c.coverage IN ('warranty', 'extendedWarranty')
            ORDER BY c.until DESC, t.id, c.number
            """, .int(equipment)
        ) { row in
            (Coverage.Kind(rawValue: row.text(0)), CalendarDate(row.text(1)), row.int(2))
        }
        return ends.compactMap { kind, until, code in
            guard let kind, let until else { return nil }
            return UnitWarranty.End(kind: kind, until: until, ticketId: TicketID(code: code))
        }
    }

    /// The last repair of a ticket's unit that went back to its owner between two moments; what
    /// was itself done under a repair's warranty starts none.
    static func lastRepair(
        of ticket: Ticket, from first: Instant, to last: Instant, in transaction: Transaction
    ) throws(RepairError) -> (ticketId: TicketID, returnedAt: Instant)? {
        try transaction.first(
            """
            SELECT t.code, t.returnedAt FROM tickets t
            WHERE t.equipmentId = ? AND t.id <> ? AND t.returnedAt BETWEEN ? AND ?
            AND t.outcome IN ('repaired', 'adjusted')
            AND coalesce((SELECT c.coverage FROM coverage c WHERE c.ticketId = t.id
                ORDER BY c.number DESC LIMIT 1), '') <> 'repairWarranty'
            ORDER BY t.returnedAt DESC, t.id DESC LIMIT 1
            """, .int(ticket.equipmentId), .int(ticket.id), .int(first.milliseconds),
            .int(last.milliseconds)
        ) { row in (TicketID(code: row.int(0)), Instant(milliseconds: row.int(1))) }
    }
}
