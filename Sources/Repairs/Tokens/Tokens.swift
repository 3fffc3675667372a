/// Tokens: made, shown once, looked up at each request, revoked.
package enum Tokens {
    /// A token just made and the text that nobody will see again.
    package struct New: Sendable {
        package let token: OnFile<Token>
        package let text: TokenText
    }

    /// Makes a token.
    ///
    /// - Throws: `.invalid`; `.conflict(.tokenNameTaken)` if an active token has the name.
    package static func create(
        _ token: Token, in transaction: Transaction
    ) throws(RepairError) -> New {
        let faults = token.faults(correcting: nil)
        guard faults.isEmpty else { throw .invalid(faults) }
        if try isActive(token.name, in: transaction) {
            throw .conflict(.tokenNameTaken(token.name))
        }
        var token = token
        token.roles = Role.allCases.filter(token.roles.contains)
        var source = SystemRandomNumberGenerator()
        let text = TokenText.random(using: &source)
        let id = try TokenRows.insert(token, hash: text.hash, in: transaction)
        return New(token: OnFile(new: token, id: id, in: transaction), text: text)
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
    ) throws(RepairError) -> OnFile<Token> {
        guard let token = try TokenRows.findActive(name, in: transaction) else {
            throw .notFound("token")
        }
        return token
    }

    /// Whether nobody else could make tokens once this one is revoked.
    package static func isLastAdmin(_ token: OnFile<Token>, in transaction: Transaction)
        throws(RepairError) -> Bool
    {
        guard token.roles.contains(.admin) else { return false }
        return try TokenRows.adminCount(in: transaction) <= 1
    }

    /// Ends a token for good; its name is free again.
    ///
    /// - Throws: `.storage`.
    package static func revoke(_ token: OnFile<Token>, in transaction: Transaction)
        throws(RepairError)
    {
        try TokenRows.revoke(token.id, in: transaction)
    }

    /// Who presents a token: one look into an index.
    ///
    /// - Parameter hash: `TokenText.hash(of:)` of what was presented.
    /// - Returns: nil where there is no such token or it is revoked.
    package static func authenticate(
        _ hash: [UInt8], in transaction: Transaction
    ) throws(RepairError) -> Person? {
        try TokenRows.find(hash: hash, in: transaction)
    }
}
