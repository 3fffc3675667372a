import JSON
import TestSupport
import Testing

@testable import Repairs

struct HandoverTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    private func missing(_ gate: Gate) throws -> String? {
        try shop.missing(gate, id, to: .returned)
    }

    @Test func `a unit goes back once it is the right one, with all of its things`() throws {
        try shop.putAll(in: .ready)
        let gates: [Gate] = [.serialNumberMatches, .accessoriesReturned, .recipient]
        #expect(unmetGates(refusal { try shop.move(id, to: .returned) }) == gates)
        let made = try shop.giveBack(
            id, TestShop.handoverDraft(" 40 12345", identification: "Passport"))
        #expect(made.number == 1 && made.serialNumber == " 40 12345" && made.by == "Dana")
        let read = try #require(try shop.handovers(id).first)
        #expect(read.recipient == "Ming Tan" && read.identification == "Passport")
        #expect(read.accessories == made.accessories && read.at == shop.clock.now)
        let ticket = try shop.move(id, to: .returned)
        #expect(ticket.state == .returned && ticket.returnedAt == shop.clock.now)
        #expect(
            try shop.events(id).map(\.type)
                == [.checkIn, .handover, .custody, .transition])
        #expect(try shop.hasWholeChains())
    }

    @Test func `who took it is not in the chain itself`() throws {
        try shop.putAll(in: .ready)
        try shop.giveBack(id, TestShop.handoverDraft(recipient: "Otto", identification: "Id 77"))
        let proof = try shop.write { transaction throws(RepairError) in
            try Timeline.proof(of: try Tickets.read(id, in: transaction), in: transaction)
        }
        let canonical = proof.suffix(2).map { String(decoding: $0.canonical, as: UTF8.self) }
            .joined()
        #expect(!canonical.contains("Otto") && !canonical.contains("Id 77"))
        #expect(canonical.contains("4012345"))
    }

    @Test func `another's serial number is refused at once, and what was read is noted`() throws {
        try shop.putAll(in: .ready)
        let draft = TestShop.handoverDraft("4012346", identification: "Passport")
        let gates = unmetGates(refusal { try shop.giveBack(id, draft) })
        #expect(gates == [.serialNumberMatches])
        #expect(try shop.handovers(id).isEmpty)
        try shop.write { transaction throws(RepairError) in
            try draft.noteRefused(to: id, by: desk, in: transaction)
        }
        let event = try #require(try shop.events(id).last)
        #expect(event.type == .handoverRefused && event.by == "Dana")
        #expect(event.data["serialNumber"]?.text == "4012346")
        #expect(event.data["recipient"]?.text == "Ming Tan")
        #expect(try missing(.serialNumberMatches) != nil)
        #expect(try shop.hasWholeChains())
    }

    @Test func `a unit that turns out to have another number is not given back`() throws {
        try shop.putAll(in: .unclaimed)
        try shop.giveBack(id)
        #expect(try missing(.serialNumberMatches) == nil)
        try shop.setSerialNumber("99", of: try shop.ticket(id))
        #expect(try missing(.serialNumberMatches) != nil)
        let gates = unmetGates(
            refusal { try shop.move(id, to: .returned, by: boss, overriding: "It is fine") })
        #expect(gates == [.serialNumberMatches])
    }

    @Test func `what was taken in is to be given back, in its number`() throws {
        try shop.handover(id, stage: .intake) { draft in
            draft.accessories = [
                .init(name: "Battery", quantity: 2), .init(name: "Strap", quantity: 1),
            ]
        }
        try shop.putAll(in: .ready)
        #expect(try missing(.accessoriesReturned) == "the accessories have not been given back")
        try shop.giveBack(id)
        #expect(
            try missing(.accessoriesReturned)
                == "not given back: Battery (1 of 2), Strap (0 of 1)")
        try shop.giveBack(
            id, TestShop.handoverDraft(accessories: [("BATTERY", 2), ("strap", 1), ("Box", 1)]))
        #expect(try missing(.accessoriesReturned) == nil)
    }

    @Test func `what is explained need not come back`() throws {
        try shop.handover(id) { $0.accessories = [] }
        try shop.putAll(in: .ready)
        try shop.giveBack(id, TestShop.handoverDraft(accessories: []))
        #expect(try missing(.accessoriesReturned) == "not given back: Battery (0 of 1)")
        try shop.explain(id, accessory: "Battery", "Swollen: recycled, with consent")
        #expect(try missing(.accessoriesReturned) == nil)
    }

    @Test func `what was lost need not come back`() throws {
        try shop.putAll(in: .ready)
        try shop.giveBack(id, TestShop.handoverDraft(accessories: []))
        #expect(try missing(.accessoriesReturned) != nil)
        try shop.incident(id, accessory: "battery", kind: .loss)
        #expect(try missing(.accessoriesReturned) == nil)
        try shop.handover(id)
        #expect(
            try missing(.accessoriesReturned) == "not given back: Battery (0 of 1)",
            "it was found again")
    }

    @Test func `nothing is given back that is not ready`() throws {
        for state in TicketState.allCases where state != .ready && state != .unclaimed {
            try shop.putAll(in: state)
            #expect(isOfState(refusal { try shop.giveBack(id) }), "\(state)")
        }
    }

    @Test func `an accessory is named once`() throws {
        let draft = TestShop.handoverDraft(accessories: [("Strap", 1), ("Cap", 1), ("CAP", 1)])
        #expect(
            pointers(refusal { try shop.giveBack(id, draft) }) == ["/accessories/2/name"])
    }
}
