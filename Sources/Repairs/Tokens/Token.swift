internal import Bytes

/// What lets a person in: a name that stands in every record, and roles.
///
/// Name and roles never change: another name or another role is another token. Renewed, it has
/// another text.
package struct Token: Record, Equatable {
    package static let kind = RecordKind(
        "Token", "token", path: "/v1/tokens", draft: "TokenDraft", hasId: false, stamp: .none)

    package var name = ""
    package var roles: [Role] = []
    /// Nil if nobody noted it.
    package var createdBy: String?
    /// A day at the centre; nil if it was not used yet.
    package var lastUsedOn: CalendarDate?
    /// Nil while it lets its person in.
    package var revokedAt: Instant?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member(
            "name", &name, .line(1...100),
            MemberTerms(taken: "The person in every record.", answered: ""))
        list.member("roles", &roles, .words(Role.self))
        list.member(
            "createdBy", &createdBy, .line(1...100),
            .answered("`command line` for a command; null if it was not noted."))
        list.member(
            "lastUsedOn", &lastUsedOn, .date, .answered("The last day; null if on none yet."))
        list.member(
            "revokedAt", &revokedAt, .instant, .answered("Null while it is active."))
    }

    /// Who acts in the events of a customer's own doing; nobody of the centre is called so.
    static let customersName = "customer"
    /// Who acts in the records of what a command does.
    package static let commandLine = "command line"
    private static let nameScalarsMax = 100

    /// Judges the schema's rules too: the command line has none.
    package func faults(correcting old: Token?) -> Faults {
        var faults = Faults()
        if let fault = PlainText.fault(name, at: "/name", scalarsMax: Token.nameScalarsMax) {
            faults.append(fault)
        } else if Folding.fold(name).hasSameBytes(as: Token.customersName) {
            faults.append(Fault("/name", "is what records call the customer: choose another"))
        } else if Folding.fold(name).hasSameBytes(as: Token.commandLine) {
            faults.append(Fault("/name", "is what records call a command: choose another"))
        }
        if roles.isEmpty { faults.append(Fault("/roles", "needs at least one role")) }
        return faults
    }
}

/// A token's text, shown once. It is stored as SHA-256 alone: 256 random bits need no salt.
package struct TokenText: Sendable {
    /// `fet_` and 43 characters of base64url (RFC 4648, section 5).
    package let text: String

    package static func random(using source: inout some RandomNumberGenerator) -> TokenText {
        var bytes: [UInt8] = []
        for _ in 0..<4 {
            let word: UInt64 = source.next()
            for shift in 0..<8 {
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift * 8)))
            }
        }
        return TokenText(text: "fet_" + Base64.url.text(bytes))
    }

    package var hash: [UInt8] { TokenText.hash(of: Array(text.utf8)) }

    /// What a presented token is looked up by, whatever bytes it has.
    package static func hash(of bytes: [UInt8]) -> [UInt8] { SHA256.hash(bytes) }
}
