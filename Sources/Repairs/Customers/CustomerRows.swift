internal import JSON
internal import SQLite

enum CustomerRows {
    fileprivate static func customer(_ row: Row) -> OnFile<Customer> {
        var customer = Customer()
        (customer.name, customer.email) = (row.text(2), row.textOrNil(3))
        customer.phone = row.textOrNil(4)
        customer.preferredChannel = Channel(rawValue: row.text(5)) ?? .email
        customer.language = row.text(6)
        customer.address = row.textOrNil(9).flatMap { text in
            (try? JSONParser.parse(Array(text.utf8))).flatMap { Address(stored: $0) }
        }
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
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt,
                updatedAt, address
            FROM customers WHERE emailKey = ?
            """, .text(emailKey), row: customer)
    }

    /// People with a phone, the oldest first.
    static func find(
        phone: String, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [OnFile<Customer>] {
        try transaction.all(
            """
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt,
                updatedAt, address
            FROM customers WHERE phone = ? ORDER BY id LIMIT ?
            """, .text(phone), .int(Int64(limit)), row: customer)
    }

    /// The oldest with a phone and a folded name.
    static func find(
        phone: String, nameKey: String, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Customer>? {
        try transaction.first(
            """
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt,
                updatedAt, address
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
                preferredChannel, language, createdAt, updatedAt, address)
            VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9)
            """, .text(customer.name), .text(keys.name), .text(orNull: customer.email),
            .text(orNull: keys.email), .text(orNull: customer.phone),
            .text(orNull: customer.preferredChannel?.rawValue), .text(orNull: customer.language),
            .int(transaction.now.milliseconds), stored(customer.address))
        return OnFile(new: customer, id: id, in: transaction)
    }

    static func update(
        _ customer: OnFile<Customer>, _ keys: CustomerKeys, in transaction: Transaction
    ) throws(RepairError) {
        try transaction.run(
            """
            UPDATE customers SET version = ?2, name = ?3, nameKey = ?4, email = ?5, emailKey = ?6,
                phone = ?7, preferredChannel = ?8, language = ?9, updatedAt = ?10,
                address = ?11
            WHERE id = ?1
            """, .int(customer.id), .int(customer.version), .text(customer.value.name),
            .text(keys.name), .text(orNull: customer.value.email), .text(orNull: keys.email),
            .text(orNull: customer.value.phone), .text(customer.preferredChannel.rawValue),
            .text(customer.language), .int(customer.updatedAt.milliseconds),
            stored(customer.value.address))
    }

    private static func stored(_ address: Address?) -> SQLValue {
        .text(orNull: address.map { String(decoding: $0.json.canonical(), as: UTF8.self) })
    }

    /// The customers of these rows, in the order of the list; `ids` is a JSON list.
    static func byRows(_ ids: String, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Customer>]
    {
        try transaction.all(
            """
            SELECT c.id, version, name, email, phone, preferredChannel, language, createdAt,
                updatedAt, address
            FROM json_each(?) j CROSS JOIN customers c ON c.id = j.value ORDER BY j.key
            """, .text(ids), row: customer)
    }
}

extension Customer {
    package static func find(_ id: Int64, in transaction: Transaction)
        throws(RepairError) -> OnFile<Customer>?
    {
        try transaction.first(
            """
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt,
                updatedAt, address
            FROM customers WHERE id = ?
            """, .int(id), row: CustomerRows.customer)
    }

    package static func page(after id: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Customer>]
    {
        try transaction.all(
            """
            SELECT id, version, name, email, phone, preferredChannel, language, createdAt,
                updatedAt, address
            FROM customers WHERE id > ? ORDER BY id LIMIT ?
            """, .int(id), .int(Int64(limit)), row: CustomerRows.customer)
    }

    package static func page(_ page: ListPage, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Customer>]
    {
        switch page.order {
        case .oldest:
            return try Customer.page(after: page.start, limit: page.limit, in: transaction)
        case .newest:
            return try transaction.all(
                """
                SELECT id, version, name, email, phone, preferredChannel, language, createdAt,
                    updatedAt, address
                FROM customers WHERE id < ? ORDER BY id DESC LIMIT ?
                """, .int(page.start), .int(Int64(page.limit)), row: CustomerRows.customer)
        }
    }
}
