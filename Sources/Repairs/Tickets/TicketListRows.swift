internal import SQLite

/// Finds the rows of a list's page: by what the filter names most narrowly, in the list's order,
/// and of those the ones that the rest of the filter lets through.
enum TicketListRows {
    /// Rows of one look.
    private static let chunkMin = 64
    private static let chunkMax = 4096

    static func rows(
        _ filter: TicketFilter, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        let walk = try walk(filter, in: transaction)
        var rows: [Int64] = []
        var (after, chunk) = (page.after, max(page.limit, chunkMin))
        while rows.count < page.limit {
            let found = try walk(ListPage(page.order, after: after, limit: chunk))
            rows += try passing(found, filter, in: transaction)
            guard found.count == chunk, let last = found.last else { break }
            (after, chunk) = (last, min(chunk * 4, chunkMax))
        }
        return Array(rows.prefix(page.limit))
    }

    private typealias Walk = (ListPage) throws(RepairError) -> [Int64]

    private static func walk(_ filter: TicketFilter, in transaction: Transaction)
        throws(RepairError) -> Walk
    {
        if let q = filter.q {
            let search = try Search.tickets(SearchText(q), in: transaction)
            return { page throws(RepairError) in try search.tickets(page, in: transaction) }
        }
        if let walk = subject(filter, in: transaction) { return walk }
        if let since = filter.updatedSince, try isNarrow(since, in: transaction) {
            return { page throws(RepairError) in
                try TicketWalkRows.update(since, page, in: transaction)
            }
        }
        if filter.overdue == true {
            let states = DueDates.statesOverdue.filter { filter.statesLeft?.contains($0) != false }
            return { page throws(RepairError) in
                try TicketWalkRows.overdue(states, page, in: transaction)
            }
        }
        if filter.priority == .urgent {
            return { page throws(RepairError) in try TicketWalkRows.urgent(page, in: transaction) }
        }
        guard let states = filter.statesLeft else {
            return { page throws(RepairError) in try TicketWalkRows.age(page, in: transaction) }
        }
        return { page throws(RepairError) in try ofStates(states, page, in: transaction) }
    }

    /// A customer's, a unit's, a visit's or an assignee's tickets.
    private static func subject(_ filter: TicketFilter, in transaction: Transaction) -> Walk? {
        if let id = filter.customerId {
            return { page throws(RepairError) in
                try TicketWalkRows.customer(id, page, in: transaction)
            }
        }
        if let id = filter.equipmentId {
            return { page throws(RepairError) in try TicketWalkRows.unit(id, page, in: transaction)
            }
        }
        if let visit = filter.visitId {
            return { page throws(RepairError) in
                try TicketWalkRows.visit(visit, page, in: transaction)
            }
        }
        guard case .name(let name) = filter.assignee else { return nil }
        return { page throws(RepairError) in
            try TicketWalkRows.assignee(name, page, in: transaction)
        }
    }

    /// Merges the states' own rows, each of which are in order.
    private static func ofStates(
        _ states: [TicketState], _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        var rows: [Int64] = []
        for state in states { rows += try TicketWalkRows.state(state, page, in: transaction) }
        switch page.order {
        case .oldest: rows.sort()
        case .newest: rows.sort(by: >)
        }
        return Array(rows.prefix(page.limit))
    }

    /// So many rows are sooner sorted than found among all by their age.
    private static let narrowMax: Int64 = 20_000

    private static func isNarrow(_ since: Instant, in transaction: Transaction)
        throws(RepairError) -> Bool
    {
        try transaction.first(
            "SELECT count(*) FROM (SELECT 1 FROM tickets WHERE updatedAt >= ? LIMIT ?)",
            .int(since.milliseconds), .int(narrowMax)
        ) { row in row.int(0) < narrowMax } ?? false
    }

    /// Those of the rows that all of the filter but its search lets through, in their order.
    private static func passing(
        _ rows: [Int64], _ filter: TicketFilter, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        if rows.isEmpty { return [] }
        let states = filter.statesLeft.map { states in
            "[" + states.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"
        }
        var name: String?
        if case .name(let assignee) = filter.assignee { name = assignee }
        return try transaction.all(
            """
            SELECT t.id FROM json_each(?1) j CROSS JOIN tickets t ON t.id = j.value
            WHERE (?2 IS NULL OR t.state IN (SELECT value FROM json_each(?2)))
                AND (?3 IS NULL OR t.assignee = ?3) AND (?4 = 0 OR t.assignee IS NULL)
                AND (?5 IS NULL OR t.priority = ?5) AND (?6 IS NULL OR t.visitId = ?6)
                AND (?7 IS NULL OR ?7 = coalesce(t.overdueFrom <= ?8, 0))
                AND (?9 IS NULL OR t.customerId = ?9) AND (?10 IS NULL OR t.equipmentId = ?10)
                AND (?11 IS NULL OR t.updatedAt >= ?11)
            ORDER BY j.key
            """, .text("[" + rows.map(String.init).joined(separator: ",") + "]"),
            .text(orNull: states), .text(orNull: name), .int(filter.assignee == .nobody ? 1 : 0),
            .text(orNull: filter.priority?.rawValue), .text(orNull: filter.visitId),
            .int(orNull: filter.overdue.map { $0 ? 1 : 0 }), .int(transaction.now.milliseconds),
            .int(orNull: filter.customerId), .int(orNull: filter.equipmentId),
            .int(orNull: filter.updatedSince?.milliseconds)
        ) { row in row.int(0) }
    }
}
