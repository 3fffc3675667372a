package import JSON

/// A record as it is on file.
@dynamicMemberLookup
package struct OnFile<Value: Record>: Sendable {
    package let id: Int64
    package let version: Int64
    package let value: Value
    package let createdAt: Instant
    package let updatedAt: Instant
    /// Nil if nobody noted it.
    let createdBy: String?

    init(
        id: Int64, version: Int64, _ value: Value, createdAt: Instant, updatedAt: Instant,
        createdBy: String? = nil
    ) {
        (self.id, self.version, self.value) = (id, version, value)
        (self.createdAt, self.updatedAt, self.createdBy) = (createdAt, updatedAt, createdBy)
    }

    package subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
        value[keyPath: path]
    }
}

extension OnFile {
    /// The first version of what was just put on file.
    init(new value: Value, id: Int64, by name: String? = nil, in transaction: Transaction) {
        self.init(
            id: id, version: 1, value, createdAt: transaction.now, updatedAt: transaction.now,
            createdBy: name)
    }

    /// The next version, with other members; nil if none differs, byte by byte.
    func changed(to value: Value, in transaction: Transaction) -> OnFile? {
        if value.json.canonical() == self.value.json.canonical() { return nil }
        return OnFile(
            id: id, version: version + 1, value, createdAt: createdAt, updatedAt: transaction.now,
            createdBy: createdBy)
    }

    /// Writes it as answers show it.
    package func write(to json: inout JSONWriter) {
        if Value.kind.hasId { json.member(Value.kind.idName, id) }
        value.write(to: &json)
        json.member("createdAt", createdAt.text)
        switch Value.kind.stamp {
        case .updatedAt: json.member("updatedAt", updatedAt.text)
        case .createdBy: json.member("createdBy", createdBy)
        case .none: break
        }
        json.member("version", version)
    }

    /// The members of `write`.
    package static var fields: [Field] {
        let kind = Value.kind
        let stamp: [Field] =
            switch kind.stamp {
            case .updatedAt: [.required("updatedAt", .instant)]
            case .createdBy: [.required("createdBy", .line())]
            case .none: []
            }
        return (kind.hasId ? [.required("\(kind.idName)", .id)] : []) + Value.fields(.filed)
            + [.required("createdAt", .instant)] + stamp
            + [.required("version", .version, kind.versionDoc)]
    }
}

extension OnFile: Equatable where Value: Equatable {}
