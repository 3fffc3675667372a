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
        var isAgreed = false
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
            isAgreed = data["agreedBy"].map { !$0.isNull } ?? false
            (depot, depotReference) = (data["depot"]?.text, data["depotReference"]?.text)
            expectedBackOn = data["expectedBackOn"]?.text.flatMap { CalendarDate($0) }
        }
    }

    /// Never overridden.
    static let never: Set<Gate> = [
        .quoteApproved, .serialNumberMatches, .replacementUnit, .ownerAgreed, .nothingRecorded,
    ]

    static let edges: [TicketState: Set<TicketState>] = [
        .registered: [.received, .cancelled],
        .received: [.diagnosing, .approved, .ready, .cancelled],
        .diagnosing: [.awaitingApproval, .qualityCheck, .atDepot, .ready],
        .awaitingApproval: [.approved, .diagnosing, .ready],
        .approved: [.inRepair, .awaitingParts, .atDepot, .ready, .awaitingApproval],
        .inRepair: [.qualityCheck, .awaitingParts, .atDepot, .awaitingApproval, .ready],
        .awaitingParts: [.inRepair, .ready, .awaitingApproval],
        .atDepot: [.diagnosing, .inRepair, .ready, .awaitingApproval],
        .qualityCheck: [.ready, .inRepair, .diagnosing],
        .ready: [.returned, .unclaimed, .closed],
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

    var next: Set<TicketState> {
        state == .ready && Self.stays(outcome) ? [.closed] : Self.edges[state] ?? []
    }

    /// Nothing goes back to the customer.
    static func stays(_ outcome: Outcome?) -> Bool { outcome == .tradedIn || outcome == .disposed }

    /// Who may make the move; the front desk takes back from a depot, and gives back what nobody
    /// worked on.
    func roles(to: TicketState, saying new: Outcome?) -> Set<Role> {
        let roles = Self.roles[to] ?? Set(Role.allCases)
        let outcome = new ?? outcome
        let isDesk: Bool =
            switch to {
            case .diagnosing, .inRepair: state == .atDepot
            case .ready:
                (outcome == .declined || outcome == .withdrawn) && workers.isEmpty
                    && (state == .received || state == .awaitingApproval)
            default: false
            }
        return isDesk ? roles.union([.frontDesk, .manager]) : roles
    }

    /// Whether the move may say this outcome; once a unit is ready it is settled.
    func takes(_ new: Outcome, into to: TicketState) -> Bool {
        switch to {
        case .qualityCheck: state != .diagnosing || new == .noFaultFound
        case .ready: true
        case .cancelled: new == .withdrawn || new == .declined
        case .closed where state == .unclaimed: true
        case .closed where state == .ready && new == .disposed:
            [nil, .declined, .unrepairable, .noFaultFound, .withdrawn, .disposed].contains(outcome)
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
        case .diagnosing:
            need(.assignee, assignee == nil || assignee == move.by || state == .atDepot)
        case .awaitingApproval:
            need(.findings, symptoms.isSubset(of: found))
            need(.coverage, hasCoverage)
            need(.quoteSent, isAsked(at: move.at))
            need(.repairPromise, repairBy.map { $0 > move.at } ?? false)
        case .approved:
            need(.quoteApproved, approved != nil && !isAsked(at: move.at))
            // What was just decided covers no more than it says; work beyond it is asked for later.
            need(
                .reQuote,
                state == .received || isWithinApproval || isJustApproved)
        case .inRepair:
            need(.quoteApproved, approved != nil)
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
        case .ready:
            unmet = unmetOnTheWayOut(outcome)
            need(.ownerAgreed, !Self.stays(outcome) || move.isAgreed)
            need(.workRecorded, ![.repaired, .adjusted].contains(outcome) || !workers.isEmpty)
        case .returned: unmet = unmetAtTheCounter()
        case .closed:
            need(.incidentsResolved, incidents.values.allSatisfy(\.isResolved))
            need(.complaintsResolved, complaints == 0)
            need(.loanerReturned, loansOut == 0)
            need(.settled, isSettled)
            need(.outcome, state != .unclaimed || outcome == .disposed)
            guard state == .ready else { break }
            need(.nothingToReturn, Self.stays(outcome) && hasAllAccessories)
            need(
                .ownerAgreed, move.isAgreed || !Self.stays(outcome) || Self.stays(self.outcome))
        case .unclaimed: need(.remindersSent, reminders >= 3)
        case .cancelled:
            need(.settled, isSettled)
            guard state == .received else { break }
            need(
                .nothingRecorded,
                found.isEmpty && sent == nil && workers.isEmpty && loansEver == 0)
        case .registered: break
        }
        return unmet
    }

    private func unmetOnTheWayOut(_ outcome: Outcome?) -> Set<Gate> {
        var unmet: Set<Gate> = []
        let keepsUnit = Self.stays(outcome) || outcome == .exchanged || outcome == .replaced
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
        if !isTested, !keepsUnit { unmet.insert(.symptomTests) }
        if !isUnrepaired, !workers.isDisjoint(with: testers.values) { unmet.insert(.secondPerson) }
        if !condition.hasHandover, !keepsUnit { unmet.insert(.handoverConditionReport) }
        let isCompared = condition.hasIntake && condition.hasHandover
        let isExplained = condition.unexplained(Array(incidents.values)).isEmpty
        if !keepsUnit, !isCompared || !isExplained {
            unmet.insert(.differencesExplained)
        }
        switch outcome {
        case nil: unmet.insert(.outcome)
        case .repaired, .adjusted, .exchanged, .replaced:
            if approved == nil { unmet.insert(.outcome) }
        default: break
        }
        if Self.isGiven(outcome), replacement == nil { unmet.insert(.replacementUnit) }
        if !isWithinApproval { unmet.insert(.reQuote) }
        return unmet
    }

    /// The number of the unit that goes back; nil if it has none.
    var numberToRead: String? { Self.isGiven(outcome) ? replacement : serialNumber }

    private static func isGiven(_ outcome: Outcome?) -> Bool {
        outcome == .exchanged || outcome == .replaced
    }

    private func unmetAtTheCounter() -> Set<Gate> {
        var unmet: Set<Gate> = []
        let read = handover?["serialNumber"]?.text?.uppercased().filter { $0 != " " }
        // Of a unit without a number nothing but the ticket ID is taken.
        if handover == nil || numberToRead.map({ $0 != read }) ?? false {
            unmet.insert(.serialNumberMatches)
        }
        if handover == nil { unmet.insert(.recipient) }
        if handover == nil || !hasAllAccessories { unmet.insert(.accessoriesReturned) }
        if !isSettled { unmet.insert(.settled) }
        if loansOut > 0 { unmet.insert(.loanerReturned) }
        return unmet
    }

    private var hasAllAccessories: Bool {
        let given = handover?["accessories"]?.items ?? []
        return condition.accessoriesOwed(Array(incidents.values)).allSatisfy { name, owed in
            given.contains {
                $0["name"]?.text == name && ($0["quantity"]?.integer ?? 0) >= owed
            } || owed == 0
        }
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

    private var isWithinApproval: Bool { price <= approved?.total ?? 0 }

    private func isGone(_ symptom: Int64) -> Bool {
        tests[symptom] == "pass" || tests[symptom] == "notReproduced"
    }

    private func hasExpired(at now: Instant) -> Bool { sent.map { $0.validUntil <= now } ?? true }

    /// Something waits for the customer's word.
    private func isAsked(at now: Instant) -> Bool {
        sent.map { $0.decision == nil && !$0.isOver && !hasExpired(at: now) } ?? false
    }

    private func isOver(_ date: CalendarDate?, at now: Instant) -> Bool {
        guard let date else { return true }
        return Int64(date.daysSinceEpoch + 1) * Instant.day <= now.milliseconds
    }

    private func begins(_ date: CalendarDate?, after instant: Instant) -> Bool {
        date.map { Int64($0.daysSinceEpoch) * Instant.day > instant.milliseconds } ?? false
    }
}
