import JSON

@testable import Repairs

/// The contract's tables once more, over what a ledger holds.
extension RepairLedger {
    /// A move as it is asked for, or as the timeline has it.
    struct Move {
        var to: TicketState
        var by: String
        var at: Instant
        var outcome: Outcome?
        var partExpectedOn: CalendarDate?
        var depot: String?
        var depotReference: String?
        var expectedBackOn: CalendarDate?

        init(to: TicketState, by: String, at: Instant) {
            (self.to, self.by, self.at) = (to, by, at)
        }

        init(_ event: TimelineEvent) {
            let data = event.data
            let to = data["to"]?.text.flatMap(TicketState.init(rawValue:)) ?? .registered
            self.init(to: to, by: event.by, at: event.at)
            outcome = data["outcome"]?.text.flatMap(Outcome.init(rawValue:))
            partExpectedOn = data["partExpectedOn"]?.text.flatMap { CalendarDate($0) }
            (depot, depotReference) = (data["depot"]?.text, data["depotReference"]?.text)
            expectedBackOn = data["expectedBackOn"]?.text.flatMap { CalendarDate($0) }
        }
    }

    /// Never overridden.
    static let never: Set<Gate> = [.quoteApproved, .serialNumberMatches]

    static let edges: [TicketState: Set<TicketState>] = [
        .registered: [.received, .cancelled], .received: [.diagnosing, .approved, .ready],
        .diagnosing: [.awaitingApproval, .qualityCheck, .atDepot, .ready],
        .awaitingApproval: [.approved, .diagnosing, .ready],
        .approved: [.inRepair, .awaitingParts, .atDepot, .ready],
        .inRepair: [.qualityCheck, .awaitingParts, .atDepot, .awaitingApproval, .ready],
        .awaitingParts: [.inRepair, .ready], .atDepot: [.diagnosing, .inRepair, .ready],
        .qualityCheck: [.ready, .inRepair], .ready: [.returned, .unclaimed],
        .returned: [.closed], .unclaimed: [.returned, .closed],
    ]

    /// A manager may do all that the front desk may.
    static let roles: [TicketState: Set<Role>] = [
        .received: [.frontDesk, .manager], .diagnosing: [.technician],
        .awaitingApproval: [.technician, .frontDesk, .manager], .approved: [.frontDesk, .manager],
        .inRepair: [.technician], .awaitingParts: [.technician], .atDepot: [.manager],
        .qualityCheck: [.technician], .ready: [.technician], .returned: [.frontDesk, .manager],
        .closed: Set(Role.allCases), .unclaimed: [.manager], .cancelled: [.frontDesk, .manager],
    ]

    var next: Set<TicketState> { Self.edges[state] ?? [] }

    /// Whether the move may say this outcome; once a unit is ready it is settled.
    func takes(_ new: Outcome, into to: TicketState) -> Bool {
        switch to {
        case .qualityCheck: state != .diagnosing || new == .noFaultFound
        case .ready: true
        case .cancelled: new == .withdrawn || new == .declined
        case .closed where state == .unclaimed: true
        case .returned, .unclaimed, .closed:
            ![.ready, .unclaimed, .returned].contains(state) || outcome == nil || outcome == new
        default: false
        }
    }

    /// Every gate of the move that doesn't hold.
    func unmet(_ move: Move) -> Set<Gate> {
        var unmet: Set<Gate> = []
        func need(_ gate: Gate, _ holds: Bool) { if !holds { unmet.insert(gate) } }
        let outcome = move.outcome ?? outcome
        switch move.to {
        case .received:
            need(.conditionReport, condition.hasIntake)
            need(.agreement, condition.isAgreed)
            need(.serialNumber, serialNumber != nil)
            need(.diagnosisPromise, diagnosisBy.map { $0 > move.at } ?? false)
        case .diagnosing: need(.assignee, assignee == nil || assignee == move.by)
        case .awaitingApproval:
            need(.findings, symptoms.isSubset(of: found))
            need(.coverage, hasCoverage)
            need(.quoteSent, isAsked(at: move.at))
            need(.repairPromise, repairBy.map { $0 > move.at } ?? false)
        case .approved:
            need(
                .quoteApproved,
                hasYes && approved?.number == sent?.number && !hasExpired(at: move.at))
        case .inRepair:
            need(.quoteApproved, hasYes)
            need(.reQuote, isWithinApproval)
        case .awaitingParts:
            need(.partExpectedOn, !isOver(move.partExpectedOn, at: move.at))
            need(.repairPromise, repairBy.map { !begins(move.partExpectedOn, after: $0) } ?? false)
        case .atDepot:
            need(.depot, move.depot != nil)
            need(.depotReference, move.depotReference != nil)
            need(.expectedBack, !isOver(move.expectedBackOn, at: move.at))
        case .qualityCheck:
            let hasNoFault = state == .diagnosing || outcome == .noFaultFound
            if hasNoFault {
                need(.symptomTests, symptoms.allSatisfy { isGone($0) })
            } else {
                need(.workRecorded, !prices.isEmpty)
            }
            need(.reQuote, isWithinApproval)
        case .ready: unmet = unmetOnTheWayOut(outcome, by: move.by)
        case .returned: unmet = unmetAtTheCounter()
        case .closed:
            need(.incidentsResolved, incidents.values.allSatisfy(\.isResolved))
            need(.complaintsResolved, complaints == 0)
            need(.loanerReturned, loansOut == 0)
            need(.settled, isSettled)
            need(.outcome, state != .unclaimed || outcome == .disposed)
        case .unclaimed: need(.remindersSent, reminders >= 3)
        case .cancelled: need(.notArrived, state == .registered)
        case .registered: break
        }
        return unmet
    }

    private func unmetOnTheWayOut(_ outcome: Outcome?, by name: String) -> Set<Gate> {
        var unmet: Set<Gate> = []
        let isUnrepaired: Bool =
            switch outcome {
            case .declined, .withdrawn, .unrepairable, .tradedIn, .disposed: true
            case .noFaultFound: prices.isEmpty
            default: false
            }
        let isTested = symptoms.allSatisfy { symptom in
            switch tests[symptom] {
            case nil: isUnrepaired
            case "fail": isUnrepaired && outcome != .noFaultFound
            default: true
            }
        }
        if !isTested { unmet.insert(.symptomTests) }
        if !isUnrepaired, !workers.isDisjoint(with: testers.values) { unmet.insert(.secondPerson) }
        if !condition.hasHandover { unmet.insert(.handoverConditionReport) }
        let isCompared = condition.hasIntake && condition.hasHandover
        if !isCompared || !condition.unexplained(Array(incidents.values)).isEmpty {
            unmet.insert(.differencesExplained)
        }
        switch outcome {
        case nil: unmet.insert(.outcome)
        case .repaired, .adjusted, .exchanged, .replaced:
            if approved == nil { unmet.insert(.outcome) }
        default: break
        }
        if !isWithinApproval { unmet.insert(.reQuote) }
        return unmet
    }

    private func unmetAtTheCounter() -> Set<Gate> {
        var unmet: Set<Gate> = []
        let read = handover?["serialNumber"]?.text?.uppercased().filter { $0 != " " }
        if serialNumber == nil || read != serialNumber { unmet.insert(.serialNumberMatches) }
        if handover == nil { unmet.insert(.recipient) }
        let given = handover?["accessories"]?.items ?? []
        let isAllBack = condition.accessoriesOwed(Array(incidents.values)).allSatisfy {
            name, owed in
            given.contains {
                $0["name"]?.text == name && ($0["quantity"]?.integer ?? 0) >= owed
            } || owed == 0
        }
        if handover == nil || !isAllBack { unmet.insert(.accessoriesReturned) }
        if !isSettled { unmet.insert(.settled) }
        if loansOut > 0 { unmet.insert(.loanerReturned) }
        return unmet
    }

    /// What is to be paid: the approved total, or where that did not come about the work alone.
    var due: Int64 {
        let total = approved?.total ?? 0
        switch outcome {
        case .declined, .withdrawn, .unrepairable, .disposed, .noFaultFound:
            // Without any quote nobody said in which currency.
            return min(price, approved?.total ?? (sent == nil ? 0 : price))
        case .repaired, .adjusted, .exchanged, .replaced, .tradedIn, nil: return total
        }
    }

    private var isSettled: Bool { paid == due }

    private var hasYes: Bool { approved != nil && !isRefused }

    private var isWithinApproval: Bool { price <= approved?.total ?? 0 }

    private func isGone(_ symptom: Int64) -> Bool {
        tests[symptom] == "pass" || tests[symptom] == "notReproduced"
    }

    private func hasExpired(at now: Instant) -> Bool { sent.map { $0.validUntil <= now } ?? true }

    /// Something waits for the customer's word or has their yes; from a repair it must be new.
    private func isAsked(at now: Instant) -> Bool {
        switch sent?.decision {
        case "decline": false
        case "approve": state != .inRepair
        default: sent != nil && !hasExpired(at: now)
        }
    }

    private func isOver(_ date: CalendarDate?, at now: Instant) -> Bool {
        guard let date else { return true }
        return Int64(date.daysSinceEpoch + 1) * Instant.day <= now.milliseconds
    }

    private func begins(_ date: CalendarDate?, after instant: Instant) -> Bool {
        date.map { Int64($0.daysSinceEpoch) * Instant.day > instant.milliseconds } ?? false
    }
}
