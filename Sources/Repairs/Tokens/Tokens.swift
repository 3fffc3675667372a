/// Tokens: made, shown once, looked up at each request, revoked.
package enum Tokens {
    /// A token just made and the text that nobody will see again.
    package struct New: Sendable {
        package let token: Token
        package let text: TokenText
    }

    /// Makes a token.
    ///
    /// - Throws: `.invalid`; `.conflict(.tokenNameTaken)` where an active token has the name.
    package static func create(
        _ draft: TokenDraft, in transaction: Transaction
    ) throws(RepairError) -> New {
        let faults = draft.faults()
        guard faults.isEmpty, let name = draft.name else { throw .invalid(faults) }
        if try isActive(name, in: transaction) { throw .conflict(.tokenNameTaken(name)) }
        var source = SystemRandomNumberGenerator()
        let text = TokenText.random(using: &source)
        let roles = Role.allCases.filter(draft.roles.contains)
        let id = try TokenRows.insert(
            name: name, hash: text.hash, roles: roles, in: transaction)
        return New(
            token: Token(id: id, name: name, roles: roles, createdAt: transaction.now), text: text)
    }

    /// Whether somebody of this name has an active token.
    package static func isActive(
        _ name: String, in transaction: Transaction
    ) throws(RepairError) -> Bool {
        try TokenRows.findActive(name, in: transaction) != nil
    }

    /// - Throws: `.notFound("token")` where no active token has the name.
    package static func read(
        _ name: String, in transaction: Transaction
    ) throws(RepairError) -> Token {
        guard let token = try TokenRows.findActive(name, in: transaction) else {
            throw .notFound("token")
        }
        return token
    }

    /// Ends a token for good; its name is free again.
    ///
    /// - Throws: `.storage`.
    package static func revoke(_ token: Token, in transaction: Transaction) throws(RepairError) {
        try TokenRows.revoke(token.id, in: transaction)
    }

    /// A page of the active tokens in the order of their IDs.
    package static func list(
        after id: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Token] {
        try TokenRows.list(after: id, limit: limit, in: transaction)
    }

    /// Who presents a token: one look into an index, at every request of staff.
    ///
    /// - Parameter hash: `TokenText.hash(of:)` of what was presented.
    /// - Returns: nil where there is no such token or it is revoked.
    package static func authenticate(
        _ hash: [UInt8], in transaction: Transaction
    ) throws(RepairError) -> Person? {
        try TokenRows.find(hash: hash, in: transaction)
    }
}
