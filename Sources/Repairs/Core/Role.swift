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

    package init(tokenId: Int64, name: String, roles: [Role]) {
        self.tokenId = tokenId
        self.name = name
        self.roles = roles
    }

    /// Whether one of these roles is carried.
    package func has(_ allowed: [Role]) -> Bool { roles.contains(where: allowed.contains) }
}
