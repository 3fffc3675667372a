internal import SQLite

enum TokenRows {
    /// Roles stand as one word each, parted by spaces.
    private static func text(_ roles: [Role]) -> String {
        roles.map(\.rawValue).joined(separator: " ")
    }

    private static func roles(_ text: String) -> [Role] {
        let bytes = text.utf8.span
        var roles: [Role] = []
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
            let word = bytes.extracting(start..<end)
            let role = Role.allCases.first { $0.rawValue.hasSameBytes(as: word) }
            if let role { roles.append(role) }
            start = end + 1
        }
        return roles
    }

    fileprivate static func token(_ row: Row) -> OnFile<Token> {
        var token = Token()
        (token.name, token.roles) = (row.text(1), roles(row.text(2)))
        token.createdBy = row.textOrNil(4)
        token.lastUsedOn = row.intOrNil(5).map { CalendarDate(daysSinceEpoch: Int($0)) }
        token.revokedAt = row.intOrNil(6).map(Instant.init(milliseconds:))
        let createdAt = Instant(milliseconds: row.int(3))
        return OnFile(
            id: row.int(0), version: row.int(7), token, createdAt: createdAt,
            updatedAt: createdAt)
    }

    static func insert(
        _ token: Token, hash: [UInt8], in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        try transaction.insert(
            "INSERT INTO tokens (name, hash, roles, createdAt, createdBy) VALUES (?, ?, ?, ?, ?)",
            .text(token.name), .blob(hash), .text(text(token.roles)),
            .int(transaction.now.milliseconds), .text(orNull: token.createdBy))
    }

    /// Gives a token another text, and lets its person in again.
    static func renew(_ id: Int64, hash: [UInt8], in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "UPDATE tokens SET hash = ?, revokedAt = NULL, version = version + 1 WHERE id = ?",
            .blob(hash), .int(id))
    }

    static func find(hash: [UInt8], in transaction: Transaction) throws(RepairError) -> Person? {
        try transaction.first(
            """
            SELECT id, name, roles, lastUsedOn, isInRecord FROM tokens
            WHERE hash = ? AND revokedAt IS NULL
            """, .blob(hash)
        ) { row in
            Person(
                tokenId: row.int(0), name: row.text(1), roles: roles(row.text(2)),
                lastUsedOn: row.intOrNil(3), isInRecord: row.int(4) == 1)
        }
    }

    static func findActive(
        _ name: String, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Token>? {
        try transaction.first(
            """
            SELECT id, name, roles, createdAt, createdBy, lastUsedOn, revokedAt, version
            FROM tokens WHERE name = ? AND revokedAt IS NULL
            """, .text(name), row: token)
    }

    /// The active one of a name, else the one that was made last.
    static func findLatest(
        _ name: String, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Token>? {
        if let active = try findActive(name, in: transaction) { return active }
        return try transaction.first(
            """
            SELECT id, name, roles, createdAt, createdBy, lastUsedOn, revokedAt, version
            FROM tokens WHERE name = ? ORDER BY id DESC LIMIT 1
            """, .text(name), row: token)
    }

    /// A name that was given before.
    struct Given {
        let name: String
        let isActive: Bool
        let isInRecord: Bool
    }

    /// Every name that was given, revoked ones too: a centre has some hundreds.
    static func given(in transaction: Transaction) throws(RepairError) -> [Given] {
        try transaction.all("SELECT name, revokedAt, isInRecord FROM tokens ORDER BY id") { row in
            Given(name: row.text(0), isActive: row.isNull(1), isInRecord: row.int(2) == 1)
        }
    }

    /// How many active tokens have the role admin.
    static func adminCount(in transaction: Transaction) throws(RepairError) -> Int64 {
        try transaction.first(
            """
            SELECT count(*) FROM tokens
            WHERE revokedAt IS NULL AND ' ' || roles || ' ' LIKE '% ' || ? || ' %'
            """, .text(Role.admin.rawValue)
        ) { row in row.int(0) } ?? 0
    }

    static func revoke(_ id: Int64, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            "UPDATE tokens SET revokedAt = ? WHERE id = ?", .int(transaction.now.milliseconds),
            .int(id))
    }

    /// Notes that a person stands in a record.
    static func noteRecord(of id: Int64, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            "UPDATE tokens SET isInRecord = 1 WHERE id = ? AND isInRecord = 0", .int(id))
    }

    /// The same of whoever has the active token of a name.
    static func noteRecord(of name: String, in transaction: Transaction) throws(RepairError) {
        try transaction.run(
            """
            UPDATE tokens SET isInRecord = 1
            WHERE name = ? AND revokedAt IS NULL AND isInRecord = 0
            """, .text(name))
    }

    /// Notes the day on which a token was used.
    static func noteUse(of id: Int64, on day: CalendarDate, in transaction: Transaction)
        throws(RepairError)
    {
        try transaction.run(
            "UPDATE tokens SET lastUsedOn = ?1 WHERE id = ?2 AND lastUsedOn IS NOT ?1",
            .int(Int64(day.daysSinceEpoch)), .int(id))
    }
}

extension Token {
    package static func page(after id: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Token>]
    {
        try transaction.all(
            """
            SELECT id, name, roles, createdAt, createdBy, lastUsedOn, revokedAt, version
            FROM tokens WHERE id > ? AND revokedAt IS NULL ORDER BY id LIMIT ?
            """, .int(id), .int(Int64(limit)), row: TokenRows.token)
    }

    /// A page of those that let nobody in any more.
    package static func pageOfRevoked(after id: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Token>]
    {
        try transaction.all(
            """
            SELECT id, name, roles, createdAt, createdBy, lastUsedOn, revokedAt, version
            FROM tokens WHERE id > ? AND revokedAt IS NOT NULL ORDER BY id LIMIT ?
            """, .int(id), .int(Int64(limit)), row: TokenRows.token)
    }
}
