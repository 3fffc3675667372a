internal import SQLite

enum LoanerRows {
    static func insert(_ loaner: Loaner, _ keys: EquipmentKeys, in transaction: Transaction)
        throws(RepairError) -> Int64
    {
        try transaction.insert(
            """
            INSERT INTO loaners (brand, model, serialNumber, brandKey, serialKey, condition,
                createdAt, createdBy)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, .text(loaner.brand), .text(loaner.model), .text(loaner.serialNumber),
            .text(keys.brand), .text(keys.serial ?? ""), .text(loaner.condition),
            .int(loaner.createdAt.milliseconds), .text(loaner.createdBy))
    }

    static func find(_ keys: EquipmentKeys, in transaction: Transaction) throws(RepairError)
        -> Int64?
    {
        try transaction.first(
            "SELECT id FROM loaners WHERE serialKey = ? AND brandKey = ?",
            .text(keys.serial ?? ""), .text(keys.brand)
        ) { row in row.int(0) }
    }

    static func page(after id: Int64, limit: Int64, in transaction: Transaction)
        throws(RepairError) -> [Loaner]
    {
        try transaction.all(
            """
            SELECT l.id, l.brand, l.model, l.serialNumber, l.condition, t.code, l.createdAt,
                l.createdBy,
                (SELECT 1 + count(*) + count(n.returnedEventNumber) FROM loans n
                    WHERE n.loanerId = l.id)
            FROM loaners l
            LEFT JOIN loans o ON o.loanerId = l.id AND o.returnedEventNumber IS NULL
            LEFT JOIN tickets t ON t.id = o.ticketId
            WHERE l.id > ? ORDER BY l.id LIMIT ?
            """, .int(id), .int(limit)
        ) { row in
            Loaner(
                id: row.int(0), brand: row.text(1), model: row.text(2), serialNumber: row.text(3),
                condition: row.text(4), ticketId: row.intOrNil(5).map { TicketID(code: $0) },
                createdAt: Instant(milliseconds: row.int(6)), createdBy: row.text(7),
                version: row.int(8))
        }
    }
}
