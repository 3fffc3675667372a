/// Tokens: made, shown once, looked up at each request, revoked.
package enum Tokens {
    /// A token just made and the text that nobody will see again.
    package struct New: Sendable {
        package let token: OnFile<Token>
        package let text: TokenText
    }

    /// Makes a token.
    ///
    /// - Throws: `.invalid`; `.conflict(.tokenNameTaken)` if the name is somebody's, who has an
    ///   active token or stands in a record.
    package static func create(
        _ token: Token, by name: String = Token.commandLine, in transaction: Transaction
    ) throws(RepairError) -> New {
        let faults = token.faults(correcting: nil)
        guard faults.isEmpty else { throw .invalid(faults) }
        try refuseTaken(token.name, in: transaction)
        var token = token
        token.roles = Role.allCases.filter(token.roles.contains)
        token.createdBy = name
        let text = newText()
        let id = try TokenRows.insert(token, hash: text.hash, in: transaction)
        let made = OnFile(new: token, id: id, in: transaction)
        try Audit.created(made, by: name, in: transaction)
        return New(token: made, text: text)
    }

    private static func newText() -> TokenText {
        var source = SystemRandomNumberGenerator()
        return TokenText.random(using: &source)
    }

    /// Names are compared folded: "Jo" and "JO" would be one person to whoever reads a record.
    private static func refuseTaken(_ name: String, in transaction: Transaction)
        throws(RepairError)
    {
        let key = Folding.fold(name)
        let same = try TokenRows.given(in: transaction).filter {
            Folding.fold($0.name).hasSameBytes(as: key)
        }
        if let active = same.first(where: \.isActive) {
            throw .conflict(.tokenNameTaken(active.name))
        }
        if let known = same.last(where: \.isInRecord) {
            throw .conflict(.tokenNameInRecord(known.name))
        }
    }

    /// Gives the same person another token; the old one ends. A revoked one lets in again.
    package static func renew(
        _ token: OnFile<Token>, by name: String = Token.commandLine, in transaction: Transaction
    ) throws(RepairError) -> New {
        let text = newText()
        try TokenRows.renew(token.id, hash: text.hash, in: transaction)
        let renewed = try latest(token.name, in: transaction)
        try Audit.changed(from: token, to: renewed, by: name, in: transaction)
        return New(token: renewed, text: text)
    }

    /// The active token of a name, else the one that was revoked last.
    ///
    /// - Throws: `.notFound("token")` where nobody was given the name.
    package static func latest(
        _ name: String, in transaction: Transaction
    ) throws(RepairError) -> OnFile<Token> {
        guard let token = try TokenRows.findLatest(name, in: transaction) else {
            throw .notFound("token")
        }
        return token
    }

    /// Notes that a person has written something, and used the token today.
    package static func noteRecord(by person: Person, in transaction: Transaction)
        throws(RepairError)
    {
        guard person.tokenId > 0, !person.isInRecord else { return }
        try TokenRows.noteRecord(of: person.tokenId, in: transaction)
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

    /// Ends a token; its name is free again if it stands in no record.
    ///
    /// - Throws: `.storage`.
    package static func revoke(
        _ token: OnFile<Token>, by name: String = Token.commandLine, in transaction: Transaction
    ) throws(RepairError) {
        try TokenRows.revoke(token.id, in: transaction)
        try Audit.removed(token, by: name, in: transaction)
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
