internal import SQLite

enum TicketRows {
    static func byTicketID(_ id: TicketID, in transaction: Transaction) throws(RepairError)
        -> Ticket?
    {
        try transaction.first(
            """
            SELECT t.id, t.code, t.version, t.customerId, t.equipmentId, t.state, t.outcome,
                t.assignee, t.priority, t.visitId, t.notToExceedAmount, t.notToExceedCurrency,
                r.code, t.receivedAt, t.returnedAt, t.closedAt, t.lastMessageAt, t.createdAt,
                t.updatedAt, t.eventCount, t.headHash, t.heldUntil, t.eventBytes,
                t.statusVersion, t.statusChangedAt, t.isDiagnosed
            FROM tickets t LEFT JOIN tickets r ON r.id = t.repeatOf WHERE t.code = ?
            """, .int(id.code), row: ticket)
    }

    /// Nil where there is no such ticket.
    static func eventBytes(of id: TicketID, in transaction: Transaction) throws(RepairError)
        -> Int64?
    {
        try transaction.first("SELECT eventBytes FROM tickets WHERE code = ?", .int(id.code)) {
            row in row.int(0)
        }
    }

    /// The tickets of these rows, in the order of the rows; `ids` is a JSON list.
    static func byRows(_ ids: String, in transaction: Transaction) throws(RepairError) -> [Ticket] {
        try transaction.all(
            """
            SELECT t.id, t.code, t.version, t.customerId, t.equipmentId, t.state, t.outcome,
                t.assignee, t.priority, t.visitId, t.notToExceedAmount, t.notToExceedCurrency,
                r.code, t.receivedAt, t.returnedAt, t.closedAt, t.lastMessageAt, t.createdAt,
                t.updatedAt, t.eventCount, t.headHash, t.heldUntil, t.eventBytes,
                t.statusVersion, t.statusChangedAt, t.isDiagnosed
            FROM json_each(?) j JOIN tickets t ON t.id = j.value
            LEFT JOIN tickets r ON r.id = t.repeatOf ORDER BY j.key
            """, .text(ids), row: ticket)
    }

    private static func ticket(_ row: Row) -> Ticket {
        Ticket(
            id: row.int(0), ticketId: TicketID(code: row.int(1)), version: row.int(2),
            customerId: row.intOrNil(3), equipmentId: row.int(4),
            state: TicketState(rawValue: row.text(5)) ?? .closed,
            outcome: row.textOrNil(6).flatMap(Outcome.init(rawValue:)), assignee: row.textOrNil(7),
            priority: Priority(rawValue: row.text(8)) ?? .normal, visitId: row.textOrNil(9),
            notToExceed: row.intOrNil(10).map { Money(amount: $0, currency: row.text(11)) },
            repeatOf: row.intOrNil(12).map { TicketID(code: $0) },
            receivedAt: row.intOrNil(13).map(Instant.init),
            returnedAt: row.intOrNil(14).map(Instant.init),
            closedAt: row.intOrNil(15).map(Instant.init),
            lastMessageAt: row.intOrNil(16).map(Instant.init),
            heldUntil: row.intOrNil(21).map(Instant.init),
            createdAt: Instant(milliseconds: row.int(17)),
            updatedAt: Instant(milliseconds: row.int(18)), statusVersion: row.int(23),
            statusChangedAt: Instant(milliseconds: row.int(24)), isDiagnosed: row.int(25) == 1,
            head: ChainHead(count: row.int(19), hash: row.blob(20), byteCount: row.int(22)))
    }

    /// Inserts a ticket with the head of its chain as it will be; answers its row.
    static func insert(_ ticket: NewTicket, in transaction: Transaction) throws(RepairError)
        -> Int64
    {
        try transaction.insert(
            """
            INSERT INTO tickets (code, version, customerId, equipmentId, state, outcome, assignee,
                priority, visitId, notToExceedAmount, notToExceedCurrency, repeatOf, receivedAt,
                closedAt, lastMessageAt, createdAt, updatedAt, eventCount, headHash, eventBytes,
                statusChangedAt, overdueFrom)
            VALUES (?, 1, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .int(ticket.ticketId.code), .int(orNull: ticket.customerId), .int(ticket.equipmentId),
            .text(ticket.state.rawValue), .text(orNull: ticket.outcome?.rawValue),
            .text(ticket.priority.rawValue), .text(orNull: ticket.visitId),
            .int(orNull: ticket.notToExceed?.amount), .text(orNull: ticket.notToExceed?.currency),
            .int(orNull: ticket.repeatOf?.row), .int(orNull: ticket.receivedAt?.milliseconds),
            .int(orNull: ticket.closedAt?.milliseconds),
            .int(orNull: ticket.lastMessageAt?.milliseconds), .int(ticket.createdAt.milliseconds),
            .int(ticket.createdAt.milliseconds), .int(ticket.head.count), .blob(ticket.head.hash),
            .int(ticket.head.byteCount), .int(ticket.createdAt.milliseconds),
            .int(orNull: DueDates.overdueFrom(ticket.ticket(row: 0), ticket.promises)?.milliseconds)
        )
    }

    /// Writes what has changed: most events leave all but the history as it was, and with it the
    /// row's indexes.
    static func save(_ ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        if ticket.hasChanged { return try saveWhole(ticket, in: transaction) }
        try transaction.run(
            """
            UPDATE tickets SET version = ?, lastMessageAt = ?, updatedAt = ?, eventCount = ?,
                headHash = ?, eventBytes = ?, statusVersion = ?, statusChangedAt = ?
            WHERE id = ?
            """,
            .int(ticket.version), .int(orNull: ticket.lastMessageAt?.milliseconds),
            .int(ticket.updatedAt.milliseconds), .int(ticket.head.count), .blob(ticket.head.hash),
            .int(ticket.head.byteCount), .int(ticket.statusVersion),
            .int(ticket.statusChangedAt.milliseconds), .int(ticket.id))
    }

    private static func saveWhole(
        _ ticket: Ticket, in transaction: Transaction
    ) throws(RepairError) {
        let promises = try PromiseRows.current(of: ticket.id, in: transaction)
        try transaction.run(
            """
            UPDATE tickets SET version = ?, customerId = ?, state = ?, outcome = ?, assignee = ?,
                priority = ?, visitId = ?, notToExceedAmount = ?, notToExceedCurrency = ?,
                receivedAt = ?, returnedAt = ?, closedAt = ?, lastMessageAt = ?, updatedAt = ?,
                eventCount = ?, headHash = ?, heldUntil = ?, eventBytes = ?, statusVersion = ?,
                statusChangedAt = ?, isDiagnosed = ?, overdueFrom = ?
            WHERE id = ?
            """,
            .int(ticket.version), .int(orNull: ticket.customerId), .text(ticket.state.rawValue),
            .text(orNull: ticket.outcome?.rawValue), .text(orNull: ticket.assignee),
            .text(ticket.priority.rawValue), .text(orNull: ticket.visitId),
            .int(orNull: ticket.notToExceed?.amount), .text(orNull: ticket.notToExceed?.currency),
            .int(orNull: ticket.receivedAt?.milliseconds),
            .int(orNull: ticket.returnedAt?.milliseconds),
            .int(orNull: ticket.closedAt?.milliseconds),
            .int(orNull: ticket.lastMessageAt?.milliseconds), .int(ticket.updatedAt.milliseconds),
            .int(ticket.head.count), .blob(ticket.head.hash),
            .int(orNull: ticket.heldUntil?.milliseconds), .int(ticket.head.byteCount),
            .int(ticket.statusVersion), .int(ticket.statusChangedAt.milliseconds),
            .int(ticket.isDiagnosed ? 1 : 0),
            .int(orNull: DueDates.overdueFrom(ticket, promises)?.milliseconds), .int(ticket.id))
    }

    /// The ticket on which this unit is in the house, other than `except`.
    static func hereNow(_ equipment: Int64, except: Int64, in transaction: Transaction)
        throws(RepairError) -> TicketID?
    {
        try transaction.first(
            """
            SELECT code FROM tickets WHERE equipmentId = ? AND id <> ?
            AND state NOT IN ('registered', 'returned', 'closed', 'cancelled') LIMIT 1
            """, .int(equipment), .int(except)
        ) { row in TicketID(code: row.int(0)) }
    }

    /// The latest return of this unit since a moment.
    static func lastReturn(_ equipment: Int64, since: Instant, in transaction: Transaction)
        throws(RepairError) -> NewTicket.Earlier?
    {
        try transaction.first(
            """
            SELECT id, code FROM tickets WHERE equipmentId = ? AND returnedAt >= ?
            ORDER BY returnedAt DESC, id DESC LIMIT 1
            """, .int(equipment), .int(since.milliseconds)
        ) { row in NewTicket.Earlier(row: row.int(0), ticketId: TicketID(code: row.int(1))) }
    }

    /// Makes a ticket one about another unit, and a repeat of that unit's last visit.
    static func assign(
        _ ticket: inout Ticket, to unit: Int64, in transaction: Transaction
    ) throws(RepairError) {
        let earlier = try lastReturn(
            unit, since: transaction.now.later(by: -CheckIns.repeatWithin), in: transaction)
        try transaction.run(
            "UPDATE tickets SET equipmentId = ?, repeatOf = ? WHERE id = ?", .int(unit),
            .int(orNull: earlier?.row), .int(ticket.id))
        (ticket.equipmentId, ticket.repeatOf) = (unit, earlier?.ticketId)
    }

    /// Whether an active token has this name.
    static func isActiveToken(_ name: String, in transaction: Transaction)
        throws(RepairError) -> Bool
    {
        try transaction.first(
            "SELECT 1 FROM tokens WHERE name = ? AND revokedAt IS NULL", .text(name)
        ) { _ in true } ?? false
    }

    static func insert(_ symptom: Symptom, of ticket: Int64, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "INSERT INTO symptoms (ticketId, id, description) VALUES (?, ?, ?)",
            .int(ticket), .int(symptom.id), .text(symptom.description))
    }

    /// The customer and the unit of a ticket.
    static func parties(of ticket: Ticket, in transaction: Transaction)
        throws(RepairError) -> TicketParties
    {
        try transaction.first(
            """
            SELECT t.id, c.name, e.category, e.brand, e.model, e.serialNumber,
                coalesce(c.version, 1), e.version FROM tickets t
            JOIN equipment e ON e.id = t.equipmentId LEFT JOIN customers c ON c.id = t.customerId
            WHERE t.id = ?
            """, .int(ticket.id), row: TicketParties.init) ?? TicketParties()
    }

    /// The same of several tickets, by row; `ids` is a JSON list.
    static func parties(of ids: String, in transaction: Transaction)
        throws(RepairError) -> [Int64: TicketParties]
    {
        let found = try transaction.all(
            """
            SELECT t.id, c.name, e.category, e.brand, e.model, e.serialNumber,
                coalesce(c.version, 1), e.version
            FROM json_each(?) j CROSS JOIN tickets t ON t.id = j.value
            JOIN equipment e ON e.id = t.equipmentId LEFT JOIN customers c ON c.id = t.customerId
            """, .text(ids)
        ) { row in (row.int(0), TicketParties(row)) }
        return Dictionary(found) { first, _ in first }
    }

    /// The symptoms of several tickets, by row; `ids` is a JSON list.
    static func symptoms(of ids: String, in transaction: Transaction)
        throws(RepairError) -> [Int64: [Symptom]]
    {
        let found = try transaction.all(
            """
            SELECT s.ticketId, s.id, s.description FROM json_each(?) j
            CROSS JOIN symptoms s ON s.ticketId = j.value ORDER BY j.key, s.id
            """, .text(ids)
        ) { row in (row.int(0), Symptom(id: row.int(1), description: row.text(2))) }
        return Dictionary(grouping: found) { $0.0 }.mapValues { $0.map(\.1) }
    }

    /// A page of a ticket's symptoms.
    static func symptoms(
        of ticket: Int64, after id: Int64, limit: Int64, in transaction: Transaction
    ) throws(RepairError) -> [Symptom] {
        try transaction.all(
            """
            SELECT id, description FROM symptoms WHERE ticketId = ? AND id > ?
            ORDER BY id LIMIT ?
            """, .int(ticket), .int(id), .int(limit)
        ) { row in Symptom(id: row.int(0), description: row.text(1)) }
    }

    /// The number of the last symptom; zero if there is none.
    static func lastSymptom(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> Int64
    {
        try transaction.first(
            "SELECT max(id) FROM symptoms WHERE ticketId = ?", .int(ticket)
        ) { row in row.int(0) } ?? 0
    }

    static func symptoms(of ticket: Int64, in transaction: Transaction)
        throws(RepairError) -> [Symptom]
    {
        try transaction.all(
            "SELECT id, description FROM symptoms WHERE ticketId = ? ORDER BY id", .int(ticket)
        ) { row in Symptom(id: row.int(0), description: row.text(1)) }
    }
}

extension TicketParties {
    init(_ row: Row) {
        customerName = row.textOrNil(1)
        category = Category(rawValue: row.text(2)) ?? .other
        (brand, model) = (row.text(3), row.text(4))
        serialNumber = row.textOrNil(5)
        (customerVersion, unitVersion) = (row.int(6), row.int(7))
    }
}
