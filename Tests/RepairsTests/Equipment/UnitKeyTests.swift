import SQLite
import TestSupport
import Testing

@testable import Repairs

/// Units of earlier builds, whose keys were made by other rules.
@Suite struct UnitKeyTests {
    private let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.write { transaction throws(RepairError) in
            _ = try Customers.create(
                Customer(name: "Ming", email: "ming@example.com"), in: transaction)
        }
        for number in ["AB-12", "AB12", "ab 12"] {
            try shop.connection.run(
                """
                INSERT INTO equipment (version, customerId, category, brand, model, serialNumber,
                    brandKey, serialKey, createdAt, updatedAt)
                VALUES (1, 1, 'camera', 'Leica', 'Leica M9-P', ?, 'leica', ?, 0, 0)
                """, .text(number), .text(Folding.serialKey(number)))
        }
        try shop.connection.run(
            """
            INSERT INTO loaners (brand, model, serialNumber, brandKey, serialKey, condition,
                createdAt, createdBy)
            VALUES ('Leica', 'Q-2', 'L-1', 'leica', 'l-1', 'Worn', 0, 'Dana')
            """)
    }

    private func found(_ number: String) throws -> Int64? {
        try shop.write { transaction throws(RepairError) in
            let keys = EquipmentKeys(brand: "LEICA", model: "M9P", serialNumber: number)
            return try EquipmentRegister.find(keys, spelled: number, of: 1, in: transaction)
                .same?.id
        }
    }

    @Test func `they get this build's keys, and none is joined to another`() throws {
        #expect(try shop.number("SELECT count(*) FROM equipment WHERE modelKey IS NULL") == 3)
        try UnitKeys.renew(on: shop.connection)
        #expect(
            try shop.number(
                """
                SELECT count(*) FROM equipment
                WHERE brandKey = 'leica' AND modelKey = 'm9p' AND serialKey = 'ab12'
                """) == 3)
        #expect(
            try shop.number(
                "SELECT count(*) FROM loaners WHERE modelKey = 'q2' AND serialKey = 'l1'") == 1)
        #expect(try found("AB-12") == 1 && found("AB12") == 2 && found("ab.12") == 1)
    }

    @Test func `one of two with the same keys is corrected all the same`() throws {
        try UnitKeys.renew(on: shop.connection)
        let changed = try shop.write { transaction throws(RepairError) in
            try EquipmentRegister.change(2, in: transaction) { $0.category = .other }
        }
        #expect(changed.category == .other && changed.version == 2)
    }

    @Test func `a thousand and more get theirs, once`() throws {
        try shop.connection.run(
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2100)
            INSERT INTO equipment (version, category, brand, model, serialNumber, brandKey,
                serialKey, createdAt, updatedAt)
            SELECT 1, 'lens', 'Zeiss', 'Otus', i, 'zeiss', i, 0, 0 FROM n
            """)
        try UnitKeys.renew(on: shop.connection)
        #expect(try shop.number("SELECT count(*) FROM equipment WHERE modelKey IS NULL") == 0)
        let changes = try shop.number("SELECT total_changes()")
        try UnitKeys.renew(on: shop.connection)
        #expect(try shop.number("SELECT total_changes()") == changes)
    }

    @Test func `what is missing is found without reading every unit`() throws {
        let plan = try shop.plan(
            """
            EXPLAIN QUERY PLAN SELECT EXISTS (SELECT 1 FROM equipment
                INDEXED BY equipmentWithoutKeys WHERE modelKey IS NULL)
            """)
        #expect(plan.contains { $0.contains("equipmentWithoutKeys") }, "\(plan)")
    }
}
