import TestSupport
import Testing

@testable import Repairs

/// The table against the contract's words, section 4.
struct TransitionTableTests {
    private static let arrows = """
        registered → received | cancelled
        received → diagnosing | approved | ready | cancelled
        diagnosing → awaitingApproval | qualityCheck | atDepot | ready
        awaitingApproval → approved | diagnosing | ready
        approved → inRepair | awaitingParts | atDepot | awaitingApproval | ready
        inRepair → qualityCheck | awaitingParts | atDepot | awaitingApproval | ready
        awaitingParts → inRepair | awaitingApproval | ready
        atDepot → diagnosing | inRepair | awaitingApproval | ready
        qualityCheck → ready | inRepair | diagnosing
        ready → returned | unclaimed | closed
        returned → closed
        unclaimed → returned | closed
        """

    private static let gates = """
        received | frontDesk manager | condition-report agreement serial-number diagnosis-promise
        diagnosing | technician | assignee
        awaitingApproval | technician frontDesk manager | findings coverage quote-sent \
        repair-promise
        approved | frontDesk manager | quote-approved
        inRepair | technician | quote-approved re-quote
        awaitingParts | technician | part-expected-on repair-promise
        atDepot | manager | depot depot-reference expected-back
        qualityCheck | technician | work-recorded re-quote
        ready | technician | symptom-tests second-person handover-condition-report \
        differences-explained outcome re-quote
        returned | frontDesk manager | serial-number-matches accessories-returned recipient \
        settled loaner-returned
        closed | frontDesk technician manager admin | incidents-resolved complaints-resolved \
        loaner-returned settled
        unclaimed | manager | reminders-sent
        cancelled | frontDesk manager | not-arrived settled
        """

    @Test func `the moves are the contract's, in its order, and no others`() throws {
        var moves: [TicketState: [TicketState]] = [:]
        for line in Self.arrows.split(separator: "\n") {
            let sides = line.split(separator: " → ")
            let from = try #require(TicketState(rawValue: String(sides[0])))
            moves[from] = sides[1].split(separator: " | ")
                .compactMap { TicketState(rawValue: String($0)) }
        }
        for state in TicketState.allCases {
            #expect(TransitionTable.next(after: state) == moves[state] ?? [])
        }
    }

    @Test func `roles and gates of each state are the contract's`() throws {
        var into: Set<TicketState> = []
        for line in Self.gates.split(separator: "\n") {
            let columns = line.split(separator: " | ").map { column in
                column.split(separator: " ").map(String.init)
            }
            let state = try #require(TicketState(rawValue: columns[0][0]))
            let entry = try #require(TransitionTable.entry(into: state))
            #expect(entry.roles.map(\.rawValue) == columns[1])
            #expect(entry.gates.map(\.rawValue) == columns[2])
            into.insert(state)
        }
        #expect(into == Set(TicketState.allCases).subtracting([.registered]))
        #expect(TransitionTable.entries.count == into.count)
        #expect(TransitionTable.entry(into: .registered) == nil)
    }

    @Test func `a quality check where no fault was found asks for tests instead of work`() {
        let gates = TransitionTable.gates(
            from: .inRepair, to: .qualityCheck, outcome: .noFaultFound)
        #expect(gates == [.symptomTests, .reQuote])
        #expect(
            TransitionTable.gates(from: .inRepair, to: .qualityCheck, outcome: .repaired)
                == [.workRecorded, .reQuote])
    }

    @Test func `where a move comes from matters twice`() {
        #expect(
            TransitionTable.gates(from: .diagnosing, to: .qualityCheck)
                == [.symptomTests, .reQuote])
        #expect(
            TransitionTable.gates(from: .unclaimed, to: .closed)
                == TransitionTable.gates(from: .returned, to: .closed) + [.outcome])
        #expect(
            TransitionTable.gates(from: .received, to: .cancelled) == [.nothingRecorded, .settled])
        #expect(TransitionTable.gates(from: .atDepot, to: .diagnosing) == [])
        #expect(
            TransitionTable.gates(from: .awaitingApproval, to: .approved)
                == [.quoteApproved, .reQuote])
        #expect(
            TransitionTable.gates(from: .ready, to: .closed)
                == [.nothingToReturn, .ownerAgreed]
                + TransitionTable.gates(from: .returned, to: .closed))
    }

    @Test func `what stays here leads from ready to closed alone`() {
        for outcome in Outcome.allCases {
            let next = TransitionTable.next(after: .ready, outcome: outcome)
            let stays = outcome == .tradedIn || outcome == .disposed
            #expect(next == (stays ? [.closed] : [.returned, .unclaimed, .closed]))
        }
    }

    @Test func `what no reason replaces can't be overridden`() {
        let standing = Gate.allCases.filter { !$0.canBeOverridden }
        #expect(
            standing == [
                .quoteApproved, .replacementUnit, .ownerAgreed, .serialNumberMatches,
                .nothingRecorded,
            ])
    }

    @Test func `a manager does what the front desk may, and no technician's work`() {
        let people = [desk, bench, boss, admin]
        func allowed(_ state: TicketState, overriding: Bool = false) -> [String] {
            people.filter {
                TransitionTable.allows($0, into: state, overriding: overriding)
            }.map(\.name)
        }
        let (frontDesk, technician) = (["Dana", "Mara"], ["Theo"])
        for state in [TicketState.received, .approved, .returned, .cancelled] {
            #expect(allowed(state) == frontDesk)
        }
        for state in [TicketState.awaitingParts, .qualityCheck] {
            #expect(allowed(state) == technician)
        }
        for state in [TicketState.diagnosing, .inRepair, .ready] {
            #expect(allowed(state) == ["Dana", "Theo", "Mara"], "some move into it is the desk's")
        }
        #expect(allowed(.awaitingApproval) == ["Dana", "Theo", "Mara"])
        #expect(allowed(.closed) == ["Dana", "Theo", "Mara", "Ada"])
        #expect(allowed(.atDepot) == ["Mara"] && allowed(.unclaimed) == ["Mara"])
        for state in TicketState.allCases {
            #expect(allowed(state, overriding: true) == ["Mara"])
        }
    }

    @Test func `waiting, being here and being open follow from the state`() {
        let waiting: [TicketState: WaitingOn] = [
            .registered: .carrier, .awaitingApproval: .customer, .ready: .customer,
            .unclaimed: .customer,
            .awaitingParts: .supplier, .atDepot: .supplier, .returned: .none, .closed: .none,
            .cancelled: .none,
        ]
        for state in TicketState.allCases {
            #expect(state.waitingOn == waiting[state] ?? .centre)
            let gone: [TicketState] = [.returned, .closed, .cancelled]
            #expect(state.isOpen == !gone.contains(state))
            #expect(state.isHere == !(gone + [.registered]).contains(state))
        }
    }
}
