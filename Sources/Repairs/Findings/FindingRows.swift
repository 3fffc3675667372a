internal import SQLite

/// Which symptoms have findings.
enum FindingRows {
    static func insert(
        _ finding: Recorded<Finding>, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            "INSERT INTO findings (ticketId, number, symptomId) VALUES (?, ?, ?)",
            .int(ticket), .int(finding.number), .int(finding.fact.symptomId))
    }

    /// The symptoms that nothing is found out about.
    static func symptomsWithout(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        try transaction.all(
            """
            SELECT s.id FROM symptoms s WHERE s.ticketId = ?1 AND NOT EXISTS (
                SELECT 1 FROM findings f WHERE f.ticketId = ?1 AND f.symptomId = s.id)
            ORDER BY s.id
            """, .int(ticket)
        ) { row in row.int(0) }
    }
}
