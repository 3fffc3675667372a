import JSON

@testable import Repairs

/// What a timeline says of a unit's condition, and whether what differs is explained.
struct ConditionLedger {
    /// What a report, an explanation or an incident speaks of.
    struct Subject: Hashable {
        let kind: String
        let name: String

        init(_ kind: String, _ name: String) { (self.kind, self.name) = (kind, name) }

        init(_ data: JSONValue) {
            if let zone = data["zone"]?.text {
                self.init("zone", zone)
            } else if let function = data["function"]?.text {
                self.init("function", function)
            } else {
                self.init("accessory", data["accessory"]?.text ?? "")
            }
        }
    }

    /// How a report answers, as text.
    private struct Answer: Equatable {
        var answer = ""
        var note: String?
    }

    private(set) var hasIntake = false
    private(set) var isAgreed = false
    private var intake: [Subject: Answer] = [:]
    private var handover: [Subject: Answer]?
    /// What was explained of a subject: both sides as they were then.
    private var explained: [Subject: [[Answer?]]] = [:]

    var hasHandover: Bool { handover != nil }

    mutating func take(_ report: JSONValue) {
        var answers: [Subject: Answer] = [:]
        for zone in report["zones"]?.items ?? [] {
            let condition = zone["condition"]?.text ?? ""
            answers[Subject("zone", zone["zone"]?.text ?? "")] = Answer(
                answer: condition, note: condition == "ok" ? nil : zone["note"]?.text)
        }
        for function in report["functions"]?.items ?? [] {
            answers[Subject("function", function["function"]?.text ?? "")] = Answer(
                answer: function["result"]?.text ?? "")
        }
        for accessory in report["accessories"]?.items ?? [] {
            answers[Subject("accessory", accessory["name"]?.text ?? "")] = Answer(
                answer: "\(accessory["quantity"]?.integer ?? 0)")
        }
        switch report["stage"]?.text {
        case "intake":
            (hasIntake, intake) = (true, answers)
            isAgreed =
                report["agreedBy"]?.isNull == false || report["refusedToAgree"]?.isNull == false
        case "handover": handover = answers
        default: break
        }
    }

    mutating func explain(_ data: JSONValue) {
        let subject = Subject(data)
        explained[subject, default: []].append([intake[subject], handover?[subject]])
    }

    /// What is worse at handover than at intake and nobody explained.
    func unexplained(_ incidents: [RepairLedger.IncidentEntry]) -> Set<Subject> {
        guard let handover else { return [] }
        let all = Set(intake.keys).union(handover.keys)
        return all.filter { subject in
            isWorse(subject.kind, intake[subject], handover[subject])
                && !isSettled(subject, incidents)
        }
    }

    private func isWorse(_ kind: String, _ before: Answer?, _ after: Answer?) -> Bool {
        guard before != after else { return false }
        switch kind {
        case "zone":
            let isRepeated = before?.answer == after?.answer && after?.note == nil
            return after?.answer != "ok" && !isRepeated
        case "function":
            let ranks = ["pass": 0, "notTested": 1, "fail": 2]
            guard let after else { return true }
            guard let before else { return after.answer == "fail" }
            return (ranks[before.answer] ?? 0) < (ranks[after.answer] ?? 0)
        default: return true
        }
    }

    private func isSettled(
        _ subject: Subject, _ incidents: [RepairLedger.IncidentEntry]
    ) -> Bool {
        incidents.contains { $0.subject == subject }
            || explained[subject]?.contains([intake[subject], handover?[subject]]) == true
    }

    /// How many of each accessory are to be given back: what came, but for what is explained.
    func accessoriesOwed(_ incidents: [RepairLedger.IncidentEntry]) -> [String: Int64] {
        var owed: [String: Int64] = [:]
        for (subject, answer) in intake where subject.kind == "accessory" {
            let came = Int64(answer.answer) ?? 0
            let left = handover?[subject].flatMap { Int64($0.answer) } ?? 0
            if handover == nil {
                let isLost = incidents.contains { $0.kind == "loss" && $0.subject == subject }
                owed[subject.name] = isLost || explained[subject] != nil ? 0 : came
            } else {
                owed[subject.name] = isSettled(subject, incidents) ? min(came, left) : came
            }
        }
        return owed
    }
}
