/// The states' moves as data: what may follow what, who may make the move, which gates it passes.
package enum TransitionTable {
    /// What every move into a state needs, wherever it comes from.
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
        Entry(into: .cancelled, roles: Role.desk, gates: [.notArrived]),
    ]

    /// The states that may follow, in the order in which they are listed to staff.
    package static func next(after state: TicketState) -> [TicketState] {
        switch state {
        case .registered: [.received, .cancelled]
        case .received: [.diagnosing, .approved, .ready]
        case .diagnosing: [.awaitingApproval, .qualityCheck, .atDepot, .ready]
        case .awaitingApproval: [.approved, .diagnosing, .ready]
        case .approved: [.inRepair, .awaitingParts, .atDepot, .ready]
        case .inRepair: [.qualityCheck, .awaitingParts, .atDepot, .awaitingApproval, .ready]
        case .awaitingParts: [.inRepair, .ready]
        case .atDepot: [.diagnosing, .inRepair, .ready]
        case .qualityCheck: [.ready, .inRepair]
        case .ready: [.returned, .unclaimed]
        case .returned: [.closed]
        case .unclaimed: [.returned, .closed]
        case .closed, .cancelled: []
        }
    }

    /// Nil for `registered`, which nothing moves into.
    package static func entry(into state: TicketState) -> Entry? {
        entries.first { $0.into == state }
    }

    /// The gates of one move. A quality check where no fault was found, as always by the way from
    /// the diagnosis, asks for the symptoms' tests instead of work.
    static func gates(from: TicketState, to: TicketState, outcome: Outcome? = nil) -> [Gate] {
        let gates = entry(into: to)?.gates ?? []
        if to == .qualityCheck, from == .diagnosing || outcome == .noFaultFound {
            return gates.map { $0 == .workRecorded ? .symptomTests : $0 }
        }
        if to == .ready, outcome?.givesAnotherUnit == true { return gates + [.replacementUnit] }
        return from == .unclaimed && to == .closed ? gates + [.outcome] : gates
    }

    /// Whether these roles may make a move; a manager who overrides acts beyond the role. A state
    /// that nothing moves into is nobody's: asking for it is no matter of roles.
    package static func allows(_ person: Person, into state: TicketState, overriding: Bool) -> Bool
    {
        if overriding { return person.has([.manager]) }
        guard let entry = entry(into: state) else { return true }
        return person.has(entry.roles)
    }
}
