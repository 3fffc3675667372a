/// The states' moves as data: what may follow what, who may make the move, which gates it passes.
package enum TransitionTable {
    /// What a move into a state needs, wherever it comes from.
    package struct Entry: Sendable {
        package let into: TicketState
        package let roles: [Role]
        package let gates: [Gate]
    }

    package static let entries: [Entry] = [
        Entry(
            into: .received, roles: Role.desk,
            gates: [.conditionReport, .agreement, .serialNumber, .diagnosisPromise]),
        Entry(into: .diagnosing, roles: [.technician], gates: [.assignee]),
        Entry(
            into: .awaitingApproval, roles: [.technician] + Role.desk,
            gates: [.findings, .coverage, .quoteSent, .repairPromise]),
        Entry(into: .approved, roles: Role.desk, gates: [.quoteApproved]),
        Entry(into: .inRepair, roles: [.technician], gates: [.quoteApproved, .reQuote]),
        Entry(
            into: .awaitingParts, roles: [.technician], gates: [.partExpectedOn, .repairPromise]),
        Entry(
            into: .atDepot, roles: [.manager], gates: [.depot, .depotReference, .expectedBack]),
        Entry(into: .qualityCheck, roles: [.technician], gates: [.workRecorded, .reQuote]),
        Entry(
            into: .ready, roles: [.technician],
            gates: [
                .symptomTests, .secondPerson, .handoverConditionReport, .differencesExplained,
                .outcome, .reQuote,
            ]),
        Entry(
            into: .returned, roles: Role.desk,
            gates: [
                .serialNumberMatches, .accessoriesReturned, .recipient, .settled, .loanerReturned,
            ]),
        Entry(
            into: .closed, roles: [.frontDesk, .technician, .manager, .admin],
            gates: [.incidentsResolved, .complaintsResolved, .loanerReturned, .settled]),
        Entry(into: .unclaimed, roles: [.manager], gates: [.remindersSent]),
        Entry(into: .cancelled, roles: Role.desk, gates: [.notArrived, .settled]),
    ]

    /// The states that may follow, in the order in which they are listed to staff.
    package static func next(after state: TicketState, outcome: Outcome? = nil) -> [TicketState] {
        switch state {
        case .registered: [.received, .cancelled]
        case .received: [.diagnosing, .approved, .ready, .cancelled]
        case .diagnosing: [.awaitingApproval, .qualityCheck, .atDepot, .ready]
        case .awaitingApproval: [.approved, .diagnosing, .ready]
        case .approved: [.inRepair, .awaitingParts, .atDepot, .awaitingApproval, .ready]
        case .inRepair: [.qualityCheck, .awaitingParts, .atDepot, .awaitingApproval, .ready]
        case .awaitingParts: [.inRepair, .awaitingApproval, .ready]
        case .atDepot: [.diagnosing, .inRepair, .awaitingApproval, .ready]
        case .qualityCheck: [.ready, .inRepair, .diagnosing]
        case .ready:
            outcome?.leavesNothingToReturn == true ? [.closed] : [.returned, .unclaimed, .closed]
        case .returned: [.closed]
        case .unclaimed: [.returned, .closed]
        case .closed, .cancelled: []
        }
    }

    /// Nil for `registered`, which nothing moves into.
    package static func entry(into state: TicketState) -> Entry? {
        entries.first { $0.into == state }
    }

    /// The gates of one move.
    ///
    /// - Parameter outcome: as the move says it, or as it stands.
    static func gates(from: TicketState, to: TicketState, outcome: Outcome? = nil) -> [Gate] {
        let gates = entry(into: to)?.gates ?? []
        switch (from, to) {
        // A unit that comes back from a depot goes on with whoever is there.
        case (.atDepot, .diagnosing): return []
        // Only the way back to an earlier approval can find more work than that one covers.
        case (.awaitingApproval, .approved): return gates + [.reQuote]
        case (.received, .cancelled): return [.nothingRecorded, .settled]
        case (.unclaimed, .closed): return gates + [.outcome]
        case (.ready, .closed): return [.nothingToReturn, .ownerAgreed] + gates
        case (_, .qualityCheck) where from == .diagnosing || outcome == .noFaultFound:
            return gates.map { $0 == .workRecorded ? .symptomTests : $0 }
        case (_, .ready): return gatesOut(gates, outcome)
        default: return gates
        }
    }

    /// The gates into `ready`, by how the visit ends.
    private static func gatesOut(_ gates: [Gate], _ outcome: Outcome?) -> [Gate] {
        switch outcome {
        case .repaired, .adjusted: gates + [.workRecorded]
        case .exchanged, .replaced:
            gates.filter {
                ![.symptomTests, .handoverConditionReport, .differencesExplained].contains($0)
            } + [.replacementUnit]
        case .tradedIn, .disposed: [.outcome, .reQuote, .ownerAgreed]
        case .noFaultFound, .declined, .unrepairable, .withdrawn, nil: gates
        }
    }

    /// Everybody who may make some move into a state: what can be judged before the ticket is read.
    static func roles(into state: TicketState) -> [Role] {
        let roles = entry(into: state)?.roles ?? []
        switch state {
        case .diagnosing, .inRepair, .ready: return roles + Role.desk
        case .registered, .received, .awaitingApproval, .approved, .awaitingParts, .atDepot,
            .qualityCheck, .returned, .unclaimed, .closed, .cancelled:
            return roles
        }
    }

    /// Whether these roles may ask for a move; a manager who overrides acts beyond the role. A
    /// state that nothing moves into is nobody's: asking for it is no matter of roles.
    package static func allows(_ person: Person, into state: TicketState, overriding: Bool) -> Bool
    {
        if overriding { return person.has([.manager]) }
        let roles = roles(into: state)
        return roles.isEmpty || person.has(roles)
    }
}
