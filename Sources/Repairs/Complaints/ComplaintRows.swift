internal import SQLite

enum ComplaintRows {
    /// Answers the complaint's id.
    static func insert(
        _ complaint: Complaint, about ticket: Int64?, in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        try transaction.insert(
            """
            INSERT INTO complaints (ticketId, channel, url, author, summary, postedAt, capturedAt,
                capturedBy, firstResponseDueAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, .int(orNull: ticket), .text(complaint.channel.rawValue),
            .text(orNull: complaint.url), .text(complaint.author), .text(complaint.summary),
            .int(complaint.postedAt.milliseconds), .int(complaint.capturedAt.milliseconds),
            .text(complaint.capturedBy), .int(complaint.firstResponseDueAt.milliseconds))
    }

    /// The ids of those about a ticket that are not resolved.
    static func open(about ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        try transaction.all(
            "SELECT id FROM complaints WHERE ticketId = ? AND resolvedAt IS NULL ORDER BY id",
            .int(ticket)
        ) { row in row.int(0) }
    }
}
