internal import SQLite

enum ComplaintRows {
    /// Answers the complaint's id.
    static func insert(
        _ complaint: Complaint, about ticket: Int64?, by name: String, in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        try transaction.insert(
            """
            INSERT INTO complaints (ticketId, channel, url, author, summary, postedAt, capturedAt,
                capturedBy, firstResponseDueAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, .int(orNull: ticket), .text(complaint.channel.rawValue),
            .text(orNull: complaint.url), .text(orNull: complaint.author),
            .text(orNull: complaint.summary), .int(complaint.postedAt.milliseconds),
            .int(transaction.now.milliseconds), .text(name),
            .int(complaint.firstResponseDueAt.milliseconds))
    }

    static func resolve(_ complaint: OnFile<Complaint>, in transaction: Transaction)
        throws(RepairError)
    {
        let value = complaint.value
        try transaction.run(
            """
            UPDATE complaints SET version = ?2, rootCause = ?3, resolvedAt = ?4, resolvedBy = ?5
            WHERE id = ?1
            """, .int(complaint.id), .int(complaint.version), .text(orNull: value.rootCause),
            .int(orNull: value.resolvedAt?.milliseconds), .text(orNull: value.resolvedBy))
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

    /// A page of those that are not resolved, by an index of their own.
    ///
    /// - Parameter overdue: whether their first response is late; nil leaves it open.
    static func openPage(_ page: ListPage, overdue: Bool?, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Complaint>]
    {
        let isLate: SQLValue = .int(orNull: overdue.map { $0 ? 1 : 0 })
        switch page.order {
        case .oldest:
            return try transaction.all(
                """
                SELECT c.id, c.version, t.code, t.customerId, c.channel, c.url, c.author, c.summary,
                    c.postedAt, c.firstResponseDueAt, c.firstResponseAt, c.rootCause, c.resolvedAt,
                    c.resolvedBy, c.capturedAt, c.capturedBy
                FROM complaints c LEFT JOIN tickets t ON t.id = c.ticketId
                WHERE c.resolvedAt IS NULL AND c.id > ?1 AND (?3 IS NULL
                    OR ?3 = (c.firstResponseAt IS NULL AND c.firstResponseDueAt < ?4))
                ORDER BY c.id LIMIT ?2
                """, .int(page.start), .int(Int64(page.limit)), isLate,
                .int(transaction.now.milliseconds), row: complaint)
        case .newest:
            return try transaction.all(
                """
                SELECT c.id, c.version, t.code, t.customerId, c.channel, c.url, c.author, c.summary,
                    c.postedAt, c.firstResponseDueAt, c.firstResponseAt, c.rootCause, c.resolvedAt,
                    c.resolvedBy, c.capturedAt, c.capturedBy
                FROM complaints c LEFT JOIN tickets t ON t.id = c.ticketId
                WHERE c.resolvedAt IS NULL AND c.id < ?1 AND (?3 IS NULL
                    OR ?3 = (c.firstResponseAt IS NULL AND c.firstResponseDueAt < ?4))
                ORDER BY c.id DESC LIMIT ?2
                """, .int(page.start), .int(Int64(page.limit)), isLate,
                .int(transaction.now.milliseconds), row: complaint)
        }
    }

    /// A page of all of them; `openPage` has those that are open or late.
    ///
    /// - Parameter filter: its words are nil or false.
    static func page(_ page: ListPage, _ filter: ComplaintFilter, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Complaint>]
    {
        let isResolved: SQLValue = .int(orNull: filter.open.map { $0 ? 0 : 1 })
        let isLate: SQLValue = .int(orNull: filter.overdue.map { $0 ? 1 : 0 })
        switch page.order {
        case .oldest:
            return try transaction.all(
                """
                SELECT c.id, c.version, t.code, t.customerId, c.channel, c.url, c.author, c.summary,
                    c.postedAt, c.firstResponseDueAt, c.firstResponseAt, c.rootCause, c.resolvedAt,
                    c.resolvedBy, c.capturedAt, c.capturedBy
                FROM complaints c LEFT JOIN tickets t ON t.id = c.ticketId
                WHERE c.id > ?1 AND (?3 IS NULL OR ?3 = (c.resolvedAt IS NOT NULL))
                    AND (?4 IS NULL OR ?4 = (c.firstResponseAt IS NULL AND c.resolvedAt IS NULL
                        AND c.firstResponseDueAt < ?5))
                ORDER BY c.id LIMIT ?2
                """, .int(page.start), .int(Int64(page.limit)), isResolved, isLate,
                .int(transaction.now.milliseconds), row: complaint)
        case .newest:
            return try transaction.all(
                """
                SELECT c.id, c.version, t.code, t.customerId, c.channel, c.url, c.author, c.summary,
                    c.postedAt, c.firstResponseDueAt, c.firstResponseAt, c.rootCause, c.resolvedAt,
                    c.resolvedBy, c.capturedAt, c.capturedBy
                FROM complaints c LEFT JOIN tickets t ON t.id = c.ticketId
                WHERE c.id < ?1 AND (?3 IS NULL OR ?3 = (c.resolvedAt IS NOT NULL))
                    AND (?4 IS NULL OR ?4 = (c.firstResponseAt IS NULL AND c.resolvedAt IS NULL
                        AND c.firstResponseDueAt < ?5))
                ORDER BY c.id DESC LIMIT ?2
                """, .int(page.start), .int(Int64(page.limit)), isResolved, isLate,
                .int(transaction.now.milliseconds), row: complaint)
        }
    }

    private static func complaint(_ row: Row) -> OnFile<Complaint> {
        var complaint = Complaint()
        complaint.ticketId = row.intOrNil(2).map { TicketID(code: $0) }
        complaint.customerId = row.intOrNil(3)
        complaint.channel = Complaint.Channel(rawValue: row.text(4)) ?? .inPerson
        complaint.url = row.textOrNil(5)
        complaint.author = row.textOrNil(6)
        complaint.summary = row.textOrNil(7)
        complaint.postedAt = Instant(milliseconds: row.int(8))
        complaint.firstResponseDueAt = Instant(milliseconds: row.int(9))
        complaint.firstResponseAt = row.intOrNil(10).map(Instant.init)
        complaint.rootCause = row.textOrNil(11)
        complaint.resolvedAt = row.intOrNil(12).map(Instant.init)
        complaint.resolvedBy = row.textOrNil(13)
        let capturedAt = Instant(milliseconds: row.int(14))
        return OnFile(
            id: row.int(0), version: row.int(1), complaint, createdAt: capturedAt,
            updatedAt: complaint.resolvedAt ?? capturedAt, createdBy: row.text(15))
    }
}

extension Complaint {
    package static func page(after id: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Complaint>]
    {
        try page(
            ListPage(after: id, limit: limit), ComplaintFilter(), in: transaction)
    }

    /// A page of those that a filter lets through.
    package static func page(
        _ page: ListPage, _ filter: ComplaintFilter, in transaction: Transaction
    ) throws(RepairError) -> [OnFile<Complaint>] {
        if filter.open == false, filter.overdue == true { return [] }
        if filter.open == true || filter.overdue == true {
            return try ComplaintRows.openPage(page, overdue: filter.overdue, in: transaction)
        }
        return try ComplaintRows.page(page, filter, in: transaction)
    }
}
