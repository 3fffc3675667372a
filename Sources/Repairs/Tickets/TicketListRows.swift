internal import SQLite

/// Finding the rows of a list's page, in the order of rows, by what the filter names most narrowly.
enum TicketListRows {
    static func rows(
        _ filter: TicketFilter, after row: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        let hasSubject = filter.q != nil || filter.customerId != nil || filter.equipmentId != nil
        if !hasSubject, filter.assignee == nil, let state = filter.state {
            return try byState(state, filter, after: row, limit: limit, in: transaction)
        }
        return hasSubject || filter.assignee != nil
            ? try bySubject(filter, after: row, limit: limit, in: transaction)
            : try byAge(filter, after: row, limit: limit, in: transaction)
    }

    /// The state's own index holds its rows in order.
    private static func byState(
        _ state: TicketState, _ filter: TicketFilter, after row: Int64, limit: Int,
        in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        try transaction.all(
            """
            SELECT t.id FROM tickets t INDEXED BY ticketsByState WHERE t.state = ?1 AND t.id > ?2
                AND (?4 IS NULL OR t.updatedAt >= ?4)
                AND (?5 IS NULL OR ?5 = EXISTS (SELECT 1 FROM promises p
                    WHERE p.ticketId = t.id AND p.dueAt < ?6
                        AND p.kind IN (SELECT value FROM json_each(?7))
                        AND NOT EXISTS (SELECT 1 FROM promises n WHERE n.ticketId = p.ticketId
                            AND n.kind = p.kind AND n.number > p.number)))
            ORDER BY t.id LIMIT ?3
            """, .text(state.rawValue), .int(row), .int(Int64(limit)),
            .int(orNull: filter.updatedSince?.milliseconds),
            .int(orNull: filter.overdue.map { $0 ? 1 : 0 }), .int(transaction.now.milliseconds),
            .text(pendingKinds(in: state))
        ) { row in row.int(0) }
    }

    /// The kinds of promise that wait to be kept in a state, as a JSON list.
    private static func pendingKinds(in state: TicketState) -> String {
        guard state.waitingOn != .customer else { return "[]" }
        let kinds = Promise.Kind.allCases.filter { $0.isPending(in: state) }
        return "[" + kinds.map { "\"" + $0.rawValue + "\"" }.joined(separator: ",") + "]"
    }

    /// What a person searches or an assignee has is a list short enough to sort.
    private static func bySubject(
        _ filter: TicketFilter, after row: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        let search = filter.q.map(CustomerSearch.init)
        let customers = try search.map { search throws(RepairError) in
            try found(search, in: transaction)
        }
        return try transaction.all(
            """
            SELECT t.id FROM tickets t WHERE t.id > ?1
                AND t.id IN (
                    SELECT id FROM tickets WHERE ?3 IS NULL AND customerId = ?4
                    UNION ALL SELECT id FROM tickets
                        WHERE ?3 IS NULL AND ?4 IS NULL AND equipmentId = ?5
                    UNION ALL SELECT id FROM tickets
                        WHERE ?3 IS NULL AND ?4 IS NULL AND ?5 IS NULL AND assignee = ?6
                    UNION ALL SELECT value FROM json_each(coalesce(?3, '[]')))
                AND (?4 IS NULL OR t.customerId = ?4) AND (?5 IS NULL OR t.equipmentId = ?5)
                AND (?6 IS NULL OR t.assignee = ?6) AND (?7 IS NULL OR t.state = ?7)
                AND (?8 IS NULL OR t.updatedAt >= ?8)
                AND (?9 IS NULL OR ?9 = EXISTS (SELECT 1 FROM promises p
                    JOIN json_each(?11) k ON k.value = p.kind || ' ' || t.state
                    WHERE p.ticketId = t.id AND p.dueAt < ?10
                        AND NOT EXISTS (SELECT 1 FROM promises n WHERE n.ticketId = p.ticketId
                            AND n.kind = p.kind AND n.number > p.number)))
            ORDER BY t.id LIMIT ?2
            """, .int(row), .int(Int64(limit)), .text(orNull: customers),
            .int(orNull: filter.customerId), .int(orNull: filter.equipmentId),
            .text(orNull: filter.assignee), .text(orNull: filter.state?.rawValue),
            .int(orNull: filter.updatedSince?.milliseconds),
            .int(orNull: filter.overdue.map { $0 ? 1 : 0 }), .int(transaction.now.milliseconds),
            .text(pendingPairs)
        ) { row in row.int(0) }
    }

    /// Without anything narrow: all tickets from the oldest on.
    private static func byAge(
        _ filter: TicketFilter, after row: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        try transaction.all(
            """
            SELECT t.id FROM tickets t WHERE t.id > ?1 AND (?3 IS NULL OR t.updatedAt >= ?3)
                AND (?4 IS NULL OR ?4 = EXISTS (SELECT 1 FROM promises p
                    JOIN json_each(?6) k ON k.value = p.kind || ' ' || t.state
                    WHERE p.ticketId = t.id AND p.dueAt < ?5
                        AND NOT EXISTS (SELECT 1 FROM promises n WHERE n.ticketId = p.ticketId
                            AND n.kind = p.kind AND n.number > p.number)))
            ORDER BY t.id LIMIT ?2
            """, .int(row), .int(Int64(limit)), .int(orNull: filter.updatedSince?.milliseconds),
            .int(orNull: filter.overdue.map { $0 ? 1 : 0 }), .int(transaction.now.milliseconds),
            .text(pendingPairs)
        ) { row in row.int(0) }
    }

    /// Every kind and state in which a promise waits to be kept, as a JSON list of "kind state".
    private static let pendingPairs: String = {
        var pairs: [String] = []
        for state in TicketState.allCases where state.waitingOn != .customer {
            for kind in Promise.Kind.allCases where kind.isPending(in: state) {
                pairs.append("\"\(kind.rawValue) \(state.rawValue)\"")
            }
        }
        return "[" + pairs.joined(separator: ",") + "]"
    }()

    /// How many tickets one search may bring together before it is narrowed.
    private static let foundMax: Int64 = 10_000

    /// The rows of the tickets that a search finds, as a JSON list.
    private static func found(_ search: CustomerSearch, in transaction: Transaction)
        throws(RepairError) -> String
    {
        var rows: [Int64] = []
        let customers = try Customers.search(search, after: 0, limit: 1000, in: transaction)
        let ids = "[" + customers.map { String($0.id) }.joined(separator: ",") + "]"
        rows = try transaction.all(
            """
            SELECT id FROM tickets WHERE customerId IN (SELECT value FROM json_each(?1))
            UNION SELECT id FROM tickets WHERE code = ?2
            UNION SELECT t.id FROM equipment e JOIN tickets t ON t.equipmentId = e.id
                WHERE e.serialKey >= ?3 AND e.serialKey < ?4
            LIMIT ?5
            """, .text(ids), .int(orNull: search.ticket?.code),
            .text(orNull: search.serialNumber?.lower), .text(orNull: search.serialNumber?.upper),
            .int(foundMax)
        ) { row in row.int(0) }
        return "[" + rows.map(String.init).joined(separator: ",") + "]"
    }
}
