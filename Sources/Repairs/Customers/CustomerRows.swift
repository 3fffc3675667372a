internal import SQLite

enum CustomerRows {
    fileprivate static func customer(_ row: Row) -> OnFile<Customer> {
        var customer = Customer()
        (customer.name, customer.email) = (row.text(2), row.textOrNil(3))
        customer.phone = row.textOrNil(4)
        customer.preferredChannel = Channel(rawValue: row.text(5)) ?? .email
        customer.language = row.text(6)
        return OnFile(
            id: row.int(0), version: row.int(1), customer,
            createdAt: Instant(milliseconds: row.int(7)),
            updatedAt: Instant(milliseconds: row.int(8)))
    }

    static func find(
        emailKey: String, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Customer>? {
        try transaction.first(
            """
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt, updatedAt
            FROM customers WHERE emailKey = ?
            """, .text(emailKey), row: customer)
    }

    /// People with a phone, the oldest first.
    static func find(
        phone: String, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [OnFile<Customer>] {
        try transaction.all(
            """
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt, updatedAt
            FROM customers WHERE phone = ? ORDER BY id LIMIT ?
            """, .text(phone), .int(Int64(limit)), row: customer)
    }

    /// The oldest with a phone and a folded name.
    static func find(
        phone: String, nameKey: String, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Customer>? {
        try transaction.first(
            """
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt, updatedAt
            FROM customers WHERE phone = ? AND nameKey = ? ORDER BY id LIMIT 1
            """, .text(phone), .text(nameKey), row: customer)
    }

    /// Inserts somebody new, as version 1.
    static func insert(
        _ customer: Customer, _ keys: CustomerKeys, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Customer> {
        let id = try transaction.insert(
            """
            INSERT INTO customers (version, name, nameKey, email, emailKey, phone,
                preferredChannel, language, createdAt, updatedAt)
            VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
            """, .text(customer.name), .text(keys.name), .text(orNull: customer.email),
            .text(orNull: keys.email), .text(orNull: customer.phone),
            .text(orNull: customer.preferredChannel?.rawValue), .text(orNull: customer.language),
            .int(transaction.now.milliseconds))
        return OnFile(new: customer, id: id, in: transaction)
    }

    static func update(
        _ customer: OnFile<Customer>, _ keys: CustomerKeys, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            UPDATE customers SET version = ?2, name = ?3, nameKey = ?4, email = ?5, emailKey = ?6,
                phone = ?7, preferredChannel = ?8, language = ?9, updatedAt = ?10
            WHERE id = ?1
            """, .int(customer.id), .int(customer.version), .text(customer.value.name),
            .text(keys.name), .text(orNull: customer.value.email), .text(orNull: keys.email),
            .text(orNull: customer.value.phone), .text(customer.preferredChannel.rawValue),
            .text(customer.language), .int(customer.updatedAt.milliseconds))
    }

    static func insert(
        word: String, of id: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            "INSERT OR IGNORE INTO searchWords (word, kind, id) VALUES (?, 'customer', ?)",
            .text(word), .int(id))
    }

    static func delete(
        word: String, of id: Int64, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            "DELETE FROM searchWords WHERE word = ? AND kind = 'customer' AND id = ?",
            .text(word), .int(id))
    }

    /// A page of the people whom one of the ways of a search finds, in the order of their IDs.
    ///
    /// A word past the first is a list that SQLite makes once; where a way is absent its range is
    /// NULL, which nothing is within.
    static func search(
        _ search: CustomerSearch, after id: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [OnFile<Customer>] {
        try transaction.all(
            """
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt, updatedAt
            FROM customers WHERE id > ?1 AND id IN (
                SELECT id FROM customers WHERE emailKey >= ?3 AND emailKey < ?4
                UNION ALL SELECT id FROM customers WHERE phone >= ?5 AND phone < ?6
                UNION ALL SELECT customerId FROM equipment
                    WHERE serialKey >= ?7 AND serialKey < ?8 AND customerId IS NOT NULL
                UNION ALL SELECT customerId FROM tickets
                    WHERE code = ?9 AND customerId IS NOT NULL
                UNION ALL SELECT id FROM searchWords
                    WHERE word >= ?10 AND word < ?11 AND kind = 'customer'
                        AND (?12 IS NULL OR id IN (SELECT id FROM searchWords
                            WHERE word >= ?12 AND word < ?13 AND kind = 'customer'))
                        AND (?14 IS NULL OR id IN (SELECT id FROM searchWords
                            WHERE word >= ?14 AND word < ?15 AND kind = 'customer'))
                        AND (?16 IS NULL OR id IN (SELECT id FROM searchWords
                            WHERE word >= ?16 AND word < ?17 AND kind = 'customer')))
            ORDER BY id LIMIT ?2
            """, .int(id), .int(Int64(limit)), .text(orNull: search.email?.lower),
            .text(orNull: search.email?.upper), .text(orNull: search.phone?.lower),
            .text(orNull: search.phone?.upper), .text(orNull: search.serialNumber?.lower),
            .text(orNull: search.serialNumber?.upper), .int(orNull: search.ticket?.code),
            .text(orNull: search.word(0)?.lower), .text(orNull: search.word(0)?.upper),
            .text(orNull: search.word(1)?.lower), .text(orNull: search.word(1)?.upper),
            .text(orNull: search.word(2)?.lower), .text(orNull: search.word(2)?.upper),
            .text(orNull: search.word(3)?.lower), .text(orNull: search.word(3)?.upper),
            row: customer)
    }
}

extension Customer {
    package static func find(_ id: Int64, in transaction: Transaction)
        throws(RepairError) -> OnFile<Customer>?
    {
        try transaction.first(
            """
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt, updatedAt
            FROM customers WHERE id = ?
            """, .int(id), row: CustomerRows.customer)
    }

    package static func page(after id: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Customer>]
    {
        try transaction.all(
            """
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt, updatedAt
            FROM customers WHERE id > ? ORDER BY id LIMIT ?
            """, .int(id), .int(Int64(limit)), row: CustomerRows.customer)
    }
}
