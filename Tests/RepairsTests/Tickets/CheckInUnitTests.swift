import JSON
import TestSupport
import Testing

@testable import Repairs

/// Which unit a check-in brings, and whether it may come in.
struct CheckInUnitTests {
    let shop: TestShop

    init() throws { shop = try TestShop() }

    private func unit(_ brand: String, _ serial: String?) -> CheckInDraft {
        var draft = sampleCheckIn()
        draft.equipment = .inline(
            Equipment(category: .camera, brand: brand, model: "M9-P", serialNumber: serial))
        return draft
    }

    private func otto(_ draft: CheckInDraft) -> CheckInDraft {
        var draft = draft
        draft.customer = .inline(Customer(name: "Otto Berg", email: "otto@example.com"))
        return draft
    }

    @Test func `brand and serial number find a unit however they are spaced and cased`() throws {
        let first = try shop.checkIn(unit("Leica", "ab 4012-345"))
        for (brand, serial) in [("LEICA", "AB4012345"), (" lei ca", "  a b 4 012-345 ")] {
            try shop.putAll(in: .returned)
            let facts = try shop.checkIn(unit(brand, serial))
            #expect(facts.ticket.equipmentId == first.ticket.equipmentId)
        }
        let others = [("Leica", "AC4012345"), ("Leicä", "AB4012-345"), ("Canon", "AB4012-345")]
        for (brand, serial) in others {
            let facts = try shop.checkIn(unit(brand, serial))
            #expect(facts.ticket.equipmentId != first.ticket.equipmentId)
        }
    }

    @Test func `what is on file of a unit is not overwritten, differences are suggested`() throws {
        try shop.checkIn()
        try shop.putAll(in: .returned)
        var draft = sampleCheckIn()
        draft.equipment = .inline(
            Equipment(
                category: .lens, brand: "leica", model: "m9p", serialNumber: "4012345",
                purchasedOn: CalendarDate("2012-03-01")))
        let facts = try shop.checkIn(draft)
        #expect(facts.suggestions.map(\.field) == ["category", "purchasedOn"])
        #expect(facts.suggestions.allSatisfy { $0.equipmentId == facts.ticket.equipmentId })
        let unit = try shop.write { transaction throws(RepairError) in
            try Equipment.read(facts.ticket.equipmentId, in: transaction)
        }
        #expect(unit.version == 1 && unit.model == "M9-P" && unit.purchasedOn == nil)
    }

    @Test(arguments: TicketState.allCases)
    func `a unit in the house is refused, with its ticket`(state: TicketState) throws {
        let here: Set<TicketState> = [
            .received, .diagnosing, .awaitingApproval, .approved, .inRepair, .awaitingParts,
            .atDepot, .qualityCheck, .ready, .unclaimed,
        ]
        let first = try shop.checkIn()
        try shop.putAll(in: state)
        guard here.contains(state) else {
            #expect(try shop.checkIn().ticket.equipmentId == first.ticket.equipmentId)
            return
        }
        var drafts = [sampleCheckIn(), sampleMailIn(serialNumber: "4012345")]
        drafts.append(sampleCheckIn())
        drafts[2].equipment = .onFile(first.ticket.equipmentId)
        drafts.append(otto(sampleCheckIn()))
        drafts[3].transferOwnership = true
        for draft in drafts {
            guard case .conflict(.alreadyHere(let id)) = refusal({ try shop.checkIn(draft) })
            else {
                Issue.record("\(state) was not refused as already here")
                continue
            }
            #expect(id == first.ticket.ticketId)
        }
    }

    @Test func `another customer's unit is refused by serial number and by id`() throws {
        let first = try shop.checkIn()
        var byId = otto(sampleCheckIn())
        byId.equipment = .onFile(first.ticket.equipmentId)
        for state in [TicketState.received, .returned] {
            try shop.putAll(in: state)
            for draft in [otto(sampleCheckIn()), byId] {
                let error = refusal { try shop.checkIn(draft) }
                guard case .conflict(.serialHeldByAnotherCustomer) = error else {
                    Issue.record("\(state): \(String(describing: error))")
                    continue
                }
            }
        }
        byId.transferOwnership = true
        let facts = try shop.checkIn(byId)
        let owner = try shop.number("SELECT customerId FROM equipment")
        #expect(facts.ticket.customerId == owner && owner != first.ticket.customerId)
        #expect(try shop.number("SELECT version FROM equipment") == 2)
    }

    @Test func `ownership that moves stands in the event, without the former owner`() throws {
        try shop.checkIn()
        try shop.putAll(in: .returned)
        var draft = sampleCheckIn()
        draft.transferOwnership = true
        let own = try shop.checkIn(draft)
        try shop.putAll(in: .returned)
        draft = otto(draft)
        let moved = try shop.checkIn(draft)
        for (facts, isMoved) in [(own, false), (moved, true)] {
            let data = try shop.write { transaction throws(RepairError) in
                try Timeline.page(of: facts.ticket, after: 0, limit: 1, in: transaction)[0].data
            }
            #expect(data["ownershipTransferred"]?.bool == isMoved)
            #expect(data["customer"]?["id"]?.integer == facts.ticket.customerId)
        }
    }

    @Test func `a unit that nobody owns becomes the customer's`() throws {
        let draft = Equipment(
            category: .camera, brand: "Leica", model: "M9-P", serialNumber: "4012345")
        let id = try shop.write { transaction throws(RepairError) in
            try EquipmentRegister.create(draft, owner: nil, in: transaction).id
        }
        let facts = try shop.checkIn()
        #expect(facts.ticket.equipmentId == id)
        #expect(try shop.number("SELECT customerId FROM equipment") == facts.ticket.customerId)
    }

    @Test func `a unit can be named by id, and must be on file with its serial number`() throws {
        var draft = sampleCheckIn()
        draft.equipment = .onFile(5)
        guard case .invalid(let faults) = refusal({ try shop.checkIn(draft) }) else {
            Issue.record("not refused as invalid")
            return
        }
        #expect(faults.map(\.pointer) == ["/equipment/id"])
        let mailIn = try shop.checkIn(sampleMailIn())
        draft.equipment = .onFile(mailIn.ticket.equipmentId)
        guard case .invalid(let faults) = refusal({ try shop.checkIn(draft) }) else {
            Issue.record("not refused as invalid")
            return
        }
        #expect(faults.map(\.pointer) == ["/equipment/id"])
        var second = sampleMailIn()
        second.equipment = draft.equipment
        #expect(try shop.checkIn(second).ticket.equipmentId == mailIn.ticket.equipmentId)
    }
}
