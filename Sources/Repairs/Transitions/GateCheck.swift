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
        let gates = TransitionTable.gates(
            from: ticket.state, to: state, outcome: draft.outcome ?? ticket.outcome)
        for gate in gates {
            if let detail = try missing(gate, to: state) { unmet.append(UnmetGate(gate, detail)) }
        }
        return unmet
    }

    /// What would make the gate hold; nil while it does. Each concept has its own gates.
    private func missing(_ gate: Gate, to state: TicketState) throws(RepairError) -> String? {
        switch gate {
        case .conditionReport: try conditionReport()
        case .agreement: try agreement()
        case .serialNumber: try serialNumber()
        case .diagnosisPromise: try diagnosisPromise()
        case .assignee: assignee()
        case .findings: try findings()
        case .coverage: try coverage()
        case .quoteSent: try quoteSent()
        case .repairPromise: try repairPromise(to: state)
        case .quoteApproved: try quoteApproved(to: state)
        case .reQuote: try reQuote()
        case .partExpectedOn: try partExpectedOn()
        case .depot: depot()
        case .depotReference: depotReference()
        case .expectedBack: try expectedBack()
        case .workRecorded: try workRecorded()
        case .symptomTests: try symptomTests(to: state)
        case .secondPerson: try secondPerson()
        case .handoverConditionReport: try handoverConditionReport()
        case .differencesExplained: try differencesExplained()
        case .outcome: try outcome(to: state)
        case .replacementUnit: try replacementUnit()
        case .ownerAgreed: ownerAgreed()
        case .serialNumberMatches: try serialNumberMatches()
        case .accessoriesReturned: try accessoriesReturned()
        case .recipient: try recipient()
        case .settled: try settled()
        case .loanerReturned: try loanerReturned()
        case .incidentsResolved: try incidentsResolved()
        case .complaintsResolved: try complaintsResolved()
        case .remindersSent: try remindersSent()
        case .nothingToReturn: try nothingToReturn()
        case .notArrived: ticket.receivedAt == nil ? nil : "the unit has arrived"
        case .nothingRecorded: try nothingRecorded()
        }
    }

    /// Nothing is repaired, exchanged or replaced without the customer's yes, and what nobody
    /// fetched is closed only once it is disposed of.
    private func outcome(to state: TicketState) throws(RepairError) -> String? {
        guard let outcome = draft.outcome ?? ticket.outcome else {
            return "the outcome is not recorded: say with the move how the visit ends"
        }
        if state == .ready, outcome.needsApproval,
            try Quotes.approved(of: ticket, in: transaction) == nil
        {
            return "the outcome is \(outcome.rawValue), and the customer has not approved a quote"
        }
        guard ticket.state == .unclaimed, outcome != .disposed else { return nil }
        return "the outcome is \(outcome.rawValue): what nobody fetched is closed as disposed"
    }

    /// What stays here does so by its owner's word.
    private func ownerAgreed() -> String? {
        let isNews =
            ticket.state != .ready
            || (draft.outcome?.leavesNothingToReturn == true
                && ticket.outcome?.leavesNothingToReturn != true)
        return isNews && draft.agreedBy == nil
            ? "agreedBy is not given: who agreed that the unit stays here" : nil
    }

    /// A check-in by mistake leaves no trace but itself.
    private func nothingRecorded() throws(RepairError) -> String? {
        var found: [String] = []
        if try FactRows.count(.finding, of: ticket.id, in: transaction) > 0 {
            found.append("a finding")
        }
        if try QuoteRows.currentNumber(of: ticket.id, in: transaction) != nil {
            found.append("a quote that was sent")
        }
        if try WorkRows.isAny(of: ticket.id, in: transaction) { found.append("work") }
        if try FactRows.count(.loan, of: ticket.id, in: transaction) > 0 { found.append("a loan") }
        guard !found.isEmpty else { return nil }
        return "the ticket has " + found.joined(separator: ", ")
            + ": give the unit back by way of ready, as withdrawn or declined"
    }

    private func conditionReport() throws(RepairError) -> String? {
        try hasReport(.intake) ? nil : "no condition report of the intake is on file"
    }

    func hasReport(_ stage: ConditionReport.Stage) throws(RepairError) -> Bool {
        try ConditionReportRows.last(stage, of: ticket.id, in: transaction) != nil
    }

    private func agreement() throws(RepairError) -> String? {
        try hasReport(.intake) ? nil : "nobody has agreed to the condition, or refused to"
    }

    private func serialNumber() throws(RepairError) -> String? {
        let unit = try Equipment.read(ticket.equipmentId, in: transaction)
        if unit.value.isIdentified { return nil }
        return "the unit's serial number is not on file: PATCH /v1/equipment/\(unit.id) with its "
            + "serialNumber, or with noSerialNumber and a reason"
    }

    private func diagnosisPromise() throws(RepairError) -> String? {
        let promise = try Promises.present(.diagnosis, of: ticket, in: transaction)
        guard let promise else { return "no date for the diagnosis is promised" }
        return promise.dueAt > transaction.now ? nil : "the promised diagnosis date has passed"
    }

    private func assignee() -> String? {
        guard let assignee = ticket.assignee, !assignee.hasSameBytes(as: person.name) else {
            return nil
        }
        return "the ticket is assigned to \(PlainText.quoted(assignee))"
    }
}
