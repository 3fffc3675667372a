internal import SQLite

enum NotificationRows {
    static func insert(
        _ notification: Notification, secret: String?, of ticket: Int64,
        in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO notifications (ticketId, number, event, channel, recipient, subject, text,
                state, tries, dueAt, createdAt, secret, messageId)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, lower(hex(randomblob(16))))
            """,
            .int(ticket), .int(notification.number), .text(notification.event.rawValue),
            .text(notification.channel.rawValue), .text(notification.to),
            .text(notification.subject), .text(notification.text),
            .text(notification.state.rawValue), .int(transaction.steady.milliseconds),
            .int(transaction.now.milliseconds), .text(orNull: secret))
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM notifications WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    /// How many of a kind went out, or will.
    static func count(
        _ event: Notification.Event, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        try transaction.first(
            """
            SELECT count(*) FROM notifications
            WHERE ticketId = ? AND event = ? AND state <> 'failed'
            """, .int(ticket), .text(event.rawValue)
        ) { row in row.int(0) } ?? 0
    }

    /// A page of them. What has yet to go out goes to the address that its customer has then.
    static func page(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [Notification] {
        try transaction.all(
            """
            SELECT n.number, n.event, n.channel,
                coalesce(CASE WHEN n.state IN ('delivered', 'done') THEN NULL
                    WHEN n.channel = 'email' THEN c.email ELSE c.phone END, n.recipient),
                n.subject, n.text, n.state, n.tries, n.lastError, n.deliveredAt
            FROM notifications AS n JOIN tickets AS t ON t.id = n.ticketId
            LEFT JOIN customers AS c ON c.id = t.customerId
            WHERE n.ticketId = ? AND n.number > ? ORDER BY n.number LIMIT ?
            """, .int(ticket), .int(number), .int(limit)
        ) { row in
            Notification(
                number: row.int(0), event: Notification.Event(rawValue: row.text(1)) ?? .update,
                channel: Channel(rawValue: row.text(2)) ?? .email, to: row.text(3),
                subject: row.text(4), text: row.text(5),
                state: Notification.State(rawValue: row.text(6)) ?? .queued, tries: row.int(7),
                lastError: row.textOrNil(8),
                deliveredAt: row.intOrNil(9).map(Instant.init(milliseconds:)))
        }
    }
}
