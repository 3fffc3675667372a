import Bytes
import TestSupport
import Testing

@testable import Repairs

@Suite struct TokensTests {
    private let shop: TestShop

    init() throws { shop = try TestShop() }

    private func create(_ name: String, _ roles: [Role]) throws -> Tokens.New {
        try shop.write { transaction throws(RepairError) in
            try Tokens.create(Token(name, roles), in: transaction)
        }
    }

    private func person(_ text: String) throws -> Person? {
        try shop.write { transaction throws(RepairError) in
            try Tokens.authenticate(TokenText.hash(of: Array(text.utf8)), in: transaction)
        }
    }

    private func revoke(_ name: String) throws {
        try shop.write { transaction throws(RepairError) in
            try Tokens.revoke(name, in: transaction)
        }
    }

    @Test func `a token lets its person in with each of their roles`() throws {
        let new = try create("Aiko", [.manager, .technician, .manager])
        #expect(new.text.text.utf8.count == 47 && new.text.text.hasPrefix("fet_"))
        let person = try person(new.text.text)
        #expect(person?.name == "Aiko" && person?.roles == [.technician, .manager])
        #expect(person?.tokenId == new.token.id)
        #expect(try self.person(new.text.text + "x") == nil)
        #expect(try self.person("") == nil)
    }

    @Test func `the text stands nowhere, its hash does`() throws {
        let new = try create("Aiko", [.admin])
        #expect(try shop.number("SELECT COUNT(*) FROM tokens WHERE length(hash) = 32") == 1)
        #expect(new.text.hash == SHA256.hash(Array(new.text.text.utf8)))
    }

    @Test func `two tokens are never alike`() throws {
        #expect(try create("A", [.admin]).text.text != create("B", [.admin]).text.text)
    }

    @Test func `base64url ends where 256 bits end`() {
        struct Ones: RandomNumberGenerator { mutating func next() -> UInt64 { .max } }
        var ones = Ones()
        let text = TokenText.random(using: &ones).text
        #expect(text == "fet_" + String(repeating: "_", count: 42) + "8")
    }

    @Test func `an active token's name is taken until it is revoked`() throws {
        let first = try create("Aiko", [.admin])
        guard
            case .conflict(.tokenNameTaken("Aiko")) = refusal({ _ = try create("Aiko", [.admin]) })
        else {
            Issue.record("not refused")
            return
        }
        try revoke("Aiko")
        #expect(try person(first.text.text) == nil)
        let second = try create("Aiko", [.frontDesk])
        #expect(try person(second.text.text)?.roles == [.frontDesk])
        #expect(try person(first.text.text) == nil)
    }

    @Test func `an unknown or revoked token is not found`() throws {
        for name in ["Nobody", "Aiko"] {
            if name == "Aiko" {
                _ = try create("Aiko", [.admin])
                try revoke("Aiko")
            }
            guard case .notFound("token") = refusal({ try revoke(name) }) else {
                Issue.record("\(name)")
                return
            }
        }
    }

    @Test func `a name is a line and there is at least one role`() throws {
        #expect(
            Token("A\nB", []).faults(correcting: nil).map(\.pointer) == ["/name", "/roles"])
        guard case .invalid = refusal({ _ = try create("", []) }) else {
            Issue.record("not refused")
            return
        }
    }

    @Test func `nobody of the centre is called what records call the customer`() throws {
        for name in ["customer", "Customer", " CUSTOMER "] {
            let faults = Token(name, [.admin]).faults(correcting: nil)
            #expect(faults.map(\.pointer) == ["/name"], "\(name)")
        }
        #expect(Token("Command Line", [.admin]).faults(correcting: nil).map(\.pointer) == ["/name"])
        #expect(Token("Customer desk", [.admin]).faults(correcting: nil).isEmpty)
    }

    @Test func `the list has the active ones, page by page`() throws {
        for name in ["A", "B", "C", "D"] { _ = try create(name, [.technician]) }
        try revoke("B")
        func page(after id: Int64) throws -> [OnFile<Token>] {
            try shop.write { transaction throws(RepairError) in
                try Token.page(after: id, limit: 2, in: transaction)
            }
        }
        #expect(try page(after: 0).map(\.name) == ["A", "C"])
        #expect(try page(after: 3).map(\.name) == ["D"])
    }
}
