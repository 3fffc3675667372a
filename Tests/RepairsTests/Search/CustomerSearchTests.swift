import TestSupport
import Testing

@testable import Repairs

@Suite struct CustomerSearchTests {
    private let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.write { transaction throws(RepairError) in
            for (name, email, phone) in [
                ("Ming Tan", "ming@example.com", "+6561234567"),
                ("José Maria Tanner", "jose@example.org", "+351210000000"),
                ("Søren O'Brien", "soren@example.com", "+4533330000"),
            ] {
                _ = try Customers.create(
                    Customer(name: name, email: email, phone: phone), in: transaction)
            }
        }
    }

    private func found(_ text: String, after id: Int64 = 0, limit: Int = 50) throws -> [Int64] {
        try shop.write { transaction throws(RepairError) in
            try Customers.search(
                SearchText(text), ListPage(after: id, limit: limit), in: transaction
            ).map(\.id)
        }
    }

    @Test(
        arguments: [
            ("ming@example.com", [1]), ("MING@", [1]), ("@example.com", []),
            ("+65 6123-4567", [1]), ("65 61", [1]), ("(351)", [2]), ("99", []),
            ("tan", [1, 2]), ("TAN ming", [1]), ("jose", [2]), ("mar jos tan", [2]),
            ("ming jose", []), ("soren", [3]), ("o'brien", [3]), ("brien, s", [3]), ("obrien", []),
            ("a b c d e f g h", []), ("", []), ("%", []), ("*", []),
        ] as [(String, [Int64])])
    func `people are found by e-mail, phone and the words of their name`(
        _ text: String, _ ids: [Int64]
    ) throws {
        #expect(try found(text) == ids)
    }

    @Test func `pages go on after the last one`() throws {
        #expect(try found("tan", limit: 1) == [1])
        #expect(try found("tan", after: 1, limit: 1) == [2])
        #expect(try found("tan", after: 2, limit: 1) == [])
    }

    @Test func `a serial number finds its owner`() throws {
        try shop.write { transaction throws(RepairError) in
            _ = try EquipmentRegister.create(
                Equipment(
                    category: .camera, brand: "Leica", model: "M9-P", serialNumber: "AB 4012345"),
                owner: 2, in: transaction)
        }
        #expect(try found("ab4012345") == [2])
        #expect(try found("AB 40") == [2])
        #expect(try found("4012345") == [])
    }

    @Test func `a changed name is found by its new words alone`() throws {
        try shop.write { transaction throws(RepairError) in
            _ = try Customers.change(1, in: transaction) { $0.name = "Ming Lee" }
        }
        #expect(try found("lee") == [1])
        #expect(try found("tan") == [2])
        #expect(try found("ming") == [1])
    }

    @Test func `no way of a search reads a whole table`() throws {
        for text in ["ming@", "+65 6123", "06 6982 0123", "ming tan", "4012345", "太郎"] {
            let plans = try shop.plansOf { transaction throws(RepairError) in
                _ = try Customers.search(SearchText(text), ListPage(limit: 10), in: transaction)
            }
            #expect(plans.tableScans.isEmpty, "\(text): \(plans.tableScans)")
        }
    }
}
