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
        if filter.overdue == true { return try byOverdue(page, in: transaction) }
        if let state = filter.state { return try byState(page, state, in: transaction) }
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
                    UNION ALL SELECT id FROM tickets WHERE code = ?11
                    UNION ALL SELECT u.id FROM equipment e JOIN tickets u ON u.equipmentId = e.id
                        WHERE e.serialKey >= ?12 AND e.serialKey < ?13
                    UNION ALL SELECT id FROM tickets WHERE customerId IN (
                        SELECT id FROM customers WHERE emailKey >= ?14 AND emailKey < ?15
                        UNION ALL SELECT id FROM customers WHERE phone >= ?16 AND phone < ?17
                        UNION ALL SELECT id FROM searchWords
                            WHERE word >= ?18 AND word < ?19 AND kind = 'customer'
                                AND (?20 IS NULL OR id IN (SELECT id FROM searchWords
                                    WHERE word >= ?20 AND word < ?21 AND kind = 'customer'))
                                AND (?22 IS NULL OR id IN (SELECT id FROM searchWords
                                    WHERE word >= ?22 AND word < ?23 AND kind = 'customer'))
                                AND (?24 IS NULL OR id IN (SELECT id FROM searchWords
                                    WHERE word >= ?24 AND word < ?25 AND kind = 'customer'))))
                AND (?4 IS NULL OR t.customerId = ?4) AND (?5 IS NULL OR t.equipmentId = ?5)
                AND (?6 IS NULL OR t.assignee = ?6) AND (?7 IS NULL OR t.state = ?7)
                AND (?8 IS NULL OR t.updatedAt >= ?8)
                AND (?9 IS NULL OR ?9 = coalesce(t.overdueFrom <= ?10, 0))
            ORDER BY t.id LIMIT ?2
            """, .int(page.row), .int(Int64(page.limit)), search == nil ? .null : .int(1),
            .int(orNull: filter.customerId), .int(orNull: filter.equipmentId),
            .text(orNull: filter.assignee), .text(orNull: filter.state?.rawValue), page.since,
            page.overdue, .int(transaction.now.milliseconds),
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
                AND (?5 IS NULL OR ?5 = coalesce(t.overdueFrom <= ?6, 0))
            ORDER BY t.id LIMIT ?2
            """, .int(page.row), .int(Int64(page.limit)), .int(since.milliseconds),
            .text(orNull: page.filter.state?.rawValue), page.overdue,
            .int(transaction.now.milliseconds)
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
                AND (?5 IS NULL OR ?5 = coalesce(t.overdueFrom <= ?6, 0))
            ORDER BY t.id LIMIT ?2
            """, .int(page.row), .int(Int64(page.limit)), .text(state.rawValue), page.since,
            page.overdue, .int(transaction.now.milliseconds)
        ) { row in row.int(0) }
    }

    /// What is overdue, block by block of rows, as the index holds it: of a block only what is
    /// overdue is looked at, and a block without any costs a look for each state.
    private static func byOverdue(_ page: Page, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        let last = try transaction.first("SELECT max(id) FROM tickets") { row in row.int(0) } ?? 0
        let states = page.filter.state.map { [$0] } ?? DueDates.statesOverdue
        let words = "[" + states.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"
        var rows: [Int64] = []
        var block = page.row / blockRows
        while rows.count < page.limit,
            let next = try nextBlock(
                from: block, to: last / blockRows, words, at: transaction.now, in: transaction)
        {
            block = next
            rows += try transaction.all(
                """
                SELECT t.id FROM tickets t INDEXED BY ticketsByOverdue
                WHERE t.state IN (SELECT value FROM json_each(?6)) AND t.id / 2048 = ?3
                    AND t.overdueFrom <= ?4 AND t.id > ?1 AND (?5 IS NULL OR t.updatedAt >= ?5)
                ORDER BY t.id LIMIT ?2
                """, .int(page.row), .int(Int64(page.limit - rows.count)), .int(block),
                .int(transaction.now.milliseconds), page.since, .text(words)
            ) { row in row.int(0) }
            block += 1
        }
        return rows
    }

    /// The next block that holds a row overdue; nil where none does. One statement looks at all of
    /// them, each by its place in the index.
    private static func nextBlock(
        from first: Int64, to last: Int64, _ states: String, at now: Instant,
        in transaction: Transaction
    ) throws(RepairError) -> Int64? {
        if first > last { return nil }
        return try transaction.first(
            """
            WITH RECURSIVE blocks(block) AS (
                SELECT ?1 UNION ALL SELECT block + 1 FROM blocks WHERE block < ?2)
            SELECT block FROM blocks WHERE EXISTS (
                SELECT 1 FROM tickets t INDEXED BY ticketsByOverdue
                WHERE t.state IN (SELECT value FROM json_each(?3)) AND t.id / 2048 = block
                    AND t.overdueFrom <= ?4)
            LIMIT 1
            """, .int(first), .int(last), .text(states), .int(now.milliseconds)
        ) { row in row.int(0) }
    }

    /// The rows of a block, as the index `ticketsByOverdue` counts them.
    private static let blockRows: Int64 = 2048

    /// Without anything narrow: all tickets from the oldest on.
    private static func byAge(_ page: Page, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        try transaction.all(
            """
            SELECT t.id FROM tickets t NOT INDEXED
            WHERE t.id > ?1 AND (?3 IS NULL OR t.updatedAt >= ?3)
                AND (?4 IS NULL OR ?4 = coalesce(t.overdueFrom <= ?5, 0))
            ORDER BY t.id LIMIT ?2
            """, .int(page.row), .int(Int64(page.limit)), page.since, page.overdue,
            .int(transaction.now.milliseconds)
        ) { row in row.int(0) }
    }
}
