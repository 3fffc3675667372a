internal import SQLite

enum OutboxRows {
    /// The first queued message of each ticket whose moment has come, the longest due first; to
    /// the address that its customer has now.
    static func due(
        _ channel: Channel, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [OutboxMessage] {
        try transaction.all(
            """
            SELECT n.ticketId, n.number, n.messageId,
                coalesce(iif(n.channel = 'email', c.email, c.phone), n.recipient),
                n.subject, n.text, n.secret, n.tries, n.createdAt
            FROM notifications AS n JOIN tickets AS t ON t.id = n.ticketId
            LEFT JOIN customers AS c ON c.id = t.customerId
            WHERE n.state = 'queued' AND n.channel = ? AND n.dueAt <= ? AND NOT EXISTS (
                SELECT 1 FROM notifications AS before
                WHERE before.ticketId = n.ticketId AND before.number < n.number
                    AND before.state = 'queued' AND before.channel = n.channel)
            ORDER BY n.dueAt LIMIT ?
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
        _ message: OutboxMessage, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            UPDATE notifications
            SET state = 'delivered', deliveredAt = ?, tries = tries + 1, secret = NULL,
                lastError = NULL, recipient = ?
            WHERE ticketId = ? AND number = ? AND state = 'queued'
            """, .int(transaction.now.milliseconds), .text(message.to), .int(message.ticket),
            .int(message.number))
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

    /// Gives another code to messages that wait with one.
    static func replaceSecrets(
        since: Instant, with code: String, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            UPDATE notifications SET secret = ?
            WHERE ticketId = ? AND createdAt >= ? AND secret IS NOT NULL
                AND state IN ('queued', 'failed')
            """, .text(code), .int(ticket), .int(since.milliseconds))
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
