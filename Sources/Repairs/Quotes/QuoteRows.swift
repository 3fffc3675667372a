internal import SQLite

/// The row of a quote itself; its parts are `QuotePartRows`.
enum QuoteRows {
    /// A draft, with the number it has.
    static func insert(_ quote: Quote, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            """
            INSERT INTO quotes (ticketId, number, status, problem, work, currency, validUntil,
                repairBy, pricesIncludeTax, createdAt, createdBy, isWithinCeiling)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """,
            .int(ticket), .int(quote.number), .text(quote.status.rawValue), .text(quote.problem),
            .text(quote.work), .text(quote.currency), .int(quote.validUntil.milliseconds),
            .int(quote.repairBy.milliseconds), .int(quote.pricesIncludeTax == true ? 1 : 0),
            .int(quote.at.milliseconds), .text(quote.by))
        try QuotePartRows.insert(quote, of: ticket, in: transaction)
    }

    /// Writes a draft anew.
    static func update(_ quote: Quote, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            """
            UPDATE quotes SET problem = ?, work = ?, currency = ?, validUntil = ?, repairBy = ?,
                pricesIncludeTax = ?
            WHERE ticketId = ? AND number = ?
            """,
            .text(quote.problem), .text(quote.work), .text(quote.currency),
            .int(quote.validUntil.milliseconds), .int(quote.repairBy.milliseconds),
            .int(quote.pricesIncludeTax == true ? 1 : 0), .int(ticket), .int(quote.number))
        try QuotePartRows.delete(quote.number, of: ticket, in: transaction)
        try QuotePartRows.insert(quote, of: ticket, in: transaction)
    }

    static func count(of ticket: Int64, in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            "SELECT max(number) FROM quotes WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    /// Quotes after a number, in order, with their parts and decisions.
    static func page(
        of ticket: Int64, after number: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [Quote] {
        let now = transaction.now
        var quotes = try transaction.all(
            """
            SELECT number, status, problem, work, currency, validUntil, repairBy, createdAt,
                createdBy, isWithinCeiling, digest, sentAt, sentBy, codeEndedAt, pricesIncludeTax
            FROM quotes WHERE ticketId = ? AND number > ? ORDER BY number LIMIT ?
            """, .int(ticket), .int(number), .int(limit)
        ) { row in quote(row, at: now) }
        try QuotePartRows.fill(&quotes, of: ticket, in: transaction)
        return quotes
    }

    private static func quote(_ row: Row, at now: Instant) -> Quote {
        let validUntil = Instant(milliseconds: row.int(5))
        var status = Quote.Status(rawValue: row.text(1)) ?? .superseded
        if status == .sent, validUntil <= now { status = .expired }
        return Quote(
            number: row.int(0), status: status, problem: row.text(2), work: row.text(3),
            currency: row.text(4), validUntil: validUntil,
            repairBy: Instant(milliseconds: row.int(6)),
            pricesIncludeTax: row.intOrNil(14).map { $0 == 1 }, options: [], omitted: [],
            at: Instant(milliseconds: row.int(7)), by: row.text(8),
            isWithinCeiling: row.int(9) == 1, digest: row.textOrNil(10),
            sentAt: row.intOrNil(11).map(Instant.init), sentBy: row.textOrNil(12),
            codeEndedAt: row.intOrNil(13).map(Instant.init), decision: nil)
    }

    /// The number of the quote that was sent last.
    static func currentNumber(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> Int64?
    {
        try transaction.first(
            """
            SELECT number FROM quotes WHERE ticketId = ? AND sentEvent IS NOT NULL
            ORDER BY sentEvent DESC LIMIT 1
            """, .int(ticket)
        ) { row in row.int(0) }
    }

    /// The number of the quote that was approved last.
    static func approvedNumber(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> Int64?
    {
        try transaction.first(
            """
            SELECT number FROM quotes WHERE ticketId = ? AND status = 'approved'
            ORDER BY decisionEvent DESC LIMIT 1
            """, .int(ticket)
        ) { row in row.int(0) }
    }

    /// What the option that was approved last comes to.
    static func approvedTotal(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> Money?
    {
        try transaction.first(
            """
            SELECT o.total, q.currency FROM quotes q JOIN quoteOptions o
                ON o.ticketId = q.ticketId AND o.quoteNumber = q.number AND o.id = q.optionId
            WHERE q.ticketId = ?1 AND q.status = 'approved' AND q.decisionEvent = (
                SELECT max(decisionEvent) FROM quotes WHERE ticketId = ?1 AND status = 'approved')
            """, .int(ticket)
        ) { row in Money(amount: row.int(0), currency: row.text(1)) }
    }

    /// Until when the quote that waits for its decision is valid; nil where none waits.
    static func openUntil(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> Instant?
    {
        try transaction.first(
            "SELECT validUntil FROM quotes WHERE ticketId = ? AND status = 'sent'", .int(ticket)
        ) { row in Instant(milliseconds: row.int(0)) }
    }
}

/// What becomes of a quote once it is sent.
extension QuoteRows {
    /// What sending fixes.
    struct Sending {
        let digest: String
        let isWithinCeiling: Bool
        let by: String
        let event: Int64
        let salt: [UInt8]
        let codeHash: [UInt8]
    }

    /// What is kept of a code.
    struct SentCode {
        /// Of its quote.
        let number: Int64
        let salt: [UInt8]
        let hash: [UInt8]
        let hasEnded: Bool
    }

    /// Freezes a draft; one that waited for a decision is superseded, or had expired.
    static func send(
        _ number: Int64, _ sending: Sending, of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            UPDATE quotes
            SET status = CASE WHEN validUntil <= ? THEN 'expired' ELSE 'superseded' END
            WHERE ticketId = ? AND status = 'sent'
            """, .int(transaction.now.milliseconds), .int(ticket))
        try transaction.run(
            """
            UPDATE quotes SET status = 'sent', digest = ?, isWithinCeiling = ?, sentAt = ?,
                sentBy = ?, sentEvent = ?, codeSalt = ?, codeHash = ?, wrongCodes = 0,
                codeEndedAt = NULL
            WHERE ticketId = ? AND number = ?
            """,
            .text(sending.digest), .int(sending.isWithinCeiling ? 1 : 0),
            .int(transaction.now.milliseconds), .text(sending.by), .int(sending.event),
            .blob(sending.salt), .blob(sending.codeHash), .int(ticket), .int(number))
    }

    /// Ends what waits for a decision, and its code: the ticket has gone on without one.
    static func supersede(of ticket: Int64, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            """
            UPDATE quotes
            SET status = CASE WHEN validUntil <= ?2 THEN 'expired' ELSE 'superseded' END,
                codeEndedAt = coalesce(codeEndedAt, ?2)
            WHERE ticketId = ?1 AND status = 'sent'
            """, .int(ticket), .int(transaction.now.milliseconds))
    }

    /// Ends the codes of a customer's undecided quotes.
    static func endCodes(of customer: Int64, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            """
            UPDATE quotes SET codeEndedAt = ?
            WHERE ticketId IN (SELECT id FROM tickets WHERE customerId = ?)
                AND status = 'sent' AND codeEndedAt IS NULL
            """, .int(transaction.now.milliseconds), .int(customer))
    }

    /// A customer's tickets with a quote that can be decided.
    static func ticketsAsking(
        _ customer: Int64, in transaction: Transaction
    ) throws(RepairError) -> [TicketID] {
        try transaction.all(
            """
            SELECT t.code FROM tickets t JOIN quotes q ON q.ticketId = t.id
            WHERE t.customerId = ? AND t.state IN ('received', 'awaitingApproval')
                AND q.status = 'sent' AND q.validUntil > ?
            """, .int(customer), .int(transaction.now.milliseconds)
        ) { row in TicketID(code: row.int(0)) }
    }

    /// Gives a sent quote another code. The old one has ended.
    static func renewCode(
        _ number: Int64, salt: [UInt8], codeHash: [UInt8], of ticket: Int64,
        in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            INSERT INTO endedCodes (ticketId, quoteNumber, salt, hash)
            SELECT ticketId, number, codeSalt, codeHash FROM quotes
            WHERE ticketId = ? AND number = ?
            """, .int(ticket), .int(number))
        try transaction.run(
            """
            UPDATE quotes SET codeSalt = ?, codeHash = ?, wrongCodes = 0, codeEndedAt = NULL
            WHERE ticketId = ? AND number = ?
            """, .blob(salt), .blob(codeHash), .int(ticket), .int(number))
    }

    /// Notes a decision; one that was approved before stays so.
    static func decide(
        _ number: Int64, _ status: Quote.Status, optionId: String?, event: Int64,
        of ticket: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            UPDATE quotes SET status = ?, optionId = ?, decisionEvent = ?
            WHERE ticketId = ? AND number = ?
            """, .text(status.rawValue), .text(orNull: optionId), .int(event), .int(ticket),
            .int(number))
    }

    /// Of every code that was sent, the last sent first.
    static func codes(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> [SentCode]
    {
        try transaction.all(
            """
            SELECT number, codeSalt, codeHash, codeEndedAt IS NOT NULL, sentEvent FROM quotes
            WHERE ticketId = ?1 AND sentEvent IS NOT NULL
            UNION ALL SELECT quoteNumber, salt, hash, 1, 0 FROM endedCodes WHERE ticketId = ?1
            ORDER BY sentEvent DESC
            """, .int(ticket)
        ) { row in
            SentCode(
                number: row.int(0), salt: row.blob(1), hash: row.blob(2), hasEnded: row.int(3) == 1)
        }
    }

    /// Counts a wrong code against every code of a ticket that has not ended.
    ///
    /// The column itself is returned: SQLite 3.40.1 finds that it `IS NOT NULL` in every row.
    ///
    /// - Returns: how many it ends.
    static func countWrongCode(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> Int
    {
        try transaction.all(
            """
            UPDATE quotes SET wrongCodes = wrongCodes + 1,
                codeEndedAt = CASE WHEN wrongCodes >= ?2 THEN ?3 END
            WHERE ticketId = ?1 AND sentEvent IS NOT NULL AND codeEndedAt IS NULL
            RETURNING codeEndedAt
            """, .int(ticket), .int(ApprovalCodes.wrongCodesMax),
            .int(transaction.now.milliseconds)
        ) { row in row.intOrNil(0) }.count { $0 != nil }
    }

    /// Events of decisions on quotes of a range.
    static func decisions(
        of ticket: Int64, _ first: Int64, _ last: Int64, in transaction: Transaction
    ) throws(RepairError) -> [(number: Int64, stored: StoredEvent)] {
        try transaction.all(
            """
            SELECT e.number, e.canonical, e.hash, v.personal, q.number FROM quotes q
            JOIN events e ON e.ticketId = q.ticketId AND e.number = q.decisionEvent
            LEFT JOIN eventValues v ON v.ticketId = e.ticketId AND v.number = e.number
            WHERE q.ticketId = ? AND q.number BETWEEN ? AND ? ORDER BY q.number
            """, .int(ticket), .int(first), .int(last)
        ) { row in (row.int(4), EventRows.stored(row)) }
    }
}
