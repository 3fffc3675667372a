import JSON
import TestSupport
import Testing

@testable import Repairs

/// Units from which no number can be read.
@Suite struct UnnumberedUnitTests {
    private let shop: TestShop

    init() throws { shop = try TestShop() }

    private func checkIn() throws -> Ticket {
        try shop.write { transaction throws(RepairError) in
            var draft = sampleCheckIn()
            var unit = Equipment(category: .camera, brand: "Leica", model: "M9-P")
            unit.noSerialNumber = NoSerialNumber(reason: "worn off")
            draft.equipment = .inline(unit)
            return try CheckIns.perform(draft, by: desk, in: transaction).ticket
        }
    }

    private func missing(_ id: TicketID) throws -> String? {
        try shop.missing(.serialNumberMatches, id, to: .returned)
    }

    @Test func `the ticket ID is read off it, however it is typed`() throws {
        let ticket = try checkIn()
        let id = ticket.ticketId
        let other = try checkIn().ticketId
        try shop.putAll(in: .ready)
        for read in [
            id.text, id.text.lowercased(), id.text.replacing("-", with: ""),
            " " + id.text.replacing("0", with: "o").replacing("-", with: " ") + " ",
            id.text.replacing("1", with: "l").replacing("-", with: "\u{2011}"),
        ] {
            try shop.giveBack(id, TestShop.handoverDraft(read))
            #expect(try missing(id) == nil, "\(read)")
        }
        for read in [other.text, "4012345", "worn off"] {
            let gates = unmetGates(
                refusal { try shop.giveBack(id, TestShop.handoverDraft(read)) })
            #expect(gates == [.serialNumberMatches], "\(read)")
        }
    }

    @Test func `a number that was found is what is read then`() throws {
        let ticket = try checkIn()
        let id = ticket.ticketId
        try shop.putAll(in: .ready)
        try shop.giveBack(id, TestShop.handoverDraft(id.text))
        try shop.setSerialNumber("77", of: ticket)
        #expect(try missing(id) != nil)
        #expect(
            unmetGates(refusal { try shop.giveBack(id, TestShop.handoverDraft(id.text)) })
                == [.serialNumberMatches])
        try shop.giveBack(id, TestShop.handoverDraft("77"))
        #expect(try missing(id) == nil)
    }

    @Test func `either meets the gate of arrival`() throws {
        let ticket = try shop.write { transaction throws(RepairError) in
            try CheckIns.perform(sampleMailIn(), by: desk, in: transaction).ticket
        }
        let id = ticket.ticketId
        #expect(try shop.missing(.serialNumber, id, to: .received) != nil)
        try shop.write { transaction throws(RepairError) in
            _ = try EquipmentRegister.change(ticket.equipmentId, in: transaction) {
                $0.noSerialNumber = NoSerialNumber(reason: "worn off")
            }
        }
        #expect(try shop.missing(.serialNumber, id, to: .received) == nil)
    }

    @Test func `a unit let in without anything can be given back`() throws {
        let id = try shop.write { transaction throws(RepairError) in
            try CheckIns.perform(sampleMailIn(), by: desk, in: transaction).ticket.ticketId
        }
        try shop.move(id, to: .received, by: boss, overriding: "The desk is alone")
        try shop.putAll(in: .ready)
        try shop.giveBack(id, TestShop.handoverDraft(id.text.lowercased()))
        #expect(try missing(id) == nil)
    }

    @Test func `why there is none stands in the chain, and only where it is said`() throws {
        let id = try checkIn().ticketId
        let data = try #require(try shop.events(id).first).data
        #expect(data["equipment"]?["noSerialNumber"]?["reason"]?.text == "worn off")
        #expect(data["equipment"]?["serialNumber"]?.isNull == true)
        let plain = try shop.checkIn().ticket.ticketId
        #expect(try shop.events(plain).first?.data["equipment"]?["noSerialNumber"] == nil)
    }
}
