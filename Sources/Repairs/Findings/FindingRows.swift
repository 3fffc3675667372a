internal import SQLite

enum FindingRows {
    static func insert(_ finding: Finding, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            """
            INSERT INTO findings (ticketId, number, symptomId, description, cause, faultCode,
                reproduced, at, by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(ticket), .int(finding.number), .int(finding.symptomId),
            .text(finding.description), .text(orNull: finding.cause),
            .text(orNull: finding.faultCode), .int(finding.reproduced ? 1 : 0),
            .int(finding.at.milliseconds), .text(finding.by))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM findings WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    static func page(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [Finding] {
        try transaction.all(
            """
            SELECT number, symptomId, description, cause, faultCode, reproduced, at, by
            FROM findings WHERE ticketId = ? AND number > ? ORDER BY number LIMIT ?
            """, .int(ticket), .int(number), .int(limit)
        ) { row in
            Finding(
                number: row.int(0), symptomId: row.int(1), description: row.text(2),
                cause: row.textOrNil(3), faultCode: row.textOrNil(4), reproduced: row.int(5) != 0,
                at: Instant(milliseconds: row.int(6)), by: row.text(7))
        }
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
