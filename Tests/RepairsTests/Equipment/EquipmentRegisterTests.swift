import TestSupport
import Testing

@testable import Repairs

@Suite struct EquipmentRegisterTests {
    private let shop: TestShop
    private let leica: OnFile<Equipment>
    private let ming: Int64 = 1
    private let ana: Int64 = 2
    private let draft = Equipment(
        category: .camera, brand: "Leica", model: "M9-P", serialNumber: "4012345",
        purchasedOn: CalendarDate("2012-03-01"))

    init() throws {
        shop = try TestShop()
        leica = try shop.write { [draft] transaction throws(RepairError) -> OnFile<Equipment> in
            for name in ["Ming", "Ana"] {
                _ = try Customers.create(
                    Customer(name: name, email: "\(name)@example.com"), in: transaction)
            }
            return try EquipmentRegister.create(draft, owner: 1, in: transaction)
        }
    }

    private func claim(
        _ draft: Equipment, for customerId: Int64, transferOwnership: Bool = false
    ) throws -> EquipmentRegister.Claim {
        try shop.write { transaction throws(RepairError) in
            let keys = EquipmentKeys(draft)
            return try EquipmentRegister.claim(
                draft, keys,
                found: try EquipmentRegister.find(
                    keys, spelled: draft.serialNumber, of: customerId, in: transaction
                ).same, for: customerId, transferOwnership: transferOwnership, in: transaction)
        }
    }

    private func change(
        _ id: Int64, _ edit: @Sendable (inout Equipment) -> Void
    ) throws -> OnFile<Equipment> {
        try shop.write { transaction throws(RepairError) in
            try EquipmentRegister.change(id, in: transaction, edit)
        }
    }

    private func isHeldByAnother(_ error: RepairError?) -> Bool {
        if case .conflict(.serialHeldByAnotherCustomer) = error { true } else { false }
    }

    @Test func `what is put on file is read back`() throws {
        let read = try shop.write { transaction throws(RepairError) in
            try Equipment.read(leica.id, in: transaction)
        }
        #expect(read == leica && read.version == 1 && read.customerId == ming)
        #expect(read.purchasedOn?.text == "2012-03-01")
    }

    @Test(arguments: [
        ("leica", "M9-P", "40 12345 "), (" L E I C A ", "m9p", "4012345"),
        ("Ｌｅｉｃａ", "Leica M9-P", "４０-12345"), ("LEICA", "leica-m9p", "401.2345"),
    ])
    func `a unit is known by brand, model and serial number however they are written`(
        _ brand: String, _ model: String, _ serialNumber: String
    ) throws {
        let claimed = try claim(
            Equipment(
                category: .camera, brand: brand, model: model, serialNumber: serialNumber),
            for: ming)
        #expect(claimed.equipment == leica && claimed.suggestions.isEmpty)
    }

    @Test func `another brand with the same serial number is another unit`() throws {
        let claimed = try claim(
            Equipment(
                category: .camera, brand: "Nikon", model: "F3", serialNumber: "4012345"),
            for: ana)
        #expect(claimed.equipment.id != leica.id)
        let found = try shop.write { transaction throws(RepairError) in
            try EquipmentRegister.list(
                serialNumber: " 401 2345", customerId: nil, ListPage(limit: 10), in: transaction)
        }
        #expect(found.map(\.id) == [leica.id, claimed.equipment.id])
    }

    @Test func `another model with the same brand and serial number is another unit`() throws {
        var other = draft
        other.model = "M9"
        let claimed = try claim(other, for: ana)
        #expect(claimed.equipment.id != leica.id && claimed.suggestions.isEmpty)
        let own = try claim(other, for: ana)
        #expect(own.equipment == claimed.equipment)
    }

    @Test func `only the customer's own unit of another model is resembled`() throws {
        var other = draft
        other.model = "M9"
        func resembled(by customerId: Int64?) throws -> Int64? {
            try shop.write { [other] transaction throws(RepairError) in
                try EquipmentRegister.find(
                    EquipmentKeys(other), spelled: other.serialNumber, of: customerId,
                    in: transaction
                ).resembling?.id
            }
        }
        #expect(try resembled(by: ming) == leica.id)
        #expect(try resembled(by: ana) == nil)
        #expect(try resembled(by: nil) == nil)
    }

    @Test func `details that differ are suggested and nothing is overwritten`() throws {
        var other = draft
        other.purchasedOn = CalendarDate("2013-03-01")
        other.category = .other
        let claimed = try claim(other, for: ming)
        #expect(claimed.equipment == leica)
        #expect(claimed.suggestions.map(\.field) == ["category", "purchasedOn"])
        #expect(claimed.suggestions.allSatisfy { $0.equipmentId == leica.id })
    }

    @Test func `another customer's unit is refused unless it changes hands`() throws {
        #expect(isHeldByAnother(refusal { _ = try claim(draft, for: ana) }))
        let claimed = try claim(draft, for: ana, transferOwnership: true)
        #expect(claimed.equipment.id == leica.id && claimed.equipment.customerId == ana)
        #expect(claimed.equipment.version == 2)
    }

    @Test func `units without a serial number are each their own`() throws {
        var mailIn = draft
        mailIn.serialNumber = nil
        let first = try claim(mailIn, for: ming).equipment
        let second = try claim(mailIn, for: ming).equipment
        #expect(first.id != second.id && first.serialNumber == nil)
    }

    @Test func `a serial number may follow once and be corrected, not taken away`() throws {
        var mailIn = draft
        mailIn.serialNumber = nil
        let unit = try claim(mailIn, for: ana).equipment
        let changed = try change(unit.id) { $0.serialNumber = "77" }
        #expect(changed.serialNumber == "77" && changed.version == 2)
        #expect(try change(unit.id) { $0.serialNumber = "78" }.version == 3)
        #expect(try change(unit.id) { $0.serialNumber = "78" }.version == 3)
        let error = refusal { _ = try change(unit.id) { $0.serialNumber = nil } }
        guard case .invalid(let faults) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(faults.map(\.pointer) == ["/serialNumber"])
    }

    @Test func `a serial number on file is refused, and whose it is decides how`() throws {
        var mailIn = draft
        mailIn.serialNumber = nil
        func follow(_ id: Int64) throws { _ = try change(id) { $0.serialNumber = "401 2345" } }
        let other = try claim(mailIn, for: ana).equipment
        #expect(isHeldByAnother(refusal { try follow(other.id) }))
        let own = try claim(mailIn, for: ming).equipment
        guard
            case .conflict(.equipmentOnFile(leica.id)) = refusal({ try follow(own.id) })
        else {
            Issue.record("not refused as on file")
            return
        }
    }

    @Test func `a correction to another unit's brand and number is refused`() throws {
        var second = draft
        (second.model, second.serialNumber) = ("M9", "77")
        let other = try claim(second, for: ming).equipment
        let error = refusal { _ = try change(other.id) { $0.serialNumber = "4012345" } }
        guard case .conflict(.resemblesUnit(leica.id, leica.value)) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        let changed = try shop.write { transaction throws(RepairError) in
            var unit = other.value
            unit.serialNumber = "4012345"
            return try EquipmentRegister.change(
                other, to: unit, isNewUnit: true, in: transaction)
        }
        #expect(changed.serialNumber == "4012345")
    }

    @Test func `a reason takes the place of a number, and a number that of a reason`() throws {
        let none = try change(leica.id) { $0.noSerialNumber = NoSerialNumber(reason: "worn off") }
        #expect(none.serialNumber == nil && none.noSerialNumber?.reason == "worn off")
        let found = try change(leica.id) { $0.serialNumber = "4012345" }
        #expect(found.serialNumber == "4012345" && found.noSerialNumber == nil)
        let error = refusal {
            _ = try change(leica.id) { unit in
                (unit.serialNumber, unit.noSerialNumber) = ("5", NoSerialNumber(reason: "gone"))
            }
        }
        #expect(pointers(error) == ["/noSerialNumber"])
    }

    @Test func `another model on file is another version of its tickets' status`() throws {
        let draft = sampleCheckIn(serialNumber: "555")
        let ticket = try shop.write { transaction throws(RepairError) in
            try CheckIns.perform(draft, by: desk, in: transaction).ticket
        }
        func status() throws -> Status {
            try shop.write { transaction throws(RepairError) in
                try Statuses.read(ticket.ticketId, .en, in: transaction)
            }
        }
        let before = try status()
        _ = try change(ticket.equipmentId) { $0.category = .other }
        #expect(try status().version == before.version)
        _ = try change(ticket.equipmentId) { $0.model = "M9" }
        #expect(try status().version == before.version + 1)
        #expect(try status().equipment == "Leica M9")
    }

    @Test func `a serial number is looked up in its index`() throws {
        let plan = try shop.plan(
            """
            EXPLAIN QUERY PLAN SELECT id FROM equipment INDEXED BY equipmentBySerialNumber
            WHERE serialKey = 'a' AND id > 0 ORDER BY id LIMIT 50
            """)
        #expect(plan.first?.contains("equipmentBySerialNumber") == true, "\(plan)")
    }
}
