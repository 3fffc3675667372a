/// One message on its way out.
package struct OutboxMessage: Sendable {
    /// The row of its ticket: what is delivered in order.
    package let ticket: Int64
    package let number: Int64
    /// Random, the same on every try.
    package let messageId: String
    package let to: String
    package let subject: String
    let maskedText: String
    /// An approval code, in this message alone.
    let secret: String?
    /// How often it was tried in vain.
    package let tries: Int64
    package let createdAt: Instant

    /// Whether something in it must leave no trace here once it is delivered.
    package var isSecret: Bool { secret != nil }

    /// What the customer reads: with the approval code, on the line that is for it.
    package var text: String {
        guard let secret else { return maskedText }
        let lines = maskedText.utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let masked = Array((Wording.codeLabel + Wording.maskedCode).utf8)
        let opened = lines.map { line in
            line.elementsEqual(masked)
                ? Wording.codeLabel + secret : String(Substring(line))
        }
        return opened.joined(separator: "\n")
    }

    /// Somebody's words about the delivery, fit to be kept: one line without controls and without
    /// the approval code.
    package func reason(_ words: String) -> String {
        let words =
            secret.map {
                words.split(separator: $0, omittingEmptySubsequences: false)
                    .joined(separator: Wording.maskedCode)
            } ?? words
        var kept = String.UnicodeScalarView()
        for scalar in words.unicodeScalars.prefix(Outbox.reasonScalarsMax) {
            let isControl = scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
            kept.append(isControl || [0x2028, 0x2029].contains(scalar.value) ? " " : scalar)
        }
        return String(kept)
    }
}

/// Delivering what is queued: at least once, each ticket's messages in their order.
package enum Outbox {
    /// After so many tries a message has failed.
    package static let triesMax: Int64 = 12
    /// The first retry; each later one after twice as long, an hour at most.
    static let firstDelay: Int64 = 4_000
    static let delayMax: Int64 = 3_600_000
    /// So much of a delay is left to chance, so that what failed together is not tried together.
    package static let jitter = 75...100
    static let reasonScalarsMax = 200

    /// What may be delivered now: of each ticket the first that is queued, if it is due.
    package static func due(
        _ channel: Channel, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [OutboxMessage] {
        try OutboxRows.due(channel, limit: Int64(limit), in: transaction)
    }

    /// When to look again though nothing was written.
    package static func nextDue(
        _ channel: Channel, in transaction: Transaction
    ) throws(RepairError) -> SteadyInstant? {
        try OutboxRows.nextDue(channel, in: transaction)
    }

    /// It is the mail system's now; no readable copy of an approval code stays.
    package static func delivered(
        _ message: OutboxMessage, in transaction: Transaction
    ) throws(RepairError) {
        try OutboxRows.deliver(message, in: transaction)
    }

    /// It was tried in vain: later once more, or it has failed.
    ///
    /// - Parameter percent: of the delay, within `jitter`.
    package static func failed(
        _ message: OutboxMessage, because reason: String, percent: Int, in transaction: Transaction
    ) throws(RepairError) {
        let isLast = message.tries + 1 >= triesMax
        try OutboxRows.fail(
            message, error: reason, state: isLast ? .failed : .queued,
            dueAt: transaction.steady.later(by: delay(after: message.tries, percent: percent)),
            in: transaction)
    }

    /// Whether a message waits for longer than its delay.
    static func liesAhead(in transaction: Transaction) throws(RepairError) -> Bool {
        for channel in Channel.allCases {
            if try OutboxRows.liesAhead(channel, in: transaction) { return true }
        }
        return false
    }

    /// Makes those due.
    static func settle(in transaction: Transaction) throws(RepairError) {
        for channel in Channel.allCases { try OutboxRows.settle(channel, in: transaction) }
    }

    /// In milliseconds.
    ///
    /// - Parameter tries: those before the one that just failed.
    static func delay(after tries: Int64, percent: Int) -> Int64 {
        let whole = tries >= 10 ? delayMax : min(firstDelay << tries, delayMax)
        return whole * Int64(percent) / 100
    }
}
