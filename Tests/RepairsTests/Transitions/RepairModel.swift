@testable import Repairs

/// What a walk knows of a ticket from what was done with it, and the contract's gates over that:
/// nothing is read from the shop.
struct RepairModel {
    var state: TicketState
    var outcome: Outcome?
    var assignee: String?
    var hasIntake: Bool
    var diagnosisBy: Instant?
    var repairBy: Instant?
    var hasFinding = false
    var hasCoverage = false
    /// The last one sent.
    var quote: Quote?
    var isQuoteDecided = false
    var approved: Quote?
    /// The customer's last word was no.
    var isRefused = false
    /// The approved option's, minor units.
    var total: Int64 = 0
    /// Sum of the recorded prices, minor units.
    var price: Int64 = 0
    var workers: Set<String> = []
    /// The symptom's last test since the last work.
    var test: TestRecord.Result?
    var hasHandoverReport = false
    var isScratchOpen = false
    var openIncidents: [Int64] = []
    var incidents: Int64 = 0
    var hasHandover = false
    var paid: Int64 = 0
    var reminders = 0

    /// A move as it is asked for.
    struct Move {
        let to: TicketState
        let person: Person
        let outcome: Outcome?
        let isDetailed: Bool
        let now: Instant
    }

    /// Whether every gate of a move holds, by the contract's table.
    func holds(_ move: Move) -> Bool {
        guard move.outcome.map({ takes($0, to: move.to) }) ?? true else { return false }
        let isQuoteGone = quote.map { $0.validUntil <= move.now } ?? true
        switch move.to {
        case .registered: return false
        case .received: return hasIntake && diagnosisBy.map { $0 > move.now } == true
        case .diagnosing: return assignee == nil || assignee == move.person.name
        case .awaitingApproval:
            let isNew = quote?.number != approved?.number
            return hasFinding && hasCoverage && quote != nil
                && repairBy.map { $0 > move.now } == true && (state != .inRepair || isNew)
        case .approved:
            return approved?.number == quote?.number && !isRefused && !isQuoteGone
        case .inRepair: return approved != nil && !isRefused && price <= total
        case .awaitingParts: return move.isDetailed && repairBy != nil
        case .atDepot: return move.isDetailed
        case .qualityCheck:
            let hasNoFault = state == .diagnosing || (move.outcome ?? outcome) == .noFaultFound
            return price <= total && (hasNoFault ? isGone : !workers.isEmpty)
        case .ready: return mayLeaveBench(move)
        case .returned: return hasHandover && paid >= due
        case .unclaimed: return reminders >= 3
        case .closed:
            return openIncidents.isEmpty && paid >= due
                && (state != .unclaimed || (move.outcome ?? outcome) == .disposed)
        case .cancelled: return state == .registered
        }
    }

    /// Whether such a move may say this outcome: on the way to the end, and no other once settled.
    private func takes(_ new: Outcome, to: TicketState) -> Bool {
        switch to {
        case .qualityCheck, .ready: true
        case .cancelled: new == .withdrawn || new == .declined
        case .closed where state == .unclaimed: true
        case .returned, .unclaimed, .closed: outcome == nil || outcome == new
        default: false
        }
    }

    /// What did not come about is paid for as far as work was recorded.
    var due: Int64 {
        switch outcome {
        case .declined, .withdrawn, .unrepairable, .disposed, .noFaultFound: min(price, total)
        case .repaired, .adjusted, .exchanged, .replaced, .tradedIn, nil: total
        }
    }

    private var isGone: Bool { test == .pass || test == .notReproduced }

    private func mayLeaveBench(_ move: Move) -> Bool {
        guard let outcome = move.outcome ?? outcome, hasHandoverReport, !isScratchOpen,
            price <= total
        else { return false }
        switch outcome {
        case .declined, .withdrawn, .unrepairable, .tradedIn, .disposed: return true
        case .noFaultFound where workers.isEmpty: return test != .fail
        default:
            return (isGone || test == .declined) && !workers.contains(move.person.name)
        }
    }
}
