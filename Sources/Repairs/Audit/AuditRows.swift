internal import SQLite

enum AuditRows {
    static func head(in transaction: Transaction) throws(RepairError) -> ChainHead {
        let head = try transaction.first(
            "SELECT eventCount, hash FROM auditHead WHERE id = 1"
        ) { row in ChainHead(count: row.int(0), hash: row.blob(1)) }
        guard let head else { throw .damaged("the head of the audit chain") }
        return head
    }

    static func append(
        _ event: StoredEvent, _ kind: AuditEvent.Kind, resource: String, by name: String,
        in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO auditEvents (number, kind, resource, by, canonical, hash, personal)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, .int(event.number), .text(kind.rawValue), .text(resource), .text(name),
            .utf8(event.canonical), .blob(event.hash), event.personal.map(SQLValue.utf8) ?? .null)
        try transaction.run(
            "UPDATE auditHead SET eventCount = ?, hash = ? WHERE id = 1", .int(event.number),
            .blob(event.hash))
    }

    static func page(
        _ filter: Audit.Filter, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [StoredEvent] {
        try transaction.all(
            """
            SELECT number, canonical, hash, personal FROM auditEvents
            WHERE number > ?1 AND (?2 IS NULL OR kind = ?2) AND (?3 IS NULL OR resource = ?3)
                AND (?4 IS NULL OR by = ?4)
            ORDER BY number LIMIT ?5
            """, .int(number), .text(orNull: filter.kind?.rawValue), .text(orNull: filter.id),
            .text(orNull: filter.by), .int(limit), row: EventRows.stored)
    }

    static func next(after number: Int64, through last: Int64, in transaction: Transaction)
        throws(RepairError) -> StoredEvent?
    {
        try transaction.first(
            """
            SELECT number, canonical, hash, personal FROM auditEvents
            WHERE number > ? AND number <= ? ORDER BY number LIMIT 1
            """, .int(number), .int(last), row: EventRows.stored)
    }
}
