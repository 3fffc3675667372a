internal import SQLite

enum LoanerRows {
    static func insert(
        _ unit: Loaner, _ keys: EquipmentKeys, by person: Person,
        in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        try transaction.insert(
            """
            INSERT INTO loaners (brand, model, serialNumber, brandKey, serialKey, modelKey,
                condition, createdAt, createdBy)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, .text(unit.brand), .text(unit.model), .text(unit.serialNumber),
            .text(keys.brand), .text(keys.serial ?? ""), .text(keys.model),
            .text(unit.condition),
            .int(transaction.now.milliseconds), .text(person.name))
    }

    /// Writes the next version.
    static func update(_ loaner: OnFile<Loaner>, in transaction: Transaction)
        throws(RepairError)
    {
        try note(loaner.value, of: loaner.id, in: transaction)
        try transaction.run(
            "UPDATE loaners SET changes = changes + 1 WHERE id = ?", .int(loaner.id))
    }

    /// Writes what a change or a return leaves on file.
    static func note(_ unit: Loaner, of id: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "UPDATE loaners SET condition = ?, available = ?, reason = ? WHERE id = ?",
            .text(unit.condition), .int(unit.available ? 1 : 0), .text(orNull: unit.reason),
            .int(id))
    }

    static func find(_ keys: EquipmentKeys, in transaction: Transaction) throws(RepairError)
        -> Int64?
    {
        try transaction.first(
            "SELECT id FROM loaners WHERE serialKey = ? AND brandKey = ? AND modelKey = ? LIMIT 1",
            .text(keys.serial ?? ""), .text(keys.brand), .text(keys.model)
        ) { row in row.int(0) }
    }
}

extension Loaner {
    package static func page(after id: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Loaner>]
    {
        try transaction.all(
            """
            SELECT l.id, l.brand, l.model, l.serialNumber, l.condition, t.code, l.createdAt,
                l.createdBy,
                (SELECT 1 + count(*) + count(n.returnedEventNumber) FROM loans n
                    WHERE n.loanerId = l.id) + l.changes, l.available, l.reason
            FROM loaners l
            LEFT JOIN loans o ON o.loanerId = l.id AND o.returnedEventNumber IS NULL
            LEFT JOIN tickets t ON t.id = o.ticketId
            WHERE l.id > ? ORDER BY l.id LIMIT ?
            """, .int(id), .int(Int64(limit))
        ) { row in
            var loaner = Loaner()
            (loaner.brand, loaner.model) = (row.text(1), row.text(2))
            (loaner.serialNumber, loaner.condition) = (row.text(3), row.text(4))
            (loaner.available, loaner.reason) = (row.int(9) == 1, row.textOrNil(10))
            loaner.ticketId = row.intOrNil(5).map { TicketID(code: $0) }
            let createdAt = Instant(milliseconds: row.int(6))
            return OnFile(
                id: row.int(0), version: row.int(8), loaner, createdAt: createdAt,
                updatedAt: createdAt, createdBy: row.text(7))
        }
    }
}
