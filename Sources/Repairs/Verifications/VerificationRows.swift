internal import SQLite

/// How symptoms did, so that gates can ask.
enum VerificationRows {
    /// Files the test that the ticket's last event records.
    static func insert(
        _ test: Recorded<Verification>, of ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO tests (ticketId, number, eventNumber, symptomId, result)
            VALUES (?, ?, ?, ?, ?)
            """,
            .int(ticket.id), .int(test.number), .int(ticket.head.count),
            .int(orNull: test.fact.symptomId), .text(test.fact.result.rawValue))
    }

    /// Each symptom with the result of its latest test behind the last work; nil if it has none.
    static func counted(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> [(symptom: Int64, result: Verification.Result?)]
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
        ) { row in (row.int(0), row.textOrNil(1).flatMap(Verification.Result.init(rawValue:))) }
    }
}
