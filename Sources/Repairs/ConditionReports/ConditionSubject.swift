/// What of a unit an explanation or an incident is about: one thing that a report answers.
package struct ConditionSubject: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable { case zone, function, accessory }

    package let kind: Kind
    package let name: String
    private let key: String

    package init(_ kind: Kind, _ name: String) {
        self.kind = kind
        self.name = name
        key = Folding.fold(name)
    }

    /// Whether both are the same thing: names are compared folded.
    func names(_ other: ConditionSubject) -> Bool {
        kind == other.kind && key.hasSameBytes(as: other.key)
    }
}

/// A subject among the members of a fact: one of the three is to be named.
package struct NamedSubject: Structured {
    package var zone: String?
    package var function: String?
    package var accessory: String?

    package init() {}

    package init(_ subject: ConditionSubject) {
        switch subject.kind {
        case .zone: zone = subject.name
        case .function: function = subject.name
        case .accessory: accessory = subject.name
        }
    }

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("zone", &zone, .line)
        list.member("function", &function, .line)
        list.member("accessory", &accessory, .line)
    }

    private var all: [ConditionSubject] {
        [
            zone.map { ConditionSubject(.zone, $0) },
            function.map { ConditionSubject(.function, $0) },
            accessory.map { ConditionSubject(.accessory, $0) },
        ].compactMap(\.self)
    }

    /// Nil unless exactly one is named.
    var subject: ConditionSubject? { all.count == 1 ? all.first : nil }

    func faults() -> Faults {
        if all.isEmpty {
            return [Fault("/zone", "a zone, a function or an accessory must be named")]
        }
        return all.dropFirst().map {
            Fault("/" + $0.kind.rawValue, "only one of zone, function and accessory")
        }.gathered
    }
}
