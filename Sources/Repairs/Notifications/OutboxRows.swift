internal import SQLite

enum OutboxRows {
    /// The first queued message of each ticket, where its moment has come, the longest due first.
    static func due(
        _ channel: Channel, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [OutboxMessage] {
        try transaction.all(
            """
            SELECT ticketId, number, messageId, recipient, subject, text, secret, tries, createdAt
            FROM notifications AS n
            WHERE state = 'queued' AND channel = ? AND dueAt <= ? AND NOT EXISTS (
                SELECT 1 FROM notifications AS before
                WHERE before.ticketId = n.ticketId AND before.number < n.number
                    AND before.state = 'queued' AND before.channel = n.channel)
            ORDER BY dueAt LIMIT ?
            """, .text(channel.rawValue), .int(transaction.steady.milliseconds), .int(limit)
        ) { row in
            OutboxMessage(
                ticket: row.int(0), number: row.int(1), messageId: row.text(2), to: row.text(3),
                subject: row.text(4), maskedText: row.text(5), secret: row.textOrNil(6),
                tries: row.int(7), createdAt: Instant(milliseconds: row.int(8)))
        }
    }

    /// When the next queued message becomes due.
    static func nextDue(
        _ channel: Channel, in transaction: Transaction
    ) throws(RepairError) -> SteadyInstant? {
        try transaction.first(
            """
            SELECT dueAt FROM notifications
            WHERE state = 'queued' AND channel = ? AND dueAt > ? ORDER BY dueAt LIMIT 1
            """, .text(channel.rawValue), .int(transaction.steady.milliseconds)
        ) { row in SteadyInstant(milliseconds: row.int(0)) }
    }

    static func deliver(
        _ number: Int64, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            UPDATE notifications
            SET state = 'delivered', deliveredAt = ?, tries = tries + 1, secret = NULL,
                lastError = NULL
            WHERE ticketId = ? AND number = ? AND state = 'queued'
            """, .int(transaction.now.milliseconds), .int(ticket), .int(number))
    }

    static func fail(
        _ message: OutboxMessage, error: String, state: Notification.State,
        dueAt: SteadyInstant,
        in transaction: Transaction
    ) throws(RepairError) {
        // Other tries than the message's: it was put back while its command ran, and is due.
        try transaction.run(
            """
            UPDATE notifications SET state = ?, dueAt = ?, tries = tries + 1, lastError = ?
            WHERE ticketId = ? AND number = ? AND state = 'queued' AND tries = ?
            """, .text(state.rawValue), .int(dueAt.milliseconds), .text(error),
            .int(message.ticket), .int(message.number), .int(message.tries))
    }

    /// Whether a queued message waits for longer than its last try lets it, or has not been tried
    /// and waits: a delay is `firstDelay` doubled with each try.
    static func liesAhead(
        _ channel: Channel, in transaction: Transaction
    ) throws(RepairError) -> Bool {
        try transaction.first(
            """
            SELECT EXISTS (SELECT 1 FROM notifications
                WHERE state = 'queued' AND channel = ?1 AND dueAt > ?2
                    AND dueAt > ?2 + min((?3 << min(tries, 12)) / 2, ?4))
            """, .text(channel.rawValue), .int(transaction.steady.milliseconds),
            .int(Outbox.firstDelay), .int(Outbox.delayMax)
        ) { row in row.int(0) == 1 } ?? false
    }

    /// Makes those due.
    static func settle(_ channel: Channel, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            """
            UPDATE notifications SET dueAt = ?2
            WHERE state = 'queued' AND channel = ?1 AND dueAt > ?2
                AND dueAt > ?2 + min((?3 << min(tries, 12)) / 2, ?4)
            """, .text(channel.rawValue), .int(transaction.steady.milliseconds),
            .int(Outbox.firstDelay), .int(Outbox.delayMax))
    }

    /// Back into the queue, with all its tries.
    static func requeue(
        _ number: Int64, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            UPDATE notifications SET state = 'queued', dueAt = ?, tries = 0
            WHERE ticketId = ? AND number = ?
            """, .int(transaction.steady.milliseconds), .int(ticket), .int(number))
    }
}
