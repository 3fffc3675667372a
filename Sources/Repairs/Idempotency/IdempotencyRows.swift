internal import SQLite

enum IdempotencyRows {
    static func find(
        _ key: [UInt8], since: SteadyInstant, in transaction: Transaction
    ) throws(RepairError) -> StoredAnswer? {
        try transaction.first(
            """
            SELECT fingerprint, status, location, etag, body, customerId
            FROM idempotency WHERE key = ? AND createdAt > ?
            """, .blob(key), .int(since.milliseconds)
        ) { row in
            StoredAnswer(
                fingerprint: row.blob(0), status: Int(row.int(1)), location: row.textOrNil(2),
                etag: row.textOrNil(3), body: row.blob(4), customerId: row.intOrNil(5))
        }
    }

    /// An answer past its time gives way, and the new one lies last.
    static func replace(
        _ answer: StoredAnswer, _ key: [UInt8], in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT OR REPLACE INTO idempotency
                (key, fingerprint, status, location, etag, body, customerId, createdAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, .blob(key), .blob(answer.fingerprint), .int(Int64(answer.status)),
            .text(orNull: answer.location), .text(orNull: answer.etag), .blob(answer.body),
            .int(orNull: answer.customerId), .int(transaction.steady.milliseconds))
    }

    /// When the first and the last row were kept; nil where there is none.
    static func span(
        in transaction: Transaction
    ) throws(RepairError) -> (first: SteadyInstant, last: SteadyInstant)? {
        try transaction.first(
            """
            SELECT first.createdAt, last.createdAt FROM idempotency AS first, idempotency AS last
            WHERE first.id = (SELECT min(id) FROM idempotency)
                AND last.id = (SELECT max(id) FROM idempotency)
            """
        ) { row in
            (SteadyInstant(milliseconds: row.int(0)), SteadyInstant(milliseconds: row.int(1)))
        }
    }

    /// Brings what lies ahead back: those rows are the last, and only they are read.
    static func settle(at now: SteadyInstant, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            """
            UPDATE idempotency SET createdAt = ?1 WHERE id > ifnull(
                (SELECT id FROM idempotency WHERE createdAt <= ?1 ORDER BY id DESC LIMIT 1), 0)
            """, .int(now.milliseconds))
    }

    static func deleteOldest(
        _ limit: Int64, before: SteadyInstant, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            DELETE FROM idempotency WHERE createdAt <= ?1
                AND id IN (SELECT id FROM idempotency ORDER BY id LIMIT ?2)
            """, .int(before.milliseconds), .int(limit))
    }
}
