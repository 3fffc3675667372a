import Testing

@testable import Repairs

let otherBench = Person(tokenId: 5, name: "Tia", roles: [.technician])

/// What the bench records of a ticket, each in a transaction of its own.
extension TestShop {
    @discardableResult
    func find(
        _ id: TicketID, symptom: Int64? = 1, _ description: String? = "Dust on the sensor",
        cause: String? = nil, faultCode: String? = nil, reproduced: Bool? = true
    ) throws -> Finding {
        var draft = FindingDraft()
        (draft.symptomId, draft.description, draft.cause) = (symptom, description, cause)
        (draft.faultCode, draft.reproduced) = (faultCode, reproduced)
        return try write { [draft] transaction throws(RepairError) in
            try Findings.add(draft, to: id, by: bench, in: transaction).finding
        }
    }

    @discardableResult
    func cover(
        _ id: TicketID, _ kind: Coverage.Kind?, until: String? = nil, reason: String? = nil
    ) throws -> Coverage {
        var draft = CoverageDraft()
        (draft.kind, draft.reason) = (kind, reason)
        draft.until = try until.map { try #require(CalendarDate($0)) }
        return try write { [draft] transaction throws(RepairError) in
            try Coverages.set(draft, on: id, by: desk, in: transaction).coverage
        }
    }

    func coverage(_ id: TicketID) throws -> Coverage? {
        try write { transaction throws(RepairError) in
            try Coverages.current(of: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    func suggestion(_ id: TicketID) throws -> CoverageSuggestion? {
        try write { transaction throws(RepairError) in
            try Coverages.suggestion(for: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    @discardableResult
    func work(
        _ id: TicketID, by person: Person = bench, _ description: String? = "Cleaned the sensor",
        minutes: Int64? = 20, parts: [WorkRecord.Part] = [], cost: Int64? = nil,
        price: Int64? = nil
    ) throws -> WorkRecord {
        var draft = WorkDraft()
        (draft.description, draft.minutes, draft.parts) = (description, minutes, parts)
        (draft.cost, draft.price) = (cost, price)
        return try write { [draft] transaction throws(RepairError) in
            try Work.add(draft, to: id, by: person, in: transaction).work
        }
    }

    @discardableResult
    func test(
        _ id: TicketID, symptom: Int64? = nil, function: String? = nil,
        _ result: TestRecord.Result? = .pass, note: String? = nil, by person: Person = bench
    ) throws -> TestRecord {
        var draft = TestDraft()
        (draft.symptomId, draft.function) = (symptom, function)
        (draft.result, draft.note) = (result, note)
        return try write { [draft] transaction throws(RepairError) in
            try Tests.add(draft, to: id, by: person, in: transaction).test
        }
    }

    /// What is missing for a move, asked for with an outcome.
    func unmet(
        _ id: TicketID, to state: TicketState, by person: Person = bench, outcome: Outcome? = nil
    ) throws -> [UnmetGate] {
        var draft = Transitions.Draft()
        draft.outcome = outcome
        return try write { [draft] transaction throws(RepairError) in
            try GateCheck(
                ticket: try Tickets.read(id, in: transaction), person: person, draft: draft,
                transaction: transaction
            ).unmet(to: state)
        }
    }

    /// A ticket with so many symptoms, put into a state as if it had gone there.
    func onBench(
        symptoms: Int = 1, in state: TicketState = .inRepair, serialNumber: String = "4012345"
    ) throws -> TicketID {
        var draft = sampleCheckIn(serialNumber: serialNumber)
        draft.symptoms = (1...symptoms).map { "Symptom \($0)" }
        draft.diagnosisBy = clock.now.later(by: Instant.day)
        let id = try checkIn(draft).ticket.ticketId
        try put(id, in: state)
        return id
    }

    /// Puts one ticket into a state as if it had gone there.
    func put(_ id: TicketID, in state: TicketState, outcome: Outcome? = nil) throws {
        try write { transaction throws(RepairError) in
            var ticket = try Tickets.read(id, in: transaction)
            ticket.state = state
            if let outcome { ticket.outcome = outcome }
            if state == .returned { ticket.returnedAt = transaction.now }
            try TicketRows.save(ticket, in: transaction)
        }
    }
}
