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
}
