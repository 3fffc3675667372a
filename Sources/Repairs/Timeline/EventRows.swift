internal import SQLite

enum EventRows {
    static func insert(_ event: SealedEvent, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            """
            INSERT INTO events (ticketId, number, canonical, hash, type, fact)
            VALUES (?, ?, ?, ?, ?, ?)
            """, .int(ticket), .int(event.number), .utf8(event.canonical), .blob(event.hash),
            .text(event.type.rawValue), .int(orNull: event.fact))
        guard let personal = event.personal else { return }
        try transaction.run(
            "INSERT INTO eventValues (ticketId, number, personal) VALUES (?, ?, ?)",
            .int(ticket), .int(event.number), .utf8(personal))
    }

    /// What its columns say of each of a ticket's events, by number; for the check.
    static func columns(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> [(type: String, fact: Int64?)]
    {
        try transaction.all(
            "SELECT type, fact FROM events WHERE ticketId = ? ORDER BY number", .int(ticket)
        ) { row in (row.text(0), row.intOrNil(1)) }
    }

    /// Events after a number, in order, at most `limit`.
    static func page(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [StoredEvent] {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal FROM events e
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE e.ticketId = ? AND e.number > ? ORDER BY e.number LIMIT ?
            """, .int(ticket), .int(number), .int(limit), row: stored)
    }

    /// The events that a customer may see something of, the latest before a number first, without
    /// the first of all. Their index is over the same condition.
    static func publicPage(
        of ticket: Int64, before number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [StoredEvent] {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal FROM events e INDEXED BY eventsPublic
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE e.ticketId = ? AND e.number < ?
                AND (e.type = 'transition' OR e.type = 'update' OR e.type = 'promise'
                    OR e.type = 'hold')
            ORDER BY e.number DESC LIMIT ?
            """, .int(ticket), .int(number), .int(limit), row: stored)
    }

    static func stored(_ row: Row) -> StoredEvent {
        StoredEvent(
            number: row.int(0), canonical: row.blob(1), hash: row.blob(2),
            personal: row.isNull(3) ? nil : row.blob(3))
    }
}

/// An event as its rows hold it.
package struct StoredEvent: Sendable {
    package let number: Int64
    package let canonical: [UInt8]
    package let hash: [UInt8]
    package let personal: [UInt8]?

    /// Nil where the bytes are damaged.
    var event: TimelineEvent? {
        TimelineEvent(number: number, canonical: canonical, hash: hash, personal: personal)
    }
}
