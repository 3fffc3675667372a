/// Whether a gate holds for one ticket, one move and one person: the same answer for `GET
/// transitions`, which lists what is missing, and `POST`, which refuses.
struct GateCheck {
    let ticket: Ticket
    let person: Person
    let draft: Transitions.Draft
    let transaction: Transaction

    /// Every gate of the move that doesn't hold.
    func unmet(to state: TicketState) throws(RepairError) -> [UnmetGate] {
        var unmet: [UnmetGate] = []
        for gate in TransitionTable.gates(from: ticket.state, to: state) {
            if let detail = try missing(gate) { unmet.append(UnmetGate(gate, detail)) }
        }
        return unmet
    }

    /// What would make the gate hold; nil while it does.
    private func missing(_ gate: Gate) throws(RepairError) -> String? {
        switch gate {
        case .conditionReport:
            try intake() == nil ? "no condition report of the intake is on file" : nil
        case .agreement: try agreement()
        case .serialNumber: try serialNumber()
        case .diagnosisPromise: try diagnosisPromise()
        case .assignee: assignee()
        case .outcome:
            ticket.outcome == nil && draft.outcome == nil ? "the outcome is not recorded" : nil
        case .notArrived: ticket.receivedAt == nil ? nil : "the unit has arrived"
        case .handoverConditionReport:
            try reports().contains { $0.stage == .handover }
                ? nil : "no condition report of the handover is on file"
        default: GateCheck.withoutFacts(gate)
        }
    }

    private func reports() throws(RepairError) -> [ConditionReport] {
        try ConditionReports.all(of: ticket, in: transaction)
    }

    private func intake() throws(RepairError) -> ConditionReport? {
        try reports().last { $0.stage == .intake }
    }

    private func agreement() throws(RepairError) -> String? {
        if try intake() != nil { return nil }
        return "nobody has agreed to the condition, or refused to"
    }

    private func serialNumber() throws(RepairError) -> String? {
        let unit = try EquipmentRegister.read(ticket.equipmentId, in: transaction)
        return unit.serialNumber == nil ? "the unit's serial number is not on file" : nil
    }

    private func diagnosisPromise() throws(RepairError) -> String? {
        let promise = Promise.current(try PromiseRows.all(of: ticket.id, in: transaction))
            .last { $0.kind == .diagnosis }
        guard let promise else { return "no date for the diagnosis is promised" }
        return promise.dueAt > transaction.now ? nil : "the promised diagnosis date has passed"
    }

    private func assignee() -> String? {
        guard let assignee = ticket.assignee, assignee != person.name else { return nil }
        return "the ticket is assigned to \(assignee)"
    }

    /// Gates over facts that no ticket has yet.
    private static func withoutFacts(_ gate: Gate) -> String? {
        switch gate {
        case .findings: "no finding is recorded for each symptom"
        case .coverage: "who pays, and why, is not recorded"
        case .quoteSent: "no quote has been sent"
        case .repairPromise: "no date for the repair is promised"
        case .quoteApproved: "the customer has not approved a quote"
        case .partExpectedOn: "the date on which the part is expected is not given"
        case .depot: "the depot is not named"
        case .depotReference: "the depot's reference is not given"
        case .expectedBack: "the date on which the unit is expected back is not given"
        case .workRecorded: "no work is recorded"
        case .symptomTests: "not every symptom has been tested"
        case .secondPerson: "nobody but the repairer has tested it"
        case .differencesExplained: "intake and handover have not been compared"
        case .serialNumberMatches: "the serial number has not been read off the unit"
        case .accessoriesReturned: "the accessories have not been given back"
        case .recipient: "who takes the unit is not recorded"
        case .remindersSent: "three reminders have not been sent"
        default: nil
        }
    }
}
