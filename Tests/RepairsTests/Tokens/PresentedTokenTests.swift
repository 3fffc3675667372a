import TestSupport
import Testing

@testable import Repairs

/// Who a loop's reader takes somebody for, between and after commits.
struct PresentedTokenTests {
    private let live: LiveShop

    init() throws { live = try LiveShop() }

    private func create(_ name: String) throws -> Tokens.New {
        try live.write { transaction throws(RepairError) in
            try Tokens.create(Token(name, [.technician]), in: transaction)
        }
    }

    @Test func `a revoked token lets nobody in from the next request on`() throws {
        let reader = try live.store.makeReader()
        let (kept, revoked) = (try create("Aiko"), try create("Ben"))
        for _ in 0..<2 {
            #expect(try reader.person(with: kept.text.hash)?.name == "Aiko")
            #expect(try reader.person(with: revoked.text.hash)?.name == "Ben")
        }
        try live.write { transaction throws(RepairError) in
            try Tokens.revoke(revoked.token, in: transaction)
        }
        #expect(try reader.person(with: revoked.text.hash) == nil)
        #expect(try reader.person(with: kept.text.hash)?.name == "Aiko")
    }

    @Test func `an unknown token lets somebody in once it is made`() throws {
        let reader = try live.store.makeReader()
        #expect(try reader.person(with: TokenText.hash(of: [])) == nil)
        let new = try create("Aiko")
        #expect(try reader.person(with: new.text.hash)?.roles == [.technician])
    }

    @Test func `each of many people is known by their own token`() throws {
        let reader = try live.store.makeReader()
        let people = try (0..<40).map { try create("Person \($0)") }
        for _ in 0..<2 {
            for new in people {
                #expect(try reader.person(with: new.text.hash)?.name == new.token.name)
            }
        }
    }
}
