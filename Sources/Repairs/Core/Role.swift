/// What a token may do. A manager may do all that the front desk may.
package enum Role: String, Sendable, CaseIterable {
    case frontDesk, technician, manager, admin
}

/// Who acts: an active token's name and roles.
package struct Person: Sendable, Equatable {
    package let tokenId: Int64
    package let name: String
    package let roles: [Role]

    package init(tokenId: Int64, name: String, roles: [Role]) {
        self.tokenId = tokenId
        self.name = name
        self.roles = roles
    }

    /// Whether one of these roles is carried; a manager's includes the front desk's.
    package func has(_ allowed: [Role]) -> Bool {
        roles.contains { role in
            allowed.contains(role) || (role == .manager && allowed.contains(.frontDesk))
        }
    }
}
