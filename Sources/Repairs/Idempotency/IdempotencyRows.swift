internal import SQLite

enum IdempotencyRows {
    static func find(
        _ key: [UInt8], since: Instant, in transaction: Transaction
    ) throws(RepairError) -> KeptAnswer? {
        try transaction.first(
            """
            SELECT fingerprint, status, location, etag, body, customerId
            FROM idempotency WHERE key = ? AND createdAt > ?
            """, .blob(key), .int(since.milliseconds)
        ) { row in
            KeptAnswer(
                fingerprint: row.blob(0), status: Int(row.int(1)), location: row.textOrNil(2),
                etag: row.textOrNil(3), body: row.blob(4), customerId: row.intOrNil(5))
        }
    }

    /// An answer past its time gives way, and the new one lies last.
    static func replace(
        _ answer: KeptAnswer, _ key: [UInt8], in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT OR REPLACE INTO idempotency
                (key, fingerprint, status, location, etag, body, customerId, createdAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, .blob(key), .blob(answer.fingerprint), .int(Int64(answer.status)),
            .text(orNull: answer.location), .text(orNull: answer.etag), .blob(answer.body),
            .int(orNull: answer.customerId), .int(transaction.now.milliseconds))
    }

    static func deleteOldest(
        _ limit: Int, before: Instant, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            DELETE FROM idempotency WHERE createdAt <= ?1
                AND id IN (SELECT id FROM idempotency ORDER BY id LIMIT ?2)
            """, .int(before.milliseconds), .int(Int64(limit)))
    }
}
