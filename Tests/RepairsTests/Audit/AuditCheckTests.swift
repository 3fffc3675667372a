import SQLite
import TestSupport
import Testing

@testable import Repairs

struct AuditCheckTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.write { transaction throws(RepairError) in
            var customer = Customer()
            (customer.name, customer.email) = ("Ana Ito", "ana@example.com")
            let made = try Customers.create(customer, by: desk, in: transaction)
            try Audit.created(made, by: "Dana", in: transaction)
            for name in ["A", "B", "C"] {
                _ = try Tokens.create(Token(name, [.technician]), in: transaction)
            }
        }
    }

    /// - Parameter limit: of a page.
    private func damage(limit: Int64 = 2) throws -> String? {
        var check = try shop.write { transaction throws(RepairError) in
            try AuditCheck(in: transaction)
        }
        while !check.isDone {
            check = try shop.write { transaction throws(RepairError) in
                try check.next(limit: limit, in: transaction)
            }
        }
        return check.damage
    }

    @Test func `a whole chain is sound, whatever the pages`() throws {
        for limit: Int64 in 1...5 { #expect(try damage(limit: limit) == nil) }
    }

    @Test(
        arguments: [
            (
                "UPDATE auditEvents SET canonical = canonical || ' ' WHERE number = 2",
                "2: was altered"
            ),
            ("DELETE FROM auditEvents WHERE number = 2", "2: was removed"),
            ("DELETE FROM auditEvents WHERE number > 2", "3: was cut off, with all after it"),
            ("UPDATE auditEvents SET personal = NULL", "1: its personal values were removed"),
            (
                "UPDATE auditEvents SET personal = replace(personal, 'Ana', 'Ann')",
                "1: its personal values were altered"
            ),
            ("UPDATE auditHead SET hash = zeroblob(32)", "4: is another than its head names"),
        ] as [(StaticString, String)])
    func `damage is found`(sql: StaticString, reason: String) throws {
        try shop.connection.run(sql)
        #expect(try damage() == "the audit chain, event " + reason)
    }
}
