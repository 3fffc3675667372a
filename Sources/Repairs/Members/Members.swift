internal import JSON

/// A value with named members. Its list of members is written once, and walked by whoever describes
/// the value (OpenAPI), reads it from a request, answers it, seals it into an event or restores it.
package protocol Structured: Sendable {
    init()

    /// Names each member once, in the order of answers.
    mutating func members(_ list: inout some MemberWalk)
}

/// One pass over the members of a value.
package protocol MemberWalk {
    /// A member that is always there.
    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind, _ terms: MemberTerms)

    /// A member that may be null.
    mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value?, _ kind: Kind, _ terms: MemberTerms)
}

extension MemberWalk {
    package mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind
    ) { member(name, &value, kind, "") }

    package mutating func member<Kind: MemberKind>(
        _ name: StaticString, _ value: inout Kind.Value?, _ kind: Kind
    ) { member(name, &value, kind, "") }
}

/// The places of a member, and what OpenAPI says of it there. A text alone is said of both.
package struct MemberTerms: Sendable, ExpressibleByStringLiteral {
    /// Said of it in a request; nil if none brings it.
    let taken: String?
    /// Said of it in an answer; nil if none shows it.
    let answered: String?
    fileprivate(set) var isPersonal = false
    /// A request may leave it out, or null, though an answer never does.
    fileprivate(set) var hasDefault = false
    /// A request must bring it though it may be null later.
    fileprivate(set) var mustBeGiven = false

    package init(taken: String?, answered: String?) {
        self.taken = taken
        self.answered = answered
    }

    package init(stringLiteral text: String) { self.init(taken: text, answered: text) }

    /// Stands in the event alone.
    package static let sealedOnly = MemberTerms(taken: nil, answered: nil)

    /// No request brings it.
    package static func answered(_ text: String) -> MemberTerms {
        MemberTerms(taken: nil, answered: text)
    }

    /// A personal value of the contract: a commitment in the event, erased with the person.
    ///
    /// - Parameter answered: if an answer says something else of it.
    package static func personal(_ text: String = "", answered: String? = nil) -> MemberTerms {
        var terms = MemberTerms(taken: text, answered: answered ?? text)
        terms.isPersonal = true
        return terms
    }

    /// Personal, and never left out by a request.
    package static func personal(given: String, later: String) -> MemberTerms {
        var terms = MemberTerms(taken: given, answered: later)
        (terms.isPersonal, terms.mustBeGiven) = (true, true)
        return terms
    }

    /// Never left out by a request.
    package static func given(_ text: String = "") -> MemberTerms {
        var terms = MemberTerms(taken: text, answered: text)
        (terms.mustBeGiven, terms.hasDefault) = (true, true)
        return terms
    }

    /// Reckoned by the server; absent from events of before.
    package static func reckoned(_ text: String) -> MemberTerms {
        var terms = MemberTerms(taken: nil, answered: text)
        terms.hasDefault = true
        return terms
    }

    /// Has a value of its own if a request leaves it out.
    package static func defaulted(_ taken: String = "", answered: String = "") -> MemberTerms {
        var terms = MemberTerms(taken: taken, answered: answered)
        terms.hasDefault = true
        return terms
    }
}

/// One member as it is answered or sealed.
package struct MemberValue: Sendable {
    let name: StaticString
    /// Null if there is none.
    let value: JSONValue
    let terms: MemberTerms

    var isAnswered: Bool { terms.answered != nil }
}

extension [MemberValue] {
    /// Writes those that an answer shows.
    func answer(to json: inout JSONWriter) {
        for member in self where member.isAnswered { json.member(member.name, member.value) }
    }

    /// Writes an event's data: the members by their names (RFC 8785), personal ones as commitments.
    func seal(to json: inout JSONWriter, _ personal: inout PersonalValues) {
        for member in sorted(by: { "\($0.name)".utf8.lexicographicallyPrecedes("\($1.name)".utf8) })
        {
            if member.terms.isPersonal, !member.value.isNull {
                personal.member(member.name, member.value, in: &json)
            } else {
                json.member(member.name, raw: member.value.canonical())
            }
        }
    }
}
