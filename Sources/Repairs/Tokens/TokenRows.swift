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
        let createdAt = Instant(milliseconds: row.int(3))
        return OnFile(
            id: row.int(0), version: 1, token, createdAt: createdAt, updatedAt: createdAt)
    }

    static func insert(
        _ token: Token, hash: [UInt8], in transaction: Transaction
    ) throws(RepairError) -> Int64 {
        try transaction.insert(
            "INSERT INTO tokens (name, hash, roles, createdAt) VALUES (?, ?, ?, ?)",
            .text(token.name), .blob(hash), .text(text(token.roles)),
            .int(transaction.now.milliseconds))
    }

    static func find(hash: [UInt8], in transaction: Transaction) throws(RepairError) -> Person? {
        try transaction.first(
            "SELECT id, name, roles FROM tokens WHERE hash = ? AND revokedAt IS NULL",
            .blob(hash)
        ) { row in
            Person(tokenId: row.int(0), name: row.text(1), roles: roles(row.text(2)))
        }
    }

    static func findActive(
        _ name: String, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Token>? {
        try transaction.first(
            """
            SELECT id, name, roles, createdAt FROM tokens WHERE name = ? AND revokedAt IS NULL
            """, .text(name), row: token)
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
}

extension Token {
    package static func page(after id: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Token>]
    {
        try transaction.all(
            """
            SELECT id, name, roles, createdAt FROM tokens
            WHERE id > ? AND revokedAt IS NULL ORDER BY id LIMIT ?
            """, .int(id), .int(Int64(limit)), row: TokenRows.token)
    }
}
