internal import Repairs

/// What two reports say of the same things, side by side; the later one's new things come last.
struct ConditionTable {
    private(set) var rows: [[String]]

    init(_ before: [(name: String, value: String)], _ after: [(name: String, value: String)]) {
        rows = before.map { entry in
            let same = after.first { $0.name.hasSameBytes(as: entry.name) }
            return [entry.name, entry.value, same?.value ?? "–"]
        }
        for entry in after where !before.contains(where: { $0.name.hasSameBytes(as: entry.name) }) {
            rows.append([entry.name, "–", entry.value])
        }
    }
}

extension ConditionReport {
    /// Zones, then functions, each with its note.
    var conditions: [(name: String, value: String)] {
        zones.map { ($0.zone, ConditionReport.text($0.condition.rawValue, $0.note)) }
            + functions.map { ($0.function, ConditionReport.text($0.result.words, $0.note)) }
    }

    var quantities: [(name: String, value: String)] {
        accessories.map { ($0.name, String($0.quantity)) }
    }

    private static func text(_ word: String, _ note: String?) -> String {
        note.map { word + ": " + $0 } ?? word
    }
}

extension ConditionReport.Result {
    var words: String {
        switch self {
        case .pass: "pass"
        case .fail: "fail"
        case .notTested: "not tested"
        }
    }
}
