internal import SQLite

enum ChainRows {
    /// Where a ticket says that its chain ends.
    struct Head {
        let row: Int64
        let ticketId: TicketID
        let head: ChainHead
    }

    static func heads(after row: Int64, limit: Int64, in transaction: Transaction)
        throws(RepairError) -> [Head]
    {
        try transaction.all(
            """
            SELECT id, code, eventCount, headHash FROM tickets WHERE id > ? ORDER BY id LIMIT ?
            """, .int(row), .int(limit)
        ) { row in
            Head(
                row: row.int(0), ticketId: TicketID(code: row.int(1)),
                head: ChainHead(count: row.int(2), hash: row.blob(3)))
        }
    }

    /// The first event that is not there and has personal values all the same.
    static func strayValues(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> Int64?
    {
        try transaction.first(
            """
            SELECT v.number FROM eventValues v WHERE v.ticketId = ?1 AND NOT EXISTS
                (SELECT 1 FROM events e WHERE e.ticketId = ?1 AND e.number = v.number)
            ORDER BY v.number LIMIT 1
            """, .int(ticket)
        ) { row in row.int(0) }
    }
}
