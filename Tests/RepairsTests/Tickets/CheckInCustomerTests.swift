import TestSupport
import Testing

@testable import Repairs

/// Whose ticket a check-in becomes.
struct CheckInCustomerTests {
    let shop: TestShop
    private let ming: Int64

    init() throws {
        shop = try TestShop()
        ming = try shop.write { transaction throws(RepairError) in
            try Customers.create(
                Customer(
                    name: "Ming Tan", email: "ming@example.com", phone: "+6561234567",
                    preferredChannel: .email, language: "en"), in: transaction
            ).id
        }
    }

    private func checkIn(_ customer: Customer, serialNumber: String = "1") throws
        -> TicketFacts
    {
        var draft = sampleCheckIn(serialNumber: serialNumber)
        draft.customer = .inline(customer)
        return try shop.checkIn(draft)
    }

    private func onFile() throws -> OnFile<Customer> {
        try shop.write { transaction throws(RepairError) in
            try Customer.read(ming, in: transaction)
        }
    }

    @Test func `the e-mail of somebody on file finds them, whatever else is said`() throws {
        let before = try onFile()
        let facts = try checkIn(
            Customer(
                name: "Ming T.", email: "MING@Example.com", phone: "+65 6999 9999",
                preferredChannel: .sms, language: "de"))
        #expect(facts.ticket.customerId == ming)
        #expect(
            facts.suggestions.map(\.field) == ["name", "phone", "preferredChannel", "language"])
        #expect(facts.suggestions.allSatisfy { $0.kind == .differs && $0.customerId == ming })
        #expect(facts.suggestions.map(\.onFile) == ["Ming Tan", "+6561234567", "email", "en"])
        #expect(facts.suggestions.map(\.given) == ["Ming T.", "+6569999999", "sms", "de"])
        #expect(try onFile() == before)
        #expect(try shop.number("SELECT count(*) FROM customers") == 1)
    }

    @Test func `the phone and the name, folded, find them`() throws {
        for (number, name) in ["Ming Tan", "MING  TAN", " míng tàn "].enumerated() {
            let facts = try checkIn(
                Customer(name: name, phone: "+65-6123 45 67"), serialNumber: "N\(number)")
            #expect(facts.ticket.customerId == ming)
            #expect(facts.suggestions.count { $0.kind == .samePhone } == 0)
        }
        #expect(try shop.number("SELECT count(*) FROM customers") == 1)
    }

    @Test func `somebody is found by phone and name behind many with the same phone`() throws {
        for number in 0..<8 {
            _ = try checkIn(
                Customer(name: "Clerk \(number)", phone: "+6561234567"),
                serialNumber: "C\(number)")
        }
        let facts = try checkIn(Customer(name: "clerk 7", phone: "+6561234567"))
        #expect(facts.ticket.customerId == 9 && facts.suggestions.map(\.field) == ["name"])
        let other = try checkIn(
            Customer(name: "Clerk 8", phone: "+6561234567"), serialNumber: "2")
        #expect(other.suggestions.map(\.kind) == Array(repeating: .samePhone, count: 5))
    }

    @Test func `the phone alone is only suggested`() throws {
        let before = try onFile()
        let facts = try checkIn(Customer(name: "Lee Tan", phone: "+6561234567"))
        #expect(facts.ticket.customerId != ming)
        #expect(facts.suggestions.map(\.kind) == [.samePhone])
        #expect(facts.suggestions.first?.customerId == ming)
        #expect(try onFile() == before)
    }

    @Test func `an e-mail that nobody has does not keep phone and name from matching`() throws {
        let facts = try checkIn(
            Customer(name: "Ming Tan", email: "new@example.com", phone: "+6561234567"))
        #expect(facts.ticket.customerId == ming)
        #expect(facts.suggestions.map(\.field) == ["email"])
        #expect(try onFile().email == "ming@example.com")
    }

    @Test func `the name alone is somebody new`() throws {
        let facts = try checkIn(Customer(name: "Ming Tan", email: "other@example.com"))
        #expect(facts.ticket.customerId != ming && facts.suggestions.isEmpty)
    }

    @Test func `a customer can be named by id, and must be on file`() throws {
        var draft = sampleCheckIn()
        draft.customer = .onFile(ming)
        let facts = try shop.checkIn(draft)
        #expect(facts.ticket.customerId == ming && facts.suggestions.isEmpty)
        draft = sampleCheckIn(serialNumber: "2")
        draft.customer = .onFile(99)
        draft.symptoms = []
        guard case .invalid(let faults) = refusal({ try shop.checkIn(draft) }) else {
            Issue.record("not refused as invalid")
            return
        }
        #expect(Set(faults.map(\.pointer)) == ["/customer/id", "/symptoms"])
    }
}
