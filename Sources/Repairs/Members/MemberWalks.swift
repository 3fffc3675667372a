package import JSON

extension Structured {
    /// What a schema says of the members in a request or in an answer.
    package static func fields(_ direction: MemberDirection) -> [Field] {
        var walk = FieldWalk(direction: direction)
        var value = Self()
        value.members(&walk)
        return walk.fields
    }

    /// Reads a request once its schema has checked it; what is missing has its default.
    package init(taken json: JSONNode) {
        var walk = TakingWalk(json: json)
        self.init()
        members(&walk)
    }

    /// Restores what was sealed or stored; nil if a member that must be there is missing.
    package init?(stored json: JSONValue) {
        var walk = StoredWalk(json: json)
        self.init()
        members(&walk)
        if walk.isDamaged { return nil }
    }

    /// The members in their order.
    package var memberValues: [MemberValue] {
        var walk = ValueWalk()
        var value = self
        value.members(&walk)
        return walk.values
    }

    /// Writes the members as an answer shows them.
    package func write(to json: inout JSONWriter) { memberValues.answer(to: &json) }

    /// As an answer shows it.
    package var json: JSONValue {
        .object(
            memberValues.filter(\.isAnswered).map { JSONMember("\($0.name)", $0.value) })
    }
}

/// Whether a schema describes what is sent to us or what we send.
package enum MemberDirection: Sendable { case input, output }

/// Collects what a schema says of each member.
private struct FieldWalk: MemberWalk {
    let direction: MemberDirection
    private(set) var fields: [Field] = []

    init(direction: MemberDirection) { self.direction = direction }

    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind, _ terms: MemberTerms
    ) {
        switch direction {
        case .input: add(name, kind.schema, terms.taken, isRequired: !terms.hasDefault)
        case .output:
            let schema = terms.isPersonal ? kind.schema.orEmpty : kind.schema
            add(name, schema, terms.answered, isRequired: true)
        }
    }

    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value?, _ kind: Kind, _ terms: MemberTerms
    ) {
        switch direction {
        case .input: add(name, kind.schema, terms.taken, isRequired: terms.mustBeGiven)
        case .output: add(name, kind.schema, terms.answered, isRequired: false)
        }
    }

    private mutating func add(
        _ name: StaticString, _ schema: Schema, _ doc: String?, isRequired: Bool
    ) {
        guard let doc else { return }
        let presence: Field.Presence = isRequired ? .required : .optional
        fields.append(Field(name: "\(name)", schema: schema, presence: presence, doc: doc))
    }
}

extension Schema {
    /// The same, or text that is empty once its person is erased.
    fileprivate var orEmpty: Schema {
        guard case .text(let format, let count) = self else { return self }
        return .text(format, count: 0...count.upperBound)
    }
}

/// Reads a request's members.
private struct TakingWalk: MemberWalk {
    let json: JSONNode

    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind, _ terms: MemberTerms
    ) {
        guard terms.taken != nil, let taken = json[name].flatMap(kind.take) else { return }
        value = taken
    }

    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value?, _ kind: Kind, _ terms: MemberTerms
    ) {
        if terms.taken != nil { value = json[name].flatMap(kind.take) }
    }
}

/// Reads an event's members.
private struct StoredWalk: MemberWalk {
    let json: JSONValue
    private(set) var isDamaged = false

    init(json: JSONValue) { self.json = json }

    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind, _ terms: MemberTerms
    ) {
        if let stored = json[name].flatMap(kind.read) {
            value = stored
        } else if !terms.isPersonal {
            isDamaged = true
        }
    }

    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value?, _ kind: Kind, _ terms: MemberTerms
    ) { value = json[name].flatMap(kind.read) }
}

/// Collects each member's value.
private struct ValueWalk: MemberWalk {
    private(set) var values: [MemberValue] = []

    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind, _ terms: MemberTerms
    ) { values.append(MemberValue(name: name, value: kind.json(value), terms: terms)) }

    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value?, _ kind: Kind, _ terms: MemberTerms
    ) {
        values.append(
            MemberValue(name: name, value: value.map(kind.json) ?? .null, terms: terms))
    }
}
