/// A kind of work that a token lets its person do.
package enum Role: String, Sendable, CaseIterable {
    case frontDesk, technician, manager, admin

    /// The roles that do the front desk's work: a manager may do all of it.
    package static let desk: [Role] = [.frontDesk, .manager]
}

/// A person who acts: an active token's name and roles.
package struct Person: Sendable, Equatable {
    package let tokenId: Int64
    package let name: String
    package let roles: [Role]
    /// The last day on which the token was used, in days since 1970, as it is on file.
    let lastUsedOn: Int64?
    /// Whether the name is known to stand in a record.
    let isInRecord: Bool

    package init(tokenId: Int64, name: String, roles: [Role]) {
        self.init(tokenId: tokenId, name: name, roles: roles, lastUsedOn: nil, isInRecord: true)
    }

    init(tokenId: Int64, name: String, roles: [Role], lastUsedOn: Int64?, isInRecord: Bool) {
        (self.lastUsedOn, self.isInRecord) = (lastUsedOn, isInRecord)
        self.tokenId = tokenId
        self.name = name
        self.roles = roles
    }

    /// Whether one of these roles is carried.
    package func has(_ allowed: [Role]) -> Bool { roles.contains(where: allowed.contains) }
}
