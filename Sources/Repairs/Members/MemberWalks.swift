package import JSON

extension Structured {
    /// Describes the members as they stand in a request or in an answer.
    package static func fields(_ direction: MemberDirection) -> [Field] {
        var walk = FieldWalk(direction: direction)
        var value = Self()
        value.members(&walk)
        return walk.fields
    }

    /// Reads a request once its schema has checked it; what is missing has its default.
    package init(taken json: JSONNode) {
        self.init()
        take(json)
    }

    /// The same with the members that a PATCH names; null takes one away.
    package func patched(by json: JSONNode) -> Self {
        var value = self
        value.take(json)
        return value
    }

    private mutating func take(_ json: JSONNode) {
        var walk = TakingWalk(json: json)
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

/// The body that a schema describes.
package enum MemberDirection: Sendable {
    case input, patch
    /// An answer about something recorded for good, even once its person is erased.
    case output
    /// An answer about a record on file.
    case filed
}

/// Collects what a schema says of each member.
private struct FieldWalk: MemberWalk {
    let direction: MemberDirection
    private(set) var fields: [Field] = []

    init(direction: MemberDirection) { self.direction = direction }

    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind, _ terms: MemberTerms
    ) {
        switch direction {
        case .input: add(name, kind.schema, terms.taken, terms.hasDefault ? .optional : .required)
        case .patch: add(name, kind.schema, terms.taken.map { _ in "" }, .kept)
        case .output:
            let schema = kind.answeredSchema
            add(name, terms.isPersonal ? schema.orEmpty : schema, terms.answered, .required)
        case .filed: add(name, kind.answeredSchema, terms.answered, .required)
        }
    }

    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value?, _ kind: Kind, _ terms: MemberTerms
    ) {
        switch direction {
        case .input: add(name, kind.schema, terms.taken, terms.mustBeGiven ? .required : .optional)
        case .patch: add(name, kind.schema, terms.taken.map { _ in "" }, .optional)
        case .output, .filed:
            add(name, kind.answeredSchema, terms.answered, terms.hasDefault ? .required : .optional)
        }
    }

    private mutating func add(
        _ name: StaticString, _ schema: Schema, _ doc: String?, _ presence: Field.Presence
    ) {
        guard let doc else { return }
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

/// Reads a request's members; what it leaves out stays as it is.
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
        if terms.taken != nil, let given = json[name] { value = kind.take(given) }
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
        } else if !terms.isPersonal, !terms.hasDefault {
            // A member that came later is absent from events of before.
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
