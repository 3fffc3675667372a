import TestSupport
import Testing

@testable import Repairs

@Suite struct CustomersTests {
    private let shop: TestShop
    private let ming: OnFile<Customer>

    init() throws {
        shop = try TestShop()
        ming = try shop.write { transaction throws(RepairError) in
            try Customers.create(
                Customer(
                    name: "Ming Tan", email: "ming@example.com", phone: "+65 6123 4567"),
                in: transaction)
        }
    }

    private func match(_ draft: Customer) throws -> Customers.Match {
        try shop.write { transaction throws(RepairError) in
            try Customers.match(draft, in: transaction)
        }
    }

    private func change(_ edit: @Sendable (inout Customer) -> Void) throws -> OnFile<Customer> {
        try shop.write { transaction throws(RepairError) in
            try Customers.change(ming.id, in: transaction, edit)
        }
    }

    @Test func `what is put on file is read back`() throws {
        #expect(ming.version == 1 && ming.phone == "+6561234567" && ming.language == "en")
        #expect(ming.preferredChannel == .email && ming.createdAt == shop.clock.now)
        let read = try shop.write { transaction throws(RepairError) in
            try Customer.read(ming.id, in: transaction)
        }
        #expect(read == ming)
    }

    @Test func `without an e-mail the phone is the channel`() throws {
        let customer = try shop.write { transaction throws(RepairError) in
            try Customers.create(
                Customer(name: "Ana", phone: "+6561234567", language: "pt-BR"),
                in: transaction)
        }
        #expect(customer.preferredChannel == .phone && customer.language == "pt-BR")
    }

    @Test func `an unknown id is not found`() throws {
        let error = refusal {
            try shop.write { transaction throws(RepairError) in
                _ = try Customer.read(99, in: transaction)
            }
        }
        guard case .notFound("customer") = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `an e-mail on file is a conflict however it is cased`() throws {
        let error = refusal {
            try shop.write { transaction throws(RepairError) in
                _ = try Customers.create(
                    Customer(name: "Other", email: "MING@example.com"), in: transaction)
            }
        }
        guard case .conflict(.customerOnFile(ming.id)) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `the e-mail finds a customer and what differs is only suggested`() throws {
        let found = try match(
            Customer(
                name: "Ming Tan-Lee", email: "Ming@Example.com", phone: "+65 6999 9999",
                preferredChannel: .sms, language: "zh"))
        #expect(found.customer == ming)
        #expect(found.suggestions.map(\.kind) == [.differs, .differs, .differs, .differs])
        #expect(
            found.suggestions.map(\.field) == ["name", "phone", "preferredChannel", "language"])
        #expect(found.suggestions[1].onFile == "+6561234567")
        #expect(found.suggestions[1].given == "+6569999999")
        #expect(found.suggestions.allSatisfy { $0.customerId == ming.id })
        #expect(try shop.number("SELECT COUNT(*) FROM customers") == 1)
    }

    @Test func `details that are not given differ from nothing`() throws {
        let found = try match(Customer(name: "Ming Tan", email: "ming@example.com"))
        #expect(found.customer == ming && found.suggestions.isEmpty)
    }

    @Test func `phone and folded name find a customer whose e-mail is another`() throws {
        let found = try match(
            Customer(name: " MÍNG  tan", email: "tan@example.org", phone: "+65-6123-4567"))
        #expect(found.customer == ming)
        #expect(found.suggestions.map(\.field) == ["name", "email"])
    }

    @Test func `the phone alone is only suggested`() throws {
        let found = try match(Customer(name: "Li Tan", phone: "+65 6123 4567"))
        #expect(found.customer == nil)
        #expect(found.suggestions.map(\.kind) == [.samePhone])
        #expect(found.suggestions.first?.onFile == "Ming Tan")
        #expect(found.suggestions.first?.customerId == ming.id)
    }

    @Test func `among many with one phone the name is found first`() throws {
        let last = try shop.write { transaction throws(RepairError) -> OnFile<Customer> in
            for number in 0..<8 {
                _ = try Customers.create(
                    Customer(name: "Tan \(number)", phone: "+6561234567"), in: transaction)
            }
            return try Customers.create(
                Customer(name: "José Tan", phone: "+6561234567"), in: transaction)
        }
        #expect(
            try match(Customer(name: "jose tan", phone: "+6561234567")).customer?.id
                == last.id)
        let nobody = try match(Customer(name: "Ana", phone: "+6561234567"))
        #expect(nobody.customer == nil && nobody.suggestions.count == Customers.samePhoneMax)
    }

    @Test func `somebody new is nobody on file`() throws {
        let found = try match(Customer(name: "Ana", email: "ana@example.com"))
        #expect(found.customer == nil && found.suggestions.isEmpty)
    }

    @Test func `a change raises the version once and leaves what it doesn't name`() throws {
        shop.clock.advance(by: 1000)
        let changed = try change { ($0.name, $0.language) = ("Ming Lee", "zh") }
        #expect(changed.version == 2 && changed.name == "Ming Lee" && changed.language == "zh")
        #expect(changed.email == ming.email && changed.updatedAt == shop.clock.now)
        #expect(try change { $0.name = "Ming Lee" }.version == 2)
    }

    @Test func `a name that only another composition of letters tells apart is a change`() throws {
        #expect(try change { $0.name = "Jos\u{E9}" }.version == 2)
        #expect(try change { $0.name = "Jose\u{301}" }.version == 3)
    }

    @Test func `null takes a contact away and gives the default channel back`() throws {
        let changed = try change {
            ($0.email, $0.preferredChannel, $0.language) = (nil, nil, nil)
        }
        #expect(changed.email == nil && changed.preferredChannel == .phone)
        #expect(changed.language == "en")
    }

    @Test func `a change that leaves no contact, or a channel without one, is refused`() throws {
        func pointers(_ edit: @Sendable (inout Customer) -> Void) -> [String] {
            let error = refusal { _ = try change(edit) }
            guard case .invalid(let faults) = error else { return [] }
            return faults.map(\.pointer)
        }
        #expect(pointers { ($0.email, $0.phone) = (nil, nil) } == ["/email"])
        #expect(pointers { $0.email = nil } == ["/preferredChannel"])
    }

    @Test func `another one's e-mail is a conflict, one's own is not`() throws {
        let ana = try shop.write { transaction throws(RepairError) in
            try Customers.create(
                Customer(name: "Ana", email: "ana@example.com"), in: transaction)
        }
        let error = refusal { _ = try change { $0.email = "ANA@example.com" } }
        guard case .conflict(.customerOnFile(ana.id)) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try change { $0.email = "MING@example.com" }.version == 2)
    }
}
