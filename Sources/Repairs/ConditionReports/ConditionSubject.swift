internal import JSON

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

/// A subject as it is handed in: one of the three is to be named.
package struct ConditionSubjectDraft: Sendable {
    package var zone: String?
    package var function: String?
    package var accessory: String?

    package init() {}

    private var named: [ConditionSubject] {
        [
            zone.map { ConditionSubject(.zone, $0) },
            function.map { ConditionSubject(.function, $0) },
            accessory.map { ConditionSubject(.accessory, $0) },
        ].compactMap(\.self)
    }

    /// Nil where none or more than one is named.
    var subject: ConditionSubject? { named.count == 1 ? named.first : nil }

    func faults() -> Faults {
        guard let first = named.first else {
            return [Fault("/zone", "a zone, a function or an accessory must be named")]
        }
        let fault = PlainText.fault(
            first.name, at: "/" + first.kind.rawValue,
            scalarsMax: ConditionReportDraft.nameScalarsMax)
        let others = named.dropFirst().map {
            Fault("/" + $0.kind.rawValue, "only one of zone, function and accessory")
        }
        return ([fault] + others).gathered
    }
}

extension ConditionSubject {
    /// Its name, where it is of this kind.
    package func name(of kind: Kind) -> String? { self.kind == kind ? name : nil }

    /// Reads it from an event.
    init?(_ data: JSONValue) {
        if let zone = data["zone"]?.text {
            self.init(.zone, zone)
        } else if let function = data["function"]?.text {
            self.init(.function, function)
        } else if let accessory = data["accessory"]?.text {
            self.init(.accessory, accessory)
        } else {
            return nil
        }
    }
}
