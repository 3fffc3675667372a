import Bytes
import JSON
import SQLite
import TestSupport
import Testing

@testable import Repairs

extension TestShop {
    @discardableResult
    func checkIn(_ draft: CheckInDraft = sampleCheckIn()) throws -> TicketFacts {
        try write { transaction throws(RepairError) in
            try CheckIns.perform(CheckIn(draft, at: transaction.now), by: desk, in: transaction)
        }
    }

    /// The ticket as it is on file now.
    func ticket(_ id: TicketID) throws -> Ticket {
        try write { transaction throws(RepairError) in try Tickets.read(id, in: transaction) }
    }

    /// Puts every ticket into a state as if it had gone there, `returned` at the present moment.
    func putAll(in state: TicketState) throws {
        try write { transaction throws(RepairError) in
            let rows = try transaction.all("SELECT id FROM tickets") { row in "\(row.int(0))" }
            for var ticket in try TicketRows.byRows(
                "[" + rows.joined(separator: ",") + "]", in: transaction)
            {
                ticket.state = state
                if state == .returned || state == .closed { ticket.returnedAt = transaction.now }
                try TicketRows.save(ticket, in: transaction)
            }
        }
    }

    /// How many rows each table has, but for those without any.
    func rowCounts() throws -> [String: Int64] {
        try write { transaction throws(RepairError) in
            let counts = try transaction.all(
                """
                SELECT 'customers', count(*) FROM customers
                UNION ALL SELECT 'searchWords', count(*) FROM searchWords
                UNION ALL SELECT 'equipment', count(*) FROM equipment
                UNION ALL SELECT 'tickets', count(*) FROM tickets
                UNION ALL SELECT 'symptoms', count(*) FROM symptoms
                UNION ALL SELECT 'events', count(*) FROM events
                UNION ALL SELECT 'eventValues', count(*) FROM eventValues
                UNION ALL SELECT 'conditionReports', count(*) FROM conditionReports
                UNION ALL SELECT 'findings', count(*) FROM findings
                UNION ALL SELECT 'coverage', count(*) FROM coverage
                UNION ALL SELECT 'work', count(*) FROM work
                UNION ALL SELECT 'tests', count(*) FROM tests
                UNION ALL SELECT 'promises', count(*) FROM promises
                UNION ALL SELECT 'notifications', count(*) FROM notifications
                UNION ALL SELECT 'idempotency', count(*) FROM idempotency
                """
            ) { row in (row.text(0), row.int(1)) }
            return Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 })
        }
    }
}

struct CheckInTests {
    let shop: TestShop

    init() throws { shop = try TestShop() }

    private func checkIn(_ draft: CheckInDraft = sampleCheckIn()) throws -> TicketFacts {
        try shop.checkIn(draft)
    }

    @Test func `everything of a check-in stands after one transaction`() throws {
        let facts = try checkIn()
        #expect(facts.ticket.state == .received)
        #expect(facts.ticket.version == 1)
        let read = try shop.write { transaction throws(RepairError) in
            let ticket = try Tickets.read(facts.ticket.ticketId, in: transaction)
            return try Tickets.facts(of: ticket, in: transaction)
        }
        #expect(read.symptoms.map(\.description) == ["White spots at f/11 on every frame"])
        #expect(read.conditionReports == facts.conditionReports)
        #expect(read.conditionReports.first?.agreedBy == "Ming Tan")
        #expect(read.conditionReports.first?.seal == facts.ticket.head.hash)
        #expect(read.promises.map(\.dueAt.text) == ["2026-11-25T17:00:00.000Z"])
        #expect(try shop.number("SELECT count(*) FROM notifications WHERE state = 'queued'") == 1)
    }

    @Test func `personal values stand in the event as commitments that its list opens`() throws {
        let facts = try checkIn()
        let events = try shop.write { transaction throws(RepairError) in
            try Timeline.proof(of: facts.ticket, in: transaction)
        }
        let event = try #require(events.first)
        let canonical = String(decoding: event.canonical, as: UTF8.self)
        #expect(!canonical.contains("Ming"))
        #expect(!canonical.contains("ming@example.com"))
        let values = try JSONParser.parse(try #require(event.personal)).items ?? []
        #expect(
            values.compactMap { $0["path"]?.text } == [
                "/data/conditionReport/agreedBy", "/data/customer/email", "/data/customer/name",
            ])
        #expect(
            event.hash
                == SHA256.hash([UInt8](repeating: 0, count: 32) + event.canonical))
    }

    @Test func `a unit that is in the house cannot come in again`() throws {
        let first = try checkIn()
        let error = refusal { _ = try checkIn() }
        guard case .conflict(.alreadyHere(let id)) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(id == first.ticket.ticketId)
        #expect(try shop.number("SELECT count(*) FROM tickets") == 1)
    }

    @Test func `another customer's unit is refused unless it changes hands`() throws {
        let first = try checkIn()
        try shop.putAll(in: .returned)
        var draft = sampleCheckIn(name: "Otto Berg", email: "otto@example.com")
        let error = refusal { _ = try checkIn(draft) }
        guard case .conflict(.serialHeldByAnotherCustomer) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try shop.number("SELECT count(*) FROM customers") == 1)
        draft.transferOwnership = true
        let second = try checkIn(draft)
        #expect(second.ticket.equipmentId == first.ticket.equipmentId)
        #expect(second.ticket.repeatOf == first.ticket.ticketId)
        #expect(second.ticket.customerId != first.ticket.customerId)
    }

    @Test func `every fault is named in one answer`() throws {
        var draft = sampleCheckIn()
        draft.equipment = .inline(Equipment(category: .camera, brand: "Leica", model: "M9-P"))
        draft.diagnosisBy = Instant("2026-11-19T17:00:00Z")
        draft.conditionReport?.agreedBy = nil
        draft.conditionReport?.zones[0].note = nil
        guard case .invalid(let faults) = refusal({ _ = try checkIn(draft) }) else {
            Issue.record("not refused as invalid")
            return
        }
        #expect(
            Set(faults.map(\.pointer)) == [
                "/equipment/serialNumber", "/diagnosisBy", "/conditionReport/agreedBy",
                "/conditionReport/zones/0/note",
            ])
        #expect(try shop.number("SELECT count(*) FROM customers") == 0)
    }
}
