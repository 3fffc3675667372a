import JSON
import TestSupport
import Testing

@testable import Repairs

@Suite struct ArrivalTests {
    private let shop: TestShop

    init() throws { shop = try TestShop() }

    private func mailIn(_ edit: (inout CheckInDraft) -> Void = { _ in }) throws -> Ticket {
        var draft = sampleMailIn()
        edit(&draft)
        return try shop.write { [draft] transaction throws(RepairError) in
            try CheckIns.perform(draft, by: desk, in: transaction).ticket
        }
    }

    private func arrival(_ number: String? = "4012345") -> Arrival {
        let sample = sampleCheckIn()
        var arrival = Arrival()
        arrival.conditionReport = sample.conditionReport
        arrival.diagnosisBy = sample.diagnosisBy
        arrival.serialNumber = number
        return arrival
    }

    @discardableResult
    private func take(_ arrival: Arrival, on ticket: Ticket) throws -> Ticket {
        try shop.with(ticket.ticketId) { ticket, transaction throws(RepairError) in
            let faults = try arrival.faults(on: ticket, in: transaction)
            guard faults.isEmpty else { throw .invalid(faults) }
            try arrival.take(&ticket, by: desk, in: transaction)
            return ticket
        }
    }

    private func unit(_ ticket: Ticket) throws -> OnFile<Equipment> {
        try shop.write { transaction throws(RepairError) in
            try Equipment.read(ticket.equipmentId, in: transaction)
        }
    }

    private func units() throws -> Int64 { try shop.number("SELECT count(*) FROM equipment") }

    @Test func `report, number, promise and move are one call`() throws {
        let ticket = try mailIn()
        let taken = try take(arrival(), on: ticket)
        #expect(taken.state == .received && taken.receivedAt == shop.clock.now)
        #expect(try unit(taken).serialNumber == "4012345")
        #expect(
            try shop.events(ticket.ticketId).map(\.type)
                == [.checkIn, .unit, .conditionReport, .promise, .transition, .custody])
        let facts = try shop.facts(ticket.ticketId)
        #expect(facts.promises.map(\.kind) == [.diagnosis])
        #expect(facts.conditionReports.map(\.stage) == [.intake])
        let told = try shop.number(
            "SELECT count(*) FROM notifications WHERE event = 'acknowledgement'")
        #expect(told == 2, "the announcement, and the arrival")
        #expect(try shop.hasWholeChains())
    }

    @Test func `a unit without a number arrives too`() throws {
        var unnumbered = arrival(nil)
        #expect(pointers(refusal { try take(unnumbered, on: mailIn()) }) == ["/serialNumber"])
        unnumbered.noSerialNumber = NoSerialNumber(reason: "worn off")
        let taken = try take(unnumbered, on: mailIn())
        #expect(try unit(taken).noSerialNumber?.reason == "worn off")
    }

    @Test func `a number on file need not be said again`() throws {
        let ticket = try mailIn { $0.equipment = sampleCheckIn(serialNumber: "77").equipment }
        let taken = try take(arrival(nil), on: ticket)
        #expect(taken.state == .received)
        #expect(try unit(taken).serialNumber == "77")
        #expect(try !shop.events(ticket.ticketId).map(\.type).contains(.unit))
    }

    @Test func `the customer's unit on file is the ticket's, and the empty one goes`() throws {
        let first = try shop.checkIn().ticket
        try shop.putAll(in: .ready)
        try shop.giveBack(first.ticketId)
        try shop.move(first.ticketId, to: .returned, by: boss, overriding: "paid")
        let ticket = try mailIn()
        #expect(ticket.equipmentId != first.equipmentId && ticket.repeatOf == nil)
        let taken = try take(arrival("40-12345"), on: ticket)
        #expect(taken.equipmentId == first.equipmentId && taken.repeatOf == first.ticketId)
        let read = try shop.ticket(ticket.ticketId)
        #expect(read.equipmentId == first.equipmentId && read.repeatOf == first.ticketId)
        #expect(try units() == 1)
        let event = try #require(try shop.events(ticket.ticketId).first { $0.type == .unit })
        #expect(event.data["equipment"]?["id"]?.integer == first.equipmentId)
        #expect(event.data["equipment"]?["serialNumber"]?.text == "4012345")
        #expect(event.data["repeatOf"]?.text == first.ticketId.text)
        #expect(event.data["ownershipTransferred"]?.bool == false)
    }

    @Test func `a unit that another ticket is about stays`() throws {
        let first = try mailIn { $0.equipment = sampleCheckIn(serialNumber: "77").equipment }
        let second = try mailIn { $0.equipment = .onFile(first.equipmentId) }
        _ = try mailIn { $0.equipment = sampleCheckIn().equipment }
        try take(arrival(), on: second)
        #expect(try shop.ticket(first.ticketId).equipmentId == first.equipmentId)
        #expect(try units() == 2)
    }

    @Test func `what a check-in refuses is refused, and leaves nothing`() throws {
        let here = try shop.checkIn().ticket
        let ticket = try mailIn()
        guard
            case .conflict(.alreadyHere(here.ticketId)) = refusal({
                try take(arrival(), on: ticket)
            })
        else {
            Issue.record("it is here")
            return
        }
        let anas = try mailIn { draft in
            draft.customer = .inline(Customer(name: "Ana", email: "ana@example.com"))
            draft.equipment = sampleCheckIn(serialNumber: "88").equipment
        }
        guard
            case .conflict(.serialHeldByAnotherCustomer) = refusal({
                try take(arrival("88"), on: ticket)
            })
        else {
            Issue.record("it is another's")
            return
        }
        var other = arrival("88")
        other.transferOwnership = true
        #expect(try shop.events(ticket.ticketId).count == 1)
        let taken = try take(other, on: ticket)
        #expect(taken.equipmentId == anas.equipmentId)
        #expect(try unit(taken).customerId == ticket.customerId)
        let event = try #require(try shop.events(ticket.ticketId).first { $0.type == .unit })
        #expect(event.data["ownershipTransferred"]?.bool == true)
    }

    @Test func `the customer's unit of another model is asked about`() throws {
        let m9 = try mailIn { draft in
            draft.equipment = .inline(
                Equipment(category: .camera, brand: "Leica", model: "M9", serialNumber: "4012345"))
        }
        let ticket = try mailIn()
        guard
            case .conflict(.resemblesUnit(m9.equipmentId, _)) = refusal({
                try take(arrival(), on: ticket)
            })
        else {
            Issue.record("it resembles the M9")
            return
        }
        var known = arrival(nil)
        known.equipmentId = m9.equipmentId
        #expect(try take(known, on: mailIn()).equipmentId == m9.equipmentId)
        var new = arrival()
        new.isNewUnit = true
        let taken = try take(new, on: ticket)
        #expect(taken.equipmentId == ticket.equipmentId)
        #expect(try unit(taken).serialNumber == "4012345")
    }

    @Test func `only what was announced arrives`() throws {
        for state in TicketState.allCases where state != .registered {
            let ticket = try mailIn()
            try shop.putAll(in: state)
            guard
                case .noSuchTransition(state, .received, _) = refusal({
                    try take(arrival(), on: ticket)
                })
            else {
                Issue.record("\(state)")
                return
            }
        }
    }

    @Test func `every fault of an arrival is named`() throws {
        var wrong = arrival("none")
        wrong.conditionReport?.agreedBy = nil
        wrong.diagnosisBy = shop.clock.now
        wrong.noSerialNumber = NoSerialNumber(reason: "worn off")
        #expect(
            pointers(refusal { try take(wrong, on: mailIn()) }) == [
                "/conditionReport/agreedBy", "/diagnosisBy", "/noSerialNumber", "/serialNumber",
            ])
        var unknown = arrival()
        unknown.equipmentId = 99
        #expect(pointers(refusal { try take(unknown, on: mailIn()) }) == ["/equipmentId"])
    }
}
