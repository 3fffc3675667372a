internal import SQLite

/// The events of a fact.
struct FactEvents {
    let number: Int64
    let recorded: StoredEvent
    /// Nil while the fact stands.
    let ended: StoredEvent?
}

/// Finds facts among a ticket's events by type and number.
enum FactRows {
    /// The number of the latest; zero if there is none.
    static func count(_ type: EventType, of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> Int64
    {
        try transaction.first(
            "SELECT max(fact) FROM events WHERE ticketId = ? AND type = ? AND fact IS NOT NULL",
            .int(ticket), .text(type.rawValue)
        ) { row in row.int(0) } ?? 0
    }

    /// A page of them, by number.
    ///
    /// - Parameter ending: the type that ends one of its own number.
    static func page(
        _ type: EventType, endedBy ending: EventType?, of ticket: Int64, after number: Int64,
        limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [FactEvents] {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal, e.fact,
                r.number, r.canonical, r.hash, w.personal FROM events e
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            LEFT JOIN events r ON r.ticketId = e.ticketId AND r.type = ? AND r.fact = e.fact
            LEFT JOIN eventValues w ON w.ticketId = r.ticketId AND w.number = r.number
            WHERE e.ticketId = ? AND e.type = ? AND e.fact > ? ORDER BY e.fact LIMIT ?
            """, .text(orNull: ending?.rawValue), .int(ticket), .text(type.rawValue),
            .int(number), .int(limit)
        ) { row in
            FactEvents(
                number: row.int(4), recorded: EventRows.stored(row),
                ended: row.isNull(5)
                    ? nil
                    : StoredEvent(
                        number: row.int(5), canonical: row.blob(6), hash: row.blob(7),
                        personal: row.isNull(8) ? nil : row.blob(8)))
        }
    }

    /// The numbers of those that nothing has ended.
    static func open(
        _ type: EventType, endedBy ending: EventType, of ticket: Int64,
        in transaction: Transaction
    ) throws(RepairError) -> [Int64] {
        try transaction.all(
            """
            SELECT e.fact FROM events e WHERE e.ticketId = ?1 AND e.type = ?2 AND e.fact > 0
            AND NOT EXISTS (SELECT 1 FROM events r
                WHERE r.ticketId = ?1 AND r.type = ?3 AND r.fact = e.fact)
            ORDER BY e.fact
            """, .int(ticket), .text(type.rawValue), .text(ending.rawValue)
        ) { row in row.int(0) }
    }
}
