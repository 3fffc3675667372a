internal import SQLite

enum ConditionReportRows {
    static func insert(
        number: Int64, stage: ConditionReport.Stage, event: Int64, of ticket: Int64,
        in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO conditionReports (ticketId, number, stage, eventNumber)
            VALUES (?, ?, ?, ?)
            """, .int(ticket), .int(number), .text(stage.rawValue), .int(event))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM conditionReports WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    /// The events that froze the reports, in the reports' order.
    static func events(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [(number: Int64, stored: StoredEvent)] {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal, c.number FROM conditionReports c
            JOIN events e ON e.ticketId = c.ticketId AND e.number = c.eventNumber
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE c.ticketId = ? AND c.number > ? ORDER BY c.number LIMIT ?
            """, .int(ticket), .int(number), .int(limit)
        ) { row in (row.int(4), EventRows.stored(row)) }
    }

    /// The number of the latest of a stage; nil where there is none.
    static func last(
        _ stage: ConditionReport.Stage, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) -> Int64? {
        try transaction.first(
            """
            SELECT number FROM conditionReports WHERE ticketId = ? AND stage = ?
            ORDER BY number DESC LIMIT 1
            """, .int(ticket), .text(stage.rawValue)
        ) { row in row.int(0) }
    }
}
