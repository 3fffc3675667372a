internal import SQLite

enum TestRows {
    /// - Parameter event: the place on the timeline.
    static func insert(
        _ test: TestRecord, event: Int64, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO tests (ticketId, number, eventNumber, symptomId, function, result, note,
                at, by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(ticket), .int(test.number), .int(event), .int(orNull: test.symptomId),
            .text(orNull: test.function), .text(test.result.rawValue), .text(orNull: test.note),
            .int(test.at.milliseconds), .text(test.by))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM tests WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    static func page(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [TestRecord] {
        try transaction.all(
            """
            SELECT number, symptomId, function, result, note, at, by FROM tests
            WHERE ticketId = ? AND number > ? ORDER BY number LIMIT ?
            """, .int(ticket), .int(number), .int(limit)
        ) { row in
            TestRecord(
                number: row.int(0),
                subject: row.intOrNil(1).map { .symptom($0) } ?? .function(row.text(2)),
                result: TestRecord.Result(rawValue: row.text(3)) ?? .fail, note: row.textOrNil(4),
                at: Instant(milliseconds: row.int(5)), by: row.text(6))
        }
    }

    /// Each symptom with the result of its latest test behind the last work; nil where it has
    /// none.
    static func counted(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> [(symptom: Int64, result: TestRecord.Result?)]
    {
        try transaction.all(
            """
            SELECT s.id, (
                SELECT t.result FROM tests t WHERE t.ticketId = ?1 AND t.symptomId = s.id
                AND t.eventNumber > coalesce(
                    (SELECT max(w.eventNumber) FROM work w WHERE w.ticketId = ?1), 0)
                ORDER BY t.number DESC LIMIT 1)
            FROM symptoms s WHERE s.ticketId = ?1 ORDER BY s.id
            """, .int(ticket)
        ) { row in (row.int(0), row.textOrNil(1).flatMap(TestRecord.Result.init(rawValue:))) }
    }
}
