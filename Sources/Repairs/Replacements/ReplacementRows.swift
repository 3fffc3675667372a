internal import SQLite

enum ReplacementRows {
    static func insert(
        _ number: Int64, _ keys: EquipmentKeys, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO replacements (ticketId, number, brandKey, modelKey, serialKey)
            VALUES (?, ?, ?, ?, ?)
            """, .int(ticket), .int(number), .text(keys.brand), .text(keys.model),
            .text(orNull: keys.serial))
    }

    /// Another ticket that is in the house and on which a unit is to be given.
    static func given(
        _ keys: EquipmentKeys, except ticket: Int64, in transaction: Transaction
    ) throws(RepairError) -> TicketID? {
        try transaction.first(
            """
            SELECT t.code FROM replacements r JOIN tickets t ON t.id = r.ticketId
            WHERE r.serialKey = ?1 AND r.brandKey = ?2 AND r.modelKey = ?3 AND r.ticketId <> ?4
                AND t.state NOT IN ('registered', 'returned', 'closed', 'cancelled')
                AND NOT EXISTS (SELECT 1 FROM replacements n
                    WHERE n.ticketId = r.ticketId AND n.number > r.number)
            LIMIT 1
            """, .text(orNull: keys.serial), .text(keys.brand), .text(keys.model), .int(ticket)
        ) { row in TicketID(code: row.int(0)) }
    }
}
