internal import Bytes

/// What lets a person in: a name that stands in every record, and roles.
///
/// It never changes: another name or another role is another token.
package struct Token: Sendable, Equatable {
    package let id: Int64
    package let name: String
    package let roles: [Role]
    package let createdAt: Instant
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

/// A token as it is asked for.
package struct TokenDraft: Sendable, Equatable {
    package var name: String?
    package var roles: [Role]

    package init(name: String?, roles: [Role]) {
        self.name = name.map(PlainText.line)
        self.roles = roles
    }

    static let nameScalarsMax = 100
    /// Who acts in the events of a customer's own doing; nobody of the centre is called so.
    static let customersName = "customer"

    /// Everything that is wrong with it.
    package func faults(at pointer: String = "") -> Faults {
        var faults = Faults()
        if let fault = PlainText.fault(
            name, at: pointer + "/name", scalarsMax: TokenDraft.nameScalarsMax)
        {
            faults.append(fault)
        } else if let name, Folding.fold(name).hasSameBytes(as: TokenDraft.customersName) {
            faults.append(
                Fault(pointer + "/name", "is what records call the customer: choose another"))
        }
        if roles.isEmpty { faults.append(Fault(pointer + "/roles", "needs at least one role")) }
        return faults
    }
}
