import JSON
import TestSupport
import Testing

@testable import Repairs

/// Each gate that works, unmet and met; what is listed is what is refused.
struct GateTests {
    let shop: TestShop
    private let mailIn: Ticket

    init() throws {
        shop = try TestShop()
        mailIn = try shop.checkIn(sampleMailIn()).ticket
    }

    /// What is unmet, by the list and by the refusal alike.
    private func unmet(
        _ id: TicketID, to state: TicketState, by person: Person = desk, outcome: Outcome? = nil
    ) throws -> [Gate]? {
        let listed = try shop.possible(id, for: person).first { $0.to == state }?.unmet
        let before = try shop.rowCounts()
        let error = refusal {
            _ = try shop.move(id, to: state, by: person, outcome: outcome)
        }
        if outcome == nil, case .unmet(let refused) = error { #expect(refused == listed) }
        #expect(try shop.rowCounts() == before)
        return unmetGates(error)
    }

    @Test func `a mail-in arrives once report, agreement, serial number and date are there`()
        throws
    {
        let id = mailIn.ticketId
        let all: [Gate] = [.conditionReport, .agreement, .serialNumber, .diagnosisPromise]
        #expect(try unmet(id, to: .received) == all)
        try shop.report(id)
        #expect(try unmet(id, to: .received) == [.serialNumber, .diagnosisPromise])
        try shop.setSerialNumber("4012345", of: mailIn)
        #expect(try unmet(id, to: .received) == [.diagnosisPromise])
        try shop.promise(id, .repair, in: Instant.day)
        #expect(try unmet(id, to: .received) == [.diagnosisPromise])
        try shop.promise(id, .diagnosis, in: 1000)
        shop.clock.advance(by: 1000)
        #expect(try unmet(id, to: .received) == [.diagnosisPromise])
        try shop.promise(id, .diagnosis, in: 1, reason: "Later after all")
        let ticket = try shop.move(id, to: .received)
        #expect(ticket.state == .received && ticket.receivedAt == shop.clock.now)
        #expect(try shop.status(id).receivedAt == shop.clock.now)
    }

    @Test func `reports of other stages do not let a mail-in arrive`() throws {
        try shop.report(mailIn.ticketId, stage: .depot)
        try shop.report(mailIn.ticketId, stage: .handover, agreedBy: nil)
        let gates = try unmet(mailIn.ticketId, to: .received)
        #expect(gates?.prefix(2) == [.conditionReport, .agreement])
    }

    @Test func `what has not arrived can be cancelled, and that is the end`() throws {
        let ticket = try shop.move(mailIn.ticketId, to: .cancelled)
        #expect(ticket.state == .cancelled)
        #expect(try shop.possible(mailIn.ticketId).isEmpty)
        for state in TicketState.allCases {
            let error = refusal { try shop.move(mailIn.ticketId, to: state, by: everybody) }
            guard case .noSuchTransition(from: .cancelled, to: state, next: []) = error else {
                Issue.record("\(state): \(String(describing: error))")
                continue
            }
        }
    }

    @Test func `a cancelled ticket takes no report, promise or update, but notes`() throws {
        let id = try shop.move(mailIn.ticketId, to: .cancelled).ticketId
        for body: () throws -> Void in [
            { try shop.report(id) }, { try shop.promise(id, .repair, in: 1) },
            { try shop.update(id, "Hello") },
        ] {
            guard case .conflict(.notInThisState) = refusal(body) else {
                Issue.record("was not refused for its state")
                continue
            }
        }
        #expect(try shop.note(id, "Never came").number == 1)
    }

    @Test func `an unassigned ticket becomes the technician's, somebody else's stays`() throws {
        let id = try shop.checkIn().ticket.ticketId
        #expect(try shop.move(id, to: .diagnosing, by: bench).assignee == "Theo")
        let other = try shop.checkIn(sampleCheckIn(serialNumber: "2")).ticket.ticketId
        try shop.hire(bench, boss)
        try shop.assign(other, to: "Mara")
        #expect(try unmet(other, to: .diagnosing, by: bench) == [.assignee])
        try shop.assign(other, to: "Theo")
        #expect(try shop.possible(other, for: bench).first?.unmet.isEmpty == true)
        #expect(try shop.move(other, to: .diagnosing, by: bench).assignee == "Theo")
    }

    /// To Swift's `==` the two spellings are one name. No two tokens have them, since names are
    /// compared folded; a token of before may.
    @Test func `an assignee is told apart byte by byte`() throws {
        let composed = Person(tokenId: 8, name: "Jos\u{E9}", roles: [.technician])
        let decomposed = Person(tokenId: 9, name: "Jose\u{301}", roles: [.technician])
        try shop.hire(composed)
        let id = try shop.checkIn().ticket.ticketId
        try shop.assign(id, to: composed.name)
        #expect(try unmet(id, to: .diagnosing, by: decomposed) == [.assignee])
        try shop.move(id, to: .diagnosing, by: composed)
    }

    @Test func `gates over facts that nobody has recorded are unmet`() throws {
        let id = try shop.checkIn().ticket.ticketId
        #expect(try unmet(id, to: .approved) == [.quoteApproved])
        let ready: [Gate] = [
            .symptomTests, .handoverConditionReport, .differencesExplained, .outcome,
        ]
        #expect(try unmet(id, to: .ready, by: bench) == ready)
        let outcome = try unmet(id, to: .ready, by: bench, outcome: .noFaultFound)
        #expect(outcome == [.handoverConditionReport, .differencesExplained])
        try shop.report(id, stage: .handover, agreedBy: nil)
        #expect(
            try unmet(id, to: .ready, by: bench)
                == [.symptomTests, .differencesExplained, .outcome])
        try shop.move(id, to: .diagnosing, by: bench)
        #expect(try unmet(id, to: .qualityCheck, by: bench) == [.symptomTests])
        #expect(
            try unmet(id, to: .awaitingApproval, by: bench)
                == [.findings, .coverage, .quoteSent, .repairPromise])
        #expect(try unmet(id, to: .atDepot, by: boss) == [.depot, .depotReference, .expectedBack])
    }

    @Test func `what was never fetched is closed only when it is disposed of`() throws {
        let id = try shop.checkIn().ticket.ticketId
        try shop.putAll(in: .unclaimed)
        #expect(try unmet(id, to: .closed) == [.outcome])
        #expect(try unmet(id, to: .closed, outcome: .repaired) == [.outcome])
        let ticket = try shop.move(id, to: .closed, outcome: .disposed)
        #expect(ticket.outcome == .disposed && ticket.closedAt == shop.clock.now)
        #expect(ticket.returnedAt == nil)
    }

    @Test func `a second arrival of a unit that is here is refused with its ticket`() throws {
        let id = mailIn.ticketId
        try shop.report(id)
        try shop.setSerialNumber("4012345", of: mailIn)
        try shop.promise(id, .diagnosis, in: Instant.day)
        let here = try shop.checkIn().ticket
        #expect(here.equipmentId == mailIn.equipmentId)
        for reason in [nil, "It stands here twice"] {
            let error = refusal { try shop.move(id, to: .received, by: boss, overriding: reason) }
            guard case .conflict(.alreadyHere(here.ticketId)) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
        try shop.write { transaction throws(RepairError) in
            var returned = here
            returned.state = .returned
            try TicketRows.save(returned, in: transaction)
        }
        #expect(try shop.move(id, to: .received).state == .received)
    }

    @Test func `an unknown ticket, a missing state and other roles are refused`() throws {
        let nowhere = TicketID(code: 1)
        guard case .notFound("ticket") = refusal({ try shop.move(nowhere, to: .received) }) else {
            Issue.record("an unknown ticket was moved")
            return
        }
        #expect(pointers(refusal { try shop.move(mailIn.ticketId, to: nil) }) == ["/to"])
        guard
            case .forbidden = refusal({
                try shop.move(mailIn.ticketId, to: .received, by: bench)
            })
        else {
            Issue.record("a technician received a unit")
            return
        }
    }

    private let everybody = Person(tokenId: 7, name: "Ivo", roles: Role.allCases)
}
