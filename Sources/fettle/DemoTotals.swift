/// What came of all visits.
struct DemoTotals {
    private var outcomes: [String: Int] = [:]
    private var states: [String: Int] = [:]
    private var facts: [String: Int] = [:]
    private var paid: Int64 = 0
    private var count = 0

    mutating func add(_ visit: DemoVisit) {
        count += 1
        paid += visit.paid
        outcomes[visit.outcome ?? "none", default: 0] += 1
        for state in Set(visit.path) { states[state, default: 0] += 1 }
        facts.merge(visit.facts) { $0 + $1 }
    }

    var text: String {
        """
        \(count) tickets, \(DemoMoney.text(paid)) paid
        outcomes: \(DemoTotals.list(outcomes))
        states visited: \(DemoTotals.list(states))
        facts recorded: \(DemoTotals.list(facts))
        """
    }

    private static func list(_ counts: [String: Int]) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
}
