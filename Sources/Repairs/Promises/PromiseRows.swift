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

    /// All revisions, oldest first.
    static func all(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> [Promise]
    {
        try transaction.all(
            """
            SELECT number, kind, dueAt, originalDueAt, reason, at, by FROM promises
            WHERE ticketId = ? ORDER BY number
            """, .int(ticket)
        ) { row in
            Promise(
                number: row.int(0), kind: Promise.Kind(rawValue: row.text(1)) ?? .repair,
                dueAt: Instant(milliseconds: row.int(2)),
                originalDueAt: Instant(milliseconds: row.int(3)), reason: row.textOrNil(4),
                at: Instant(milliseconds: row.int(5)), by: row.text(6))
        }
    }
}
