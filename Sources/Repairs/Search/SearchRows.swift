internal import SQLite

/// How far the words of the index go.
struct SearchProgress: Sendable {
    /// The last customer whose words it has.
    let customer: Int64
    /// The first block of tickets whose words it does not have.
    let ticketBlock: Int64
    let lastCustomer: Int64
    let lastTicket: Int64

    /// The first ticket whose words it does not have.
    var firstTicketLeft: Int64 { ticketBlock * RowSet.blockRows }
}

/// The index of words.
enum SearchRows {
    static func progress(in transaction: Transaction) throws(RepairError) -> SearchProgress {
        let found = try transaction.first(
            """
            SELECT customer, ticketBlock, coalesce((SELECT max(id) FROM customers), 0),
                coalesce((SELECT max(id) FROM tickets), 0)
            FROM searchProgress WHERE id = 1
            """
        ) { row in
            SearchProgress(
                customer: row.int(0), ticketBlock: row.int(1), lastCustomer: row.int(2),
                lastTicket: row.int(3))
        }
        guard let found else { throw .damaged("searchProgress") }
        return found
    }

    static func save(customer: Int64, in transaction: Transaction) throws(RepairError) {
        try transaction.run("UPDATE searchProgress SET customer = ? WHERE id = 1", .int(customer))
    }

    static func save(ticketBlock: Int64, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            "UPDATE searchProgress SET ticketBlock = ? WHERE id = 1", .int(ticketBlock))
    }

    static func insert(
        _ kind: SearchKind, _ word: String, _ id: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            "INSERT OR IGNORE INTO searchWords (kind, word, id) VALUES (?, ?, ?)",
            .text(kind.rawValue), .text(word), .int(id))
    }

    static func delete(
        _ kind: SearchKind, _ word: String, _ id: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            "DELETE FROM searchWords WHERE kind = ? AND word = ? AND id = ?",
            .text(kind.rawValue), .text(word), .int(id))
    }

    /// What has a word within a range.
    static func each(
        _ kind: SearchKind, _ range: PrefixRange, in transaction: Transaction,
        _ take: (Int64) -> Void
    ) throws(RepairError) {
        _ = try transaction.all(
            "SELECT id FROM searchWords WHERE kind = ? AND word >= ? AND word < ?",
            .text(kind.rawValue), .text(range.lower), .text(range.upper)
        ) { row in take(row.int(0)) }
    }

    /// Customers behind a row.
    static func customers(after id: Int64, limit: Int64, in transaction: Transaction)
        throws(RepairError) -> [(id: Int64, name: String, phone: String?)]
    {
        try transaction.all(
            "SELECT id, name, phone FROM customers WHERE id > ? ORDER BY id LIMIT ?",
            .int(id), .int(limit)
        ) { row in (row.int(0), row.text(1), row.textOrNil(2)) }
    }

    /// What the words of tickets are made of, with who owns the unit.
    static func tickets(from first: Int64, to last: Int64, in transaction: Transaction)
        throws(RepairError) -> [(id: Int64, owner: Int64?, texts: SearchedTicket)]
    {
        try transaction.all(
            """
            SELECT t.id, e.customerId, '', e.brand, e.model, coalesce((SELECT
                group_concat(s.description, ' ') FROM symptoms s WHERE s.ticketId = t.id), '')
            FROM tickets t JOIN equipment e ON e.id = t.equipmentId
            WHERE t.id BETWEEN ? AND ? ORDER BY t.id
            """, .int(first), .int(last)
        ) { row in (row.int(0), row.intOrNil(1), SearchedTicket(row)) }
    }
}

/// The kinds of words.
enum SearchKind: String, Sendable {
    case customer, phone, owner, ticket
}

/// The texts of a ticket in which words are looked for.
struct SearchedTicket: Sendable {
    let name: String
    let brand: String
    let model: String
    let symptoms: String

    init(_ row: Row) {
        (name, brand, model) = (row.text(2), row.text(3), row.text(4))
        symptoms = row.text(5)
    }

    /// The unit's, folded: its model also by its letters and digits alone.
    var unit: [String] { SearchedTicket.unit(brand, model) }

    static func unit(_ brand: String, _ model: String) -> [String] {
        [Folding.fold(brand), Folding.fold(model), Folding.letters(model)]
    }

    /// Whether a word is in brand or model, or begins the model's letters and digits.
    static func isIn(_ brand: String, _ model: String, _ word: SearchWord) -> Bool {
        word.isIn(brand) || word.isIn(model)
            || !word.isSpaceless && Folding.letters(model).utf8.starts(with: word.text.utf8)
    }
}

/// Rows that a search finds, and the texts that it looks into.
extension SearchRows {
    /// Customers by what they are known by as a whole.
    static func eachCustomer(
        _ text: SearchText, in transaction: Transaction, _ take: (Int64) -> Void
    ) throws(RepairError) {
        _ = try transaction.all(
            """
            SELECT id FROM customers WHERE emailKey >= ?1 AND emailKey < ?2
            UNION ALL SELECT customerId FROM equipment
                WHERE serialKey >= ?3 AND serialKey < ?4 AND customerId IS NOT NULL
            UNION ALL SELECT customerId FROM tickets
                WHERE code BETWEEN ?5 AND ?6 AND customerId IS NOT NULL
            """, .text(orNull: text.email?.lower), .text(orNull: text.email?.upper),
            .text(orNull: text.serialNumber?.lower), .text(orNull: text.serialNumber?.upper),
            .int(orNull: text.tickets?.lowerBound), .int(orNull: text.tickets?.upperBound)
        ) { row in take(row.int(0)) }
    }

    /// Tickets by what they, their unit or their customer are known by as a whole.
    static func eachTicket(
        _ text: SearchText, in transaction: Transaction, _ take: (Int64) -> Void
    ) throws(RepairError) {
        _ = try transaction.all(
            """
            SELECT t.id FROM customers c JOIN tickets t ON t.customerId = c.id
                WHERE c.emailKey >= ?1 AND c.emailKey < ?2
            UNION ALL SELECT t.id FROM equipment e JOIN tickets t ON t.equipmentId = e.id
                WHERE e.serialKey >= ?3 AND e.serialKey < ?4
            UNION ALL SELECT id FROM tickets WHERE code BETWEEN ?5 AND ?6
            """, .text(orNull: text.email?.lower), .text(orNull: text.email?.upper),
            .text(orNull: text.serialNumber?.lower), .text(orNull: text.serialNumber?.upper),
            .int(orNull: text.tickets?.lowerBound), .int(orNull: text.tickets?.upperBound)
        ) { row in take(row.int(0)) }
    }

    static func eachCustomer(
        phone range: PrefixRange, in transaction: Transaction, _ take: (Int64) -> Void
    ) throws(RepairError) {
        _ = try transaction.all(
            "SELECT id FROM customers WHERE phone >= ? AND phone < ?", .text(range.lower),
            .text(range.upper)
        ) { row in take(row.int(0)) }
    }

    /// - Parameter ids: a JSON list.
    static func eachTicket(
        ofCustomers ids: String, in transaction: Transaction, _ take: (Int64) -> Void
    ) throws(RepairError) {
        _ = try transaction.all(
            """
            SELECT t.id FROM json_each(?) j CROSS JOIN tickets t INDEXED BY ticketsByCustomer
            ON t.customerId = j.value
            """, .text(ids)
        ) { row in take(row.int(0)) }
    }

    /// Tickets of the customers behind a row.
    static func eachTicket(
        ofCustomersAfter id: Int64, in transaction: Transaction, _ take: (Int64) -> Void
    ) throws(RepairError) {
        _ = try transaction.all("SELECT id FROM tickets WHERE customerId > ?", .int(id)) { row in
            take(row.int(0))
        }
    }

    /// Owners of the units of tickets from a row on.
    static func eachOwner(
        ofTicketsFrom row: Int64, in transaction: Transaction, _ take: (Int64) -> Void
    ) throws(RepairError) {
        _ = try transaction.all(
            """
            SELECT e.customerId FROM tickets t JOIN equipment e ON e.id = t.equipmentId
            WHERE t.id >= ? AND e.customerId IS NOT NULL
            """, .int(row)
        ) { row in take(row.int(0)) }
    }

    /// The texts of tickets; `ids` is a JSON list.
    static func texts(ofTickets ids: String, in transaction: Transaction)
        throws(RepairError) -> [(id: Int64, texts: SearchedTicket)]
    {
        try transaction.all(
            """
            SELECT t.id, 0, coalesce(c.name, ''), e.brand, e.model, coalesce((SELECT
                group_concat(s.description, ' ') FROM symptoms s WHERE s.ticketId = t.id), '')
            FROM json_each(?) j CROSS JOIN tickets t ON t.id = j.value
            JOIN equipment e ON e.id = t.equipmentId LEFT JOIN customers c ON c.id = t.customerId
            """, .text(ids)
        ) { row in (row.int(0), SearchedTicket(row)) }
    }

    /// The names of customers, once for each of their units, in the list's order.
    static func texts(ofCustomers ids: String, in transaction: Transaction)
        throws(RepairError) -> [(id: Int64, name: String, brand: String, model: String)]
    {
        try transaction.all(
            """
            SELECT c.id, c.name, coalesce(e.brand, ''), coalesce(e.model, '')
            FROM json_each(?) j CROSS JOIN customers c ON c.id = j.value
            LEFT JOIN equipment e ON e.customerId = c.id ORDER BY j.key
            """, .text(ids)
        ) { row in (row.int(0), row.text(1), row.text(2), row.text(3)) }
    }

    /// Visits of a unit: the ticket, and who owns the unit.
    static func tickets(ofUnit id: Int64, in transaction: Transaction)
        throws(RepairError) -> [Int64]
    {
        try transaction.all("SELECT id FROM tickets WHERE equipmentId = ?", .int(id)) { row in
            row.int(0)
        }
    }
}
