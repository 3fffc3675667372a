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

    /// A symptom's test that counts: the latest behind the last work, or void of work.
    struct Counted {
        let symptom: Int64
        /// Nil if there is no such test.
        let number: Int64?
        let result: Verification.Result?
    }

    /// Each symptom with its test that counts.
    static func counted(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> [Counted]
    {
        try transaction.all(
            """
            SELECT s.id, t.number, t.result FROM symptoms s
            LEFT JOIN tests t ON t.ticketId = ?1 AND t.number = (
                SELECT max(l.number) FROM tests l WHERE l.ticketId = ?1 AND l.symptomId = s.id
                AND l.eventNumber > coalesce(
                    (SELECT max(coalesce(w.voidedEventNumber, w.eventNumber)) FROM work w
                        WHERE w.ticketId = ?1), 0))
            WHERE s.ticketId = ?1 ORDER BY s.id
            """, .int(ticket)
        ) { row in
            Counted(
                symptom: row.int(0), number: row.intOrNil(1),
                result: row.textOrNil(2).flatMap(Verification.Result.init(rawValue:)))
        }
    }
}
