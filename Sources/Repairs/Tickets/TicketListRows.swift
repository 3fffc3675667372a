internal import SQLite

/// Finding the rows of a list's page, in the order of rows, by what the filter names most narrowly.
enum TicketListRows {
    static func rows(
        _ filter: TicketFilter, after row: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        let page = Page(filter: filter, row: row, limit: limit)
        if filter.q != nil || filter.customerId != nil || filter.equipmentId != nil
            || filter.assignee != nil
        {
            return try bySubject(page, in: transaction)
        }
        if let since = filter.updatedSince, try isNarrow(since, in: transaction) {
            return try byUpdate(page, since: since, in: transaction)
        }
        if let state = filter.state { return try byState(page, state, in: transaction) }
        if filter.overdue == true, try openIsNarrow(in: transaction) {
            return try byPromise(page, in: transaction)
        }
        return try byAge(page, in: transaction)
    }

    private struct Page {
        let filter: TicketFilter
        let row: Int64
        let limit: Int

        var overdue: SQLValue { .int(orNull: filter.overdue.map { $0 ? 1 : 0 }) }
        var since: SQLValue { .int(orNull: filter.updatedSince?.milliseconds) }
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

    private static func openIsNarrow(in transaction: Transaction) throws(RepairError) -> Bool {
        try transaction.first(
            """
            SELECT count(*) FROM (SELECT 1 FROM tickets
                WHERE state IN (SELECT value FROM json_each(?)) LIMIT ?)
            """, .text(pendingStates), .int(narrowMax)
        ) { row in row.int(0) < narrowMax } ?? false
    }

    /// What a person searches, a unit's, customer's or assignee's tickets: a list short enough to
    /// sort. A search that finds nothing in one way has NULL there, which nothing is within.
    private static func bySubject(_ page: Page, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        let filter = page.filter
        let search = filter.q.map(CustomerSearch.init)
        return try transaction.all(
            """
            SELECT t.id FROM tickets t WHERE t.id > ?1
                AND t.id IN (
                    SELECT id FROM tickets WHERE ?3 IS NULL AND customerId = ?4
                    UNION ALL SELECT id FROM tickets
                        WHERE ?3 IS NULL AND ?4 IS NULL AND equipmentId = ?5
                    UNION ALL SELECT id FROM tickets
                        WHERE ?3 IS NULL AND ?4 IS NULL AND ?5 IS NULL AND assignee = ?6
                    UNION ALL SELECT id FROM tickets WHERE code = ?12
                    UNION ALL SELECT u.id FROM equipment e JOIN tickets u ON u.equipmentId = e.id
                        WHERE e.serialKey >= ?13 AND e.serialKey < ?14
                    UNION ALL SELECT id FROM tickets WHERE customerId IN (
                        SELECT id FROM customers WHERE emailKey >= ?15 AND emailKey < ?16
                        UNION ALL SELECT id FROM customers WHERE phone >= ?17 AND phone < ?18
                        UNION ALL SELECT id FROM searchWords
                            WHERE word >= ?19 AND word < ?20 AND kind = 'customer'
                                AND (?21 IS NULL OR id IN (SELECT id FROM searchWords
                                    WHERE word >= ?21 AND word < ?22 AND kind = 'customer'))
                                AND (?23 IS NULL OR id IN (SELECT id FROM searchWords
                                    WHERE word >= ?23 AND word < ?24 AND kind = 'customer'))
                                AND (?25 IS NULL OR id IN (SELECT id FROM searchWords
                                    WHERE word >= ?25 AND word < ?26 AND kind = 'customer'))))
                AND (?4 IS NULL OR t.customerId = ?4) AND (?5 IS NULL OR t.equipmentId = ?5)
                AND (?6 IS NULL OR t.assignee = ?6) AND (?7 IS NULL OR t.state = ?7)
                AND (?8 IS NULL OR t.updatedAt >= ?8)
                AND (?9 IS NULL OR ?9 = EXISTS (SELECT 1 FROM promises p
                    JOIN json_each(?11) k ON k.value = p.kind || ' ' || t.state
                    WHERE p.ticketId = t.id AND p.dueAt < ?10 AND coalesce(t.heldUntil, 0) <= ?10
                        AND NOT (t.state = 'received' AND t.outcome IS 'declined')
                        AND NOT EXISTS (SELECT 1 FROM promises n WHERE n.ticketId = p.ticketId
                            AND n.kind = p.kind AND n.number > p.number)))
            ORDER BY t.id LIMIT ?2
            """, .int(page.row), .int(Int64(page.limit)), search == nil ? .null : .int(1),
            .int(orNull: filter.customerId), .int(orNull: filter.equipmentId),
            .text(orNull: filter.assignee), .text(orNull: filter.state?.rawValue), page.since,
            page.overdue, .int(transaction.now.milliseconds), .text(pendingPairs),
            .int(orNull: search?.ticket?.code), lower(search?.serialNumber),
            upper(search?.serialNumber), lower(search?.email), upper(search?.email),
            lower(search?.phone), upper(search?.phone), lower(search?.word(0)),
            upper(search?.word(0)), lower(search?.word(1)), upper(search?.word(1)),
            lower(search?.word(2)), upper(search?.word(2)), lower(search?.word(3)),
            upper(search?.word(3))
        ) { row in row.int(0) }
    }

    private static func lower(_ range: PrefixRange?) -> SQLValue { .text(orNull: range?.lower) }
    private static func upper(_ range: PrefixRange?) -> SQLValue { .text(orNull: range?.upper) }
}

/// Lists of what no subject narrows.
extension TicketListRows {
    /// What changed lately, of whatever state.
    private static func byUpdate(_ page: Page, since: Instant, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        try transaction.all(
            """
            SELECT t.id FROM tickets t INDEXED BY ticketsByUpdate
            WHERE t.updatedAt >= ?3 AND t.id > ?1 AND (?4 IS NULL OR t.state = ?4)
                AND (?5 IS NULL OR ?5 = EXISTS (SELECT 1 FROM promises p
                    JOIN json_each(?7) k ON k.value = p.kind || ' ' || t.state
                    WHERE p.ticketId = t.id AND p.dueAt < ?6 AND coalesce(t.heldUntil, 0) <= ?6
                        AND NOT (t.state = 'received' AND t.outcome IS 'declined')
                        AND NOT EXISTS (SELECT 1 FROM promises n WHERE n.ticketId = p.ticketId
                            AND n.kind = p.kind AND n.number > p.number)))
            ORDER BY t.id LIMIT ?2
            """, .int(page.row), .int(Int64(page.limit)), .int(since.milliseconds),
            .text(orNull: page.filter.state?.rawValue), page.overdue,
            .int(transaction.now.milliseconds), .text(pendingPairs)
        ) { row in row.int(0) }
    }

    /// The state's own index holds its rows in order.
    private static func byState(_ page: Page, _ state: TicketState, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        try transaction.all(
            """
            SELECT t.id FROM tickets t INDEXED BY ticketsByState
            WHERE t.state = ?3 AND t.id > ?1 AND (?4 IS NULL OR t.updatedAt >= ?4)
                AND (?5 IS NULL OR ?5 = EXISTS (SELECT 1 FROM promises p
                    JOIN json_each(?7) k ON k.value = p.kind || ' ' || t.state
                    WHERE p.ticketId = t.id AND p.dueAt < ?6 AND coalesce(t.heldUntil, 0) <= ?6
                        AND NOT (t.state = 'received' AND t.outcome IS 'declined')
                        AND NOT EXISTS (SELECT 1 FROM promises n WHERE n.ticketId = p.ticketId
                            AND n.kind = p.kind AND n.number > p.number)))
            ORDER BY t.id LIMIT ?2
            """, .int(page.row), .int(Int64(page.limit)), .text(state.rawValue), page.since,
            page.overdue, .int(transaction.now.milliseconds), .text(pendingPairs)
        ) { row in row.int(0) }
    }

    /// What is overdue, among the tickets whose state has a promise to keep.
    private static func byPromise(_ page: Page, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        try transaction.all(
            """
            SELECT t.id FROM tickets t INDEXED BY ticketsByState
            WHERE t.state IN (SELECT value FROM json_each(?3)) AND t.id > ?1
                AND (?4 IS NULL OR t.updatedAt >= ?4)
                AND EXISTS (SELECT 1 FROM promises p
                    JOIN json_each(?6) k ON k.value = p.kind || ' ' || t.state
                    WHERE p.ticketId = t.id AND p.dueAt < ?5 AND coalesce(t.heldUntil, 0) <= ?5
                        AND NOT (t.state = 'received' AND t.outcome IS 'declined')
                        AND NOT EXISTS (SELECT 1 FROM promises n WHERE n.ticketId = p.ticketId
                            AND n.kind = p.kind AND n.number > p.number))
            ORDER BY t.id LIMIT ?2
            """, .int(page.row), .int(Int64(page.limit)), .text(pendingStates), page.since,
            .int(transaction.now.milliseconds), .text(pendingPairs)
        ) { row in row.int(0) }
    }

    /// Without anything narrow: all tickets from the oldest on.
    private static func byAge(_ page: Page, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        try transaction.all(
            """
            SELECT t.id FROM tickets t NOT INDEXED
            WHERE t.id > ?1 AND (?3 IS NULL OR t.updatedAt >= ?3)
                AND (?4 IS NULL OR ?4 = EXISTS (SELECT 1 FROM promises p
                    JOIN json_each(?6) k ON k.value = p.kind || ' ' || t.state
                    WHERE p.ticketId = t.id AND p.dueAt < ?5 AND coalesce(t.heldUntil, 0) <= ?5
                        AND NOT (t.state = 'received' AND t.outcome IS 'declined')
                        AND NOT EXISTS (SELECT 1 FROM promises n WHERE n.ticketId = p.ticketId
                            AND n.kind = p.kind AND n.number > p.number)))
            ORDER BY t.id LIMIT ?2
            """, .int(page.row), .int(Int64(page.limit)), page.since, page.overdue,
            .int(transaction.now.milliseconds), .text(pendingPairs)
        ) { row in row.int(0) }
    }

    /// Every kind and state in which a promise waits to be kept, as a JSON list of "kind state".
    private static let pendingPairs = jsonList(
        pending.map { state, kind in kind.rawValue + " " + state.rawValue })

    /// The states in which any does.
    private static let pendingStates = jsonList(
        TicketState.allCases.filter { state in pending.contains { $0.0 == state } }
            .map(\.rawValue))

    private static let pending: [(TicketState, Promise.Kind)] = TicketState.allCases
        .filter { $0.waitingOn != .customer }
        .flatMap { state in
            Promise.Kind.allCases.filter { $0.isPending(in: state) }.map { (state, $0) }
        }

    private static func jsonList(_ words: [String]) -> String {
        "[" + words.map { "\"" + $0 + "\"" }.joined(separator: ",") + "]"
    }
}
