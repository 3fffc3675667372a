import TestSupport
import Testing

@testable import Repairs

/// What the bench records of a ticket, each in a transaction of its own.
extension TestShop {
    @discardableResult
    func find(
        _ id: TicketID, symptom: Int64 = 1, _ description: String = "Dust on the sensor",
        cause: String? = nil, faultCode: String? = nil, reproduced: Bool = true
    ) throws -> Recorded<Finding> {
        var finding = Finding()
        (finding.symptomId, finding.description, finding.cause) = (symptom, description, cause)
        (finding.faultCode, finding.reproduced) = (faultCode, reproduced)
        return try add(finding, to: id, by: bench)
    }

    @discardableResult
    func cover(
        _ id: TicketID, _ kind: Coverage.Kind, until: String? = nil, reason: String? = nil
    ) throws -> Recorded<Coverage> {
        var coverage = Coverage()
        (coverage.kind, coverage.reason) = (kind, reason)
        coverage.until = try until.map { try #require(CalendarDate($0)) }
        return try add(coverage, to: id, by: desk)
    }

    func coverage(_ id: TicketID) throws -> Recorded<Coverage>? {
        try all(Coverage.self, of: id).last
    }

    func suggestion(_ id: TicketID) throws -> CoverageSuggestion? {
        try write { transaction throws(RepairError) in
            try CoverageSuggestion.suggestion(
                for: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    @discardableResult
    func work(
        _ id: TicketID, by person: Person = bench, _ description: String = "Cleaned the sensor",
        minutes: Int64 = 20, parts: [Work.Part] = [], cost: Int64 = 0, price: Int64 = 0
    ) throws -> Recorded<Work> {
        var work = Work()
        (work.description, work.minutes, work.parts) = (description, minutes, parts)
        (work.cost, work.price) = (cost, price)
        return try add(work, to: id, by: person)
    }

    @discardableResult
    func test(
        _ id: TicketID, symptom: Int64? = nil, function: String? = nil,
        _ result: Verification.Result = .pass, note: String? = nil, by person: Person = bench
    ) throws -> Recorded<Verification> {
        var test = Verification()
        (test.symptomId, test.function) = (symptom, function)
        (test.result, test.note) = (result, note)
        return try add(test, to: id, by: person)
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
