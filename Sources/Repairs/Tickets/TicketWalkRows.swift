internal import SQLite

/// Goes along tickets from either end, each time by an index that holds them in order.
enum TicketWalkRows {
    /// All of them.
    static func age(_ page: ListPage, in transaction: Transaction) throws(RepairError) -> [Int64] {
        try page.rows(
            oldest: "SELECT id FROM tickets NOT INDEXED WHERE id > ?2 ORDER BY id LIMIT ?3",
            newest: "SELECT id FROM tickets NOT INDEXED WHERE id < ?2 ORDER BY id DESC LIMIT ?3",
            .null, in: transaction)
    }

    static func urgent(_ page: ListPage, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        try page.rows(
            oldest: """
                SELECT id FROM tickets INDEXED BY ticketsUrgent
                WHERE priority = 'urgent' AND id > ?2 ORDER BY id LIMIT ?3
                """,
            newest: """
                SELECT id FROM tickets INDEXED BY ticketsUrgent
                WHERE priority = 'urgent' AND id < ?2 ORDER BY id DESC LIMIT ?3
                """, .null, in: transaction)
    }

    static func state(
        _ state: TicketState, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        try page.rows(
            oldest: """
                SELECT id FROM tickets INDEXED BY ticketsByState
                WHERE state = ?1 AND id > ?2 ORDER BY id LIMIT ?3
                """,
            newest: """
                SELECT id FROM tickets INDEXED BY ticketsByState
                WHERE state = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3
                """, .text(state.rawValue), in: transaction)
    }

    static func assignee(
        _ name: String, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        try page.rows(
            oldest: """
                SELECT id FROM tickets INDEXED BY ticketsByAssignee
                WHERE assignee = ?1 AND id > ?2 ORDER BY id LIMIT ?3
                """,
            newest: """
                SELECT id FROM tickets INDEXED BY ticketsByAssignee
                WHERE assignee = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3
                """, .text(name), in: transaction)
    }

    static func customer(
        _ id: Int64, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        try page.rows(
            oldest: """
                SELECT id FROM tickets INDEXED BY ticketsByCustomer
                WHERE customerId = ?1 AND id > ?2 ORDER BY id LIMIT ?3
                """,
            newest: """
                SELECT id FROM tickets INDEXED BY ticketsByCustomer
                WHERE customerId = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3
                """, .int(id), in: transaction)
    }

    static func unit(
        _ id: Int64, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        try page.rows(
            oldest: """
                SELECT id FROM tickets INDEXED BY ticketsByEquipment
                WHERE equipmentId = ?1 AND id > ?2 ORDER BY id LIMIT ?3
                """,
            newest: """
                SELECT id FROM tickets INDEXED BY ticketsByEquipment
                WHERE equipmentId = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3
                """, .int(id), in: transaction)
    }

    static func visit(
        _ visit: String, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        try page.rows(
            oldest: """
                SELECT id FROM tickets INDEXED BY ticketsByVisit
                WHERE visitId = ?1 AND id > ?2 ORDER BY id LIMIT ?3
                """,
            newest: """
                SELECT id FROM tickets INDEXED BY ticketsByVisit
                WHERE visitId = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3
                """, .text(visit), in: transaction)
    }

    /// Those that changed lately, of whatever state.
    static func update(
        _ since: Instant, _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        try page.rows(
            oldest: """
                SELECT id FROM tickets INDEXED BY ticketsByUpdate
                WHERE updatedAt >= ?1 AND id > ?2 ORDER BY id LIMIT ?3
                """,
            newest: """
                SELECT id FROM tickets INDEXED BY ticketsByUpdate
                WHERE updatedAt >= ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3
                """, .int(since.milliseconds), in: transaction)
    }
}

extension ListPage {
    /// Runs the statement of the page's order: a value is its first parameter, where the page
    /// begins the second, and the most rows the third.
    fileprivate func rows(
        oldest: StaticString, newest: StaticString, _ value: SQLValue, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        try transaction.all(
            order == .oldest ? oldest : newest, value, .int(start), .int(Int64(limit))
        ) { row in row.int(0) }
    }
}

/// What is overdue, block by block of rows, as the index holds it: of a block only what is overdue
/// is looked at, and a block without any costs a look for each state.
extension TicketWalkRows {
    static func overdue(
        _ states: [TicketState], _ page: ListPage, in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        let last = try transaction.first("SELECT max(id) FROM tickets") { row in row.int(0) } ?? 0
        let words = "[" + states.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"
        let start = min(page.start, last + 1)
        var rows: [Int64] = []
        var block = start / blockRows
        while rows.count < page.limit,
            let next = try nextBlock(
                from: block, page.order, lastBlock: last / blockRows, words, in: transaction)
        {
            let now: SQLValue = .int(transaction.now.milliseconds)
            let left: SQLValue = .int(Int64(page.limit - rows.count))
            switch page.order {
            case .oldest:
                rows += try transaction.all(
                    """
                    SELECT t.id FROM tickets t INDEXED BY ticketsByOverdue
                    WHERE t.state IN (SELECT value FROM json_each(?5)) AND t.id / 2048 = ?3
                        AND t.overdueFrom <= ?4 AND t.id > ?1
                    ORDER BY t.id LIMIT ?2
                    """, .int(start), left, .int(next), now, .text(words)
                ) { row in row.int(0) }
                block = next + 1
            case .newest:
                rows += try transaction.all(
                    """
                    SELECT t.id FROM tickets t INDEXED BY ticketsByOverdue
                    WHERE t.state IN (SELECT value FROM json_each(?5)) AND t.id / 2048 = ?3
                        AND t.overdueFrom <= ?4 AND t.id < ?1
                    ORDER BY t.id DESC LIMIT ?2
                    """, .int(start), left, .int(next), now, .text(words)
                ) { row in row.int(0) }
                block = next - 1
            }
        }
        return rows
    }

    /// The next block that holds a row overdue; nil if none does. One statement looks at all of
    /// them, each by its place in the index.
    private static func nextBlock(
        from first: Int64, _ order: ListOrder, lastBlock: Int64, _ states: String,
        in transaction: Transaction
    ) throws(RepairError) -> Int64? {
        let step: Int64 = order == .oldest ? 1 : -1
        let end = order == .oldest ? lastBlock : 0
        if (end - first) * step < 0 { return nil }
        return try transaction.first(
            """
            WITH RECURSIVE blocks(block) AS (
                SELECT ?1 UNION ALL SELECT block + ?5 FROM blocks WHERE block <> ?2)
            SELECT block FROM blocks WHERE EXISTS (
                SELECT 1 FROM tickets t INDEXED BY ticketsByOverdue
                WHERE t.state IN (SELECT value FROM json_each(?3)) AND t.id / 2048 = block
                    AND t.overdueFrom <= ?4)
            LIMIT 1
            """, .int(first), .int(end), .text(states), .int(transaction.now.milliseconds),
            .int(step)
        ) { row in row.int(0) }
    }

    /// The rows of a block, as the index `ticketsByOverdue` counts them.
    private static let blockRows: Int64 = 2048
}
