internal import SQLite

enum WorkRows {
    /// - Parameter event: the place on the timeline.
    static func insert(
        _ work: WorkRecord, event: Int64, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO work (ticketId, number, eventNumber, description, minutes, cost, price,
                at, by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(ticket), .int(work.number), .int(event), .text(work.description),
            .int(work.minutes), .int(work.cost), .int(work.price), .int(work.at.milliseconds),
            .text(work.by))
        for (index, part) in work.parts.enumerated() {
            try transaction.run(
                """
                INSERT INTO workParts (ticketId, workNumber, number, partNumber, description,
                    quantity, oldSerialNumber, newSerialNumber)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                .int(ticket), .int(work.number), .int(Int64(index) + 1),
                .text(orNull: part.partNumber), .text(orNull: part.description),
                .int(part.quantity), .text(orNull: part.oldSerialNumber),
                .text(orNull: part.newSerialNumber))
        }
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM work WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    static func page(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [WorkRecord] {
        let parts = try parts(of: ticket, after: number, limit: limit, in: transaction)
        return try transaction.all(
            """
            SELECT number, description, minutes, cost, price, at, by FROM work
            WHERE ticketId = ? AND number > ? ORDER BY number LIMIT ?
            """, .int(ticket), .int(number), .int(limit)
        ) { row in
            WorkRecord(
                number: row.int(0), description: row.text(1), minutes: row.int(2),
                parts: parts[row.int(0)] ?? [], cost: row.int(3), price: row.int(4),
                at: Instant(milliseconds: row.int(5)), by: row.text(6))
        }
    }

    /// The parts of a page of work, by its numbers.
    private static func parts(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [Int64: [WorkRecord.Part]] {
        let parts = try transaction.all(
            """
            SELECT workNumber, partNumber, description, quantity, oldSerialNumber, newSerialNumber
            FROM workParts WHERE ticketId = ?1 AND workNumber > ?2 AND workNumber <= ?2 + ?3
            ORDER BY workNumber, number
            """, .int(ticket), .int(number), .int(limit)
        ) { row in
            (
                row.int(0),
                WorkRecord.Part(
                    partNumber: row.textOrNil(1), description: row.textOrNil(2),
                    quantity: row.int(3), oldSerialNumber: row.textOrNil(4),
                    newSerialNumber: row.textOrNil(5))
            )
        }
        return Dictionary(grouping: parts, by: \.0).mapValues { $0.map(\.1) }
    }

    static func totals(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> WorkTotals
    {
        try transaction.first(
            "SELECT coalesce(sum(cost), 0), coalesce(sum(price), 0) FROM work WHERE ticketId = ?",
            .int(ticket)
        ) { row in WorkTotals(cost: row.int(0), price: row.int(1)) }
            ?? WorkTotals(cost: 0, price: 0)
    }

    /// Whether anybody, or one person by name, recorded work.
    static func isAny(of ticket: Int64, by name: String? = nil, in transaction: Transaction)
        throws(RepairError) -> Bool
    {
        try transaction.first(
            "SELECT 1 FROM work WHERE ticketId = ?1 AND (?2 IS NULL OR by = ?2) LIMIT 1",
            .int(ticket), .text(orNull: name)
        ) { _ in true } ?? false
    }
}
