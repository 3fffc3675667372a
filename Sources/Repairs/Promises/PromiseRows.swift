internal import SQLite

enum PromiseRows {
    static func insert(_ promise: Promise, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            """
            INSERT INTO promises (ticketId, number, kind, dueAt, originalDueAt, reason, at, by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(ticket), .int(promise.number), .text(promise.kind.rawValue),
            .int(promise.dueAt.milliseconds), .int(promise.originalDueAt.milliseconds),
            .text(orNull: promise.reason), .int(promise.at.milliseconds), .text(promise.by))
    }

    /// A page of the revisions, oldest first.
    static func page(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [Promise] {
        try transaction.all(
            """
            SELECT number, kind, dueAt, originalDueAt, reason, at, by FROM promises
            WHERE ticketId = ? AND number > ? ORDER BY number LIMIT ?
            """, .int(ticket), .int(number), .int(limit), row: promise)
    }

    /// The latest of each kind, in the order in which the kinds were first promised.
    static func current(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> [Promise]
    {
        let found = try transaction.all(
            """
            SELECT number, kind, dueAt, originalDueAt, reason, at, by,
                (SELECT min(number) FROM promises WHERE ticketId = ?1 AND kind = p.kind)
            FROM promises p WHERE ticketId = ?1 AND number IN (
                (SELECT max(number) FROM promises WHERE ticketId = ?1 AND kind = 'diagnosis'),
                (SELECT max(number) FROM promises WHERE ticketId = ?1 AND kind = 'repair'))
            """, .int(ticket)
        ) { row in (first: row.int(7), promise: promise(row)) }
        return found.sorted { $0.first < $1.first }.map(\.promise)
    }

    /// The same of several tickets, by row; `ids` is a JSON list.
    static func current(of ids: String, in transaction: Transaction)
        throws(RepairError) -> [Int64: [Promise]]
    {
        let found = try transaction.all(
            """
            SELECT number, kind, dueAt, originalDueAt, reason, at, by, p.ticketId,
                (SELECT min(number) FROM promises WHERE ticketId = p.ticketId AND kind = p.kind)
            FROM json_each(?) j CROSS JOIN promises p ON p.ticketId = j.value AND p.number IN (
                (SELECT max(number) FROM promises
                    WHERE ticketId = p.ticketId AND kind = 'diagnosis'),
                (SELECT max(number) FROM promises
                    WHERE ticketId = p.ticketId AND kind = 'repair'))
            """, .text(ids)
        ) { row in (ticket: row.int(7), first: row.int(8), promise: promise(row)) }
        return Dictionary(grouping: found, by: \.ticket).mapValues { promises in
            promises.sorted { $0.first < $1.first }.map(\.promise)
        }
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM promises WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    private static func promise(_ row: Row) -> Promise {
        Promise(
            number: row.int(0), kind: Promise.Kind(rawValue: row.text(1)) ?? .repair,
            dueAt: Instant(milliseconds: row.int(2)),
            originalDueAt: Instant(milliseconds: row.int(3)), reason: row.textOrNil(4),
            at: Instant(milliseconds: row.int(5)), by: row.text(6))
    }
}
