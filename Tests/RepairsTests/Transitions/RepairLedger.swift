import JSON

@testable import Repairs

/// What a ticket's timeline alone says: read event by event, by the contract's words and by none of
/// the code that keeps the facts.
struct RepairLedger {
    struct Sent {
        let number: Int64
        let validUntil: Instant
        let digest: String
        let totals: [String: Int64]
        let isWithinCeiling: Bool
        var decision: String?
        /// The ticket went on without a decision.
        var isOver = false
    }

    struct IncidentEntry {
        let kind: String
        let subject: ConditionLedger.Subject
        var isResolved = false
    }

    private(set) var state = TicketState.registered
    private(set) var outcome: Outcome?
    private(set) var assignee: String?
    private(set) var serialNumber: String?
    private(set) var condition = ConditionLedger()
    private(set) var incidents: [Int64: IncidentEntry] = [:]
    private(set) var symptoms: Set<Int64> = []
    private(set) var found: Set<Int64> = []
    private(set) var hasCoverage = false
    private(set) var diagnosisBy: Instant?
    private(set) var repairBy: Instant?
    private(set) var ceiling: Int64?
    private(set) var sent: Sent?
    /// The approved quote's number and total; a no to more leaves them as they are.
    private(set) var approved: (number: Int64, total: Int64)?
    /// The last event is a yes: the move that it makes follows.
    private(set) var isJustApproved = false
    /// Of the work that counts.
    private(set) var prices: [Int64: Int64] = [:]
    var price: Int64 { prices.values.reduce(0, +) }
    private(set) var workers: Set<String> = []
    /// Of each symptom since the last work.
    private(set) var tests: [Int64: String] = [:]
    /// Who made each of these tests.
    private(set) var testers: [Int64: String] = [:]
    private(set) var handover: JSONValue?
    /// The number of the unit that is given for this one.
    private(set) var replacement: String?
    private(set) var paid: Int64 = 0
    private(set) var loansOut = 0
    private(set) var loansEver = 0
    private(set) var complaints = 0
    /// Not on the timeline: counted by who sends them.
    var reminders = 0
    private(set) var events: Int64 = 0
    /// What happened though it must not.
    private(set) var faults: [String] = []

    mutating func take(_ event: TimelineEvent) {
        events += 1
        if event.number != events { faults.append("event \(event.number) follows \(events - 1)") }
        let data = event.data
        defer {
            isJustApproved = event.type == .decision && data.word("decision") == "approve"
        }
        switch event.type {
        case .checkIn: checkIn(data)
        case .transition: move(event)
        case .change: change(data)
        case .conditionReport: condition.take(data)
        case .explanation: condition.explain(data)
        case .incident:
            incidents[data.number("number")] = IncidentEntry(
                kind: data.word("kind"), subject: ConditionLedger.Subject(data))
        case .incidentResolved: incidents[data.number("number")]?.isResolved = true
        case .symptom: symptoms.insert(data.number("id"))
        case .finding: found.insert(data.number("symptomId"))
        case .coverage: hasCoverage = true
        case .promise: promise(data)
        case .quoteSent: send(data)
        case .decision: decide(event)
        case .work:
            prices[data.number("number")] = data.number("price")
            workers.insert(event.by)
            tests = [:]
            testers = [:]
        case .workVoided:
            prices[data.number("number")] = nil
            tests = [:]
            testers = [:]
        case .test:
            if let symptom = data["symptomId"]?.integer {
                tests[symptom] = data.word("result")
                testers[symptom] = event.by
            }
        case .handover: handover = data
        case .replacement: replacement = data.word("serialNumber")
        case .payment: paid += data.number("amount") - data.number("rounding")
        case .refund: paid -= data.number("amount") - data.number("rounding")
        case .loan:
            loansOut += 1
            loansEver += 1
        case .loanReturned: loansOut -= 1
        case .complaint: complaints += 1
        case .complaintResolved: complaints -= 1
        default: break
        }
    }

    private mutating func checkIn(_ data: JSONValue) {
        state = TicketState(rawValue: data.word("state")) ?? .cancelled
        serialNumber = data["equipment"]?["serialNumber"]?.text
        symptoms = Set((data["symptoms"]?.items ?? []).map { $0.number("id") })
        diagnosisBy = data["diagnosisBy"]?.text.flatMap { Instant($0) }
        if let report = data["conditionReport"], !report.isNull { condition.take(report) }
    }

    private mutating func change(_ data: JSONValue) {
        if let assignee = data["assignee"] { self.assignee = assignee.text }
        if let ceiling = data["notToExceed"] { self.ceiling = ceiling["amount"]?.integer }
    }

    private mutating func promise(_ data: JSONValue) {
        let dueAt = data["dueAt"]?.text.flatMap { Instant($0) }
        if data.word("kind") == "repair" { repairBy = dueAt } else { diagnosisBy = dueAt }
    }

    private mutating func send(_ data: JSONValue) {
        let (content, options) = (data["content"], data["content"]?["options"]?.items ?? [])
        let totals = options.map { ($0.word("id"), $0.number("total")) }
        let isOne = totals.count == 1 && totals[0].1 <= ceiling ?? -1
        sent = Sent(
            number: content?.number("number") ?? 0,
            validUntil: content?["validUntil"]?.text.flatMap { Instant($0) }
                ?? Instant(
                    milliseconds: 0),
            digest: data.word("digest"),
            totals: Dictionary(totals) { first, _ in first }, isWithinCeiling: isOne)
        if outcome == .declined { outcome = nil }
    }

    private mutating func decide(_ event: TimelineEvent) {
        let data = event.data
        let isByCeiling = data.word("channel") == "notToExceed"
        guard let sent, sent.number == data.number("quote"), sent.decision == nil,
            sent.digest == data.word("digest"), sent.validUntil > event.at,
            !sent.isOver, state == .awaitingApproval || state == .received,
            !isByCeiling || (sent.isWithinCeiling && data.number("total") <= ceiling ?? -1)
        else { return faults.append("a decision in \(state): \(data)") }
        self.sent?.decision = data.word("decision")
        if data.word("decision") == "decline" {
            if approved == nil { outcome = .declined }
            return
        }
        if outcome == .declined { outcome = nil }
        approved = (sent.number, sent.totals[data.word("optionId")] ?? -1)
    }

    /// A move stands on the timeline only where every gate holds, or a manager passed just those
    /// that don't.
    private mutating func move(_ event: TimelineEvent) {
        let move = Move(event)
        let what = "\(state) -> \(move.to) by \(move.by)"
        if event.data.word("from") != state.rawValue {
            faults.append("\(what): comes from nowhere")
        }
        if !next.contains(move.to) { faults.append("\(what): no such move") }
        let unmet = unmet(move)
        if let override = event.data["override"], !override.isNull {
            let passed = (override["gates"]?.items ?? []).compactMap { $0.text }
            if Set(passed) != Set(unmet.map(\.rawValue)) || !unmet.isDisjoint(with: Self.never) {
                faults.append("\(what): passed \(passed), and \(unmet) don't hold")
            }
        } else if !unmet.isEmpty {
            faults.append("\(what): entered without \(unmet)")
        }
        if move.to == .diagnosing, state != .atDepot || ["Theo", "Tia"].contains(move.by) {
            assignee = assignee ?? move.by
        }
        if state == .qualityCheck, move.to != .ready { outcome = nil }
        if [.received, .awaitingApproval].contains(state), move.to != .awaitingApproval {
            sent?.isOver = true
        }
        state = move.to
        outcome = move.outcome ?? outcome
    }
}

extension JSONValue {
    fileprivate func word(_ name: StaticString) -> String { self[name]?.text ?? "" }
    fileprivate func number(_ name: StaticString) -> Int64 { self[name]?.integer ?? 0 }
}
