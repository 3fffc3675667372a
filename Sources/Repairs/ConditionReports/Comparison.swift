/// What differs between the unit as it came and as it is to be given back.
package struct Comparison: Sendable {
    /// The reports' numbers: the latest of each stage, nil where there is none.
    package let intake: Int64?
    package let handover: Int64?
    /// Empty unless both are there.
    package let differences: [Difference]
}

/// One zone, function or accessory that the two reports don't answer alike.
package struct Difference: Sendable, Equatable {
    /// An answer: of a zone its condition, of a function its result, of an accessory how many.
    package enum Answer: Sendable, Equatable {
        case word(String)
        case quantity(Int64)
    }

    /// The name is the handover's where it has one.
    package let subject: ConditionSubject
    /// Nil where the report doesn't have it.
    package let before: Answer?
    package let after: Answer?
    package let noteBefore: String?
    package let noteAfter: String?
    package internal(set) var explanation: String?
    /// The number of the latest incident that names it.
    package internal(set) var incident: Int64?

    package var isSettled: Bool { explanation != nil || incident != nil }

    /// True if the unit goes back worse than it came, or nobody can tell. The customer is owed an
    /// explanation then. A fault that is gone is none.
    package var isWorse: Bool {
        switch subject.kind {
        case .accessory: true
        case .zone: after != .word(ConditionReport.Condition.ok.rawValue)
        case .function:
            switch (before.flatMap(result), after.flatMap(result)) {
            case (_, nil): before != nil
            case (.fail, _), (_, .pass), (.notTested, .notTested), (nil, .notTested): false
            case (.pass, .fail), (.pass, .notTested), (.notTested, .fail), (nil, .fail): true
            }
        }
    }

    private func result(_ answer: Answer) -> ConditionReport.Result? {
        if case .word(let word) = answer { ConditionReport.Result(rawValue: word) } else { nil }
    }

    /// Whether this is the difference that was explained, and not one that came after it.
    func isSame(as other: Difference) -> Bool {
        subject.names(other.subject) && before == other.before && after == other.after
            && Difference.isSameNote(noteBefore, other.noteBefore)
            && Difference.isSameNote(noteAfter, other.noteAfter)
    }

    /// By letters and digits: a comma more is no other scratch.
    static func isSameNote(_ one: String?, _ other: String?) -> Bool {
        one.map(Folding.letters).hasSameBytes(as: other.map(Folding.letters))
    }
}

extension Comparison {
    /// The latest intake beside the latest handover, each difference with what explains it.
    package init(of ticket: Ticket, in transaction: Transaction) throws(RepairError) {
        let comparison = Comparison(
            intake: try ConditionReports.last(.intake, of: ticket, in: transaction),
            handover: try ConditionReports.last(.handover, of: ticket, in: transaction))
        if comparison.differences.isEmpty {
            self = comparison
        } else {
            self = comparison.settled(
                by: try Explanation.all(of: ticket, in: transaction),
                try Incident.all(of: ticket, in: transaction))
        }
    }

    /// - Parameters: the latest of each stage.
    init(intake: ConditionReport?, handover: ConditionReport?) {
        self.intake = intake?.number
        self.handover = handover?.number
        guard let intake, let handover else {
            differences = []
            return
        }
        differences =
            Comparison.differences(intake.zoneAnswers, handover.zoneAnswers)
            + Comparison.differences(intake.functionAnswers, handover.functionAnswers)
            + Comparison.differences(intake.accessoryAnswers, handover.accessoryAnswers)
    }

    private init(_ comparison: Comparison, settled differences: [Difference]) {
        (intake, handover) = (comparison.intake, comparison.handover)
        self.differences = differences
    }

    /// In the intake's order; what came new after it. Both are folded once.
    private static func differences(_ before: [Named], _ after: [Named]) -> [Difference] {
        var found: [Difference] = []
        for old in before {
            let new = after.first { $0.key.hasSameBytes(as: old.key) }
            if let new, new.isSame(as: old) { continue }
            found.append(Difference(old.kind, before: old, after: new))
        }
        for new in after where !before.contains(where: { $0.key.hasSameBytes(as: new.key) }) {
            found.append(Difference(new.kind, before: nil, after: new))
        }
        return found
    }

    /// With what explains each: the latest explanation of this very difference, and the latest
    /// incident that names it.
    func settled(
        by explanations: [Recorded<Explanation>], _ incidents: [Recorded<Incident>]
    ) -> Comparison {
        Comparison(
            self,
            settled: differences.map { difference in
                var difference = difference
                difference.explanation =
                    explanations.last { $0.difference?.isSame(as: difference) == true }?.explanation
                difference.incident =
                    incidents.last { $0.subject?.names(difference.subject) == true }?.number
                return difference
            })
    }
}

/// One answer of a report under its folded name.
private struct Named {
    let kind: ConditionSubject.Kind
    let name: String
    let key: String
    let answer: Difference.Answer
    let note: String?

    init(
        _ kind: ConditionSubject.Kind, _ name: String, _ answer: Difference.Answer,
        note: String? = nil
    ) {
        (self.kind, self.name, self.answer, self.note) = (kind, name, answer, note)
        key = Folding.fold(name)
    }

    /// A second scratch beside the first is told by the note alone, so the note of a damaged zone
    /// counts, and none at handover repeats the intake's; how a function failed does not count.
    func isSame(as before: Named) -> Bool {
        guard answer == before.answer else { return false }
        guard kind == .zone, answer != .word(ConditionReport.Condition.ok.rawValue), note != nil
        else { return true }
        return Difference.isSameNote(note, before.note)
    }
}

extension Difference {
    fileprivate init(_ kind: ConditionSubject.Kind, before: Named?, after: Named?) {
        self.init(
            subject: ConditionSubject(kind, after?.name ?? before?.name ?? ""),
            before: before?.answer, after: after?.answer, noteBefore: before?.note,
            noteAfter: after?.note)
    }
}

extension ConditionReport {
    fileprivate var zoneAnswers: [Named] {
        zones.map { Named(.zone, $0.zone, .word($0.condition.rawValue), note: $0.note) }
    }

    fileprivate var functionAnswers: [Named] {
        functions.map { Named(.function, $0.function, .word($0.result.rawValue), note: $0.note) }
    }

    fileprivate var accessoryAnswers: [Named] {
        accessories.map { Named(.accessory, $0.name, .quantity($0.quantity)) }
    }
}
