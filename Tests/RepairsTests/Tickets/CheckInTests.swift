import JSON
import SQLite
import Testing

@testable import Repairs

/// A check-in without faults, as a starting point for others.
func sampleCheckIn(
    name: String = "Ming Tan", email: String? = "ming@example.com", serialNumber: String = "4012345"
) -> CheckInDraft {
    var report = ConditionReportDraft()
    report.zones = [
        .init(zone: "Top plate", condition: .scratched, note: "3 mm, left of the hot shoe")
    ]
    report.functions = [.init(function: "Powers on", result: .pass, note: nil)]
    report.accessories = [.init(name: "Battery", quantity: 1)]
    report.agreedBy = name
    var draft = CheckInDraft()
    draft.customer = .inline(
        CustomerDraft(name: name, email: email, phone: email == nil ? "+6561234567" : nil))
    draft.equipment = .inline(
        EquipmentDraft(
            category: .camera, brand: "Leica", model: "M9-P", serialNumber: serialNumber))
    draft.symptoms = ["White spots at f/11 on every frame"]
    draft.conditionReport = report
    draft.diagnosisBy = Instant("2026-11-25T17:00:00Z")
    return draft
}

let desk = Person(tokenId: 1, name: "Dana", roles: [.frontDesk])
let bench = Person(tokenId: 2, name: "Theo", roles: [.technician])
let boss = Person(tokenId: 3, name: "Mara", roles: [.manager])

struct CheckInTests {
    let shop: TestShop

    init() throws { shop = try TestShop() }

    private func checkIn(_ draft: CheckInDraft = sampleCheckIn()) throws -> TicketFacts {
        try shop.write { transaction throws(RepairError) in
            try CheckIns.perform(
                CheckIn(draft, at: transaction.now), by: desk, in: transaction)
        }
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
        try shop.write { transaction throws(RepairError) in
            try transaction.run(
                "UPDATE tickets SET state = 'returned', returnedAt = ?",
                .int(transaction.now.milliseconds))
        }
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

    @Test func `a return more than ninety days ago is no repeat`() throws {
        _ = try checkIn()
        try shop.write { transaction throws(RepairError) in
            try transaction.run(
                "UPDATE tickets SET state = 'returned', returnedAt = ?",
                .int(transaction.now.later(by: -91 * Instant.day).milliseconds))
        }
        #expect(try checkIn().ticket.repeatOf == nil)
    }

    @Test func `every fault is named in one answer`() throws {
        var draft = sampleCheckIn(serialNumber: " ")
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

    @Test func `a mail-in is registered without report, serial number or promise`() throws {
        var draft = sampleCheckIn()
        draft.arrived = false
        draft.conditionReport = nil
        draft.diagnosisBy = nil
        draft.equipment = .inline(
            EquipmentDraft(category: .camera, brand: "Leica", model: "M9-P"))
        let facts = try checkIn(draft)
        #expect(facts.ticket.state == .registered)
        #expect(facts.promises.isEmpty)
        #expect(facts.conditionReports.isEmpty)
        let possible = try shop.write { transaction throws(RepairError) in
            try Transitions.possible(for: facts.ticket, person: desk, in: transaction)
        }
        #expect(possible.map(\.to) == [.received, .cancelled])
        #expect(
            possible[0].unmet.map(\.gate) == [
                .conditionReport, .agreement, .serialNumber, .diagnosisPromise,
            ])
        #expect(possible[1].unmet.isEmpty)
    }
}
