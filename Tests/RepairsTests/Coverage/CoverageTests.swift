import JSON
import TestSupport
import Testing

@testable import Repairs

struct CoverageTests {
    let shop: TestShop

    init() throws { shop = try TestShop() }

    @Test func `the latest counts, and each is on the timeline`() throws {
        let id = try shop.onBench(in: .diagnosing)
        #expect(try shop.coverage(id) == nil && shop.suggestion(id) == nil)
        #expect(
            try shop.unmet(id, to: .awaitingApproval).contains { $0.gate == .coverage })
        try shop.cover(id, .warranty, until: "2027-01-31")
        shop.clock.advance(by: 1000)
        let now = try shop.cover(id, .outOfWarranty, reason: "Salt water")
        #expect(try shop.coverage(id) == now)
        #expect(now.reason == "Salt water" && now.until == nil && now.at == shop.clock.now)
        #expect(
            try !shop.unmet(id, to: .awaitingApproval).contains { $0.gate == .coverage })
        let events = try shop.events(id).suffix(2)
        #expect(events.map(\.type) == [.coverage, .coverage])
        #expect(events.first?.data["until"]?.text == "2027-01-31")
        #expect(events.last?.data["coverage"]?.text == "outOfWarranty")
        #expect(events.last?.data["reason"]?.text == "Salt water" && events.last?.by == "Dana")
    }

    @Test func `what says the same again is no event`() throws {
        let id = try shop.onBench(in: .diagnosing)
        let first = try shop.cover(id, .goodwill, until: "2027-01-31", reason: "Loyal")
        shop.clock.advance(by: 1000)
        #expect(try shop.cover(id, .goodwill, until: "2027-01-31", reason: "Loyal") == first)
        #expect(try shop.ticket(id).version == 2)
        try shop.cover(id, .goodwill, until: "2027-01-31", reason: "Loyal for long")
        try shop.cover(id, .goodwill, reason: "Loyal for long")
        try shop.cover(id, .consumerLaw, reason: "Loyal for long")
        #expect(try shop.ticket(id).version == 5)
    }

    @Test(arguments: Coverage.Kind.allCases)
    func `a reason is needed where nobody else pays`(_ kind: Coverage.Kind) throws {
        let id = try shop.onBench(in: .diagnosing)
        guard kind == .outOfWarranty else {
            return #expect(try shop.cover(id, kind).kind == kind)
        }
        #expect(pointers(refusal { try shop.cover(id, kind) }) == ["/reason"])
        try shop.cover(id, kind, reason: "Bought in 2012")
        #expect(pointers(refusal { try shop.cover(id, kind) }) == ["/reason"])
    }

    @Test func `every fault comes at once`() throws {
        let id = try shop.onBench(in: .diagnosing)
        try shop.cover(id, .warranty, until: "2027-01-31")
        #expect(
            pointers(refusal { try shop.cover(id, .warranty, until: "2027-01-30") })
                == ["/until"])
    }

    @Test(arguments: TicketState.allCases)
    func `who pays is decided until the unit has gone back`(_ state: TicketState) throws {
        let id = try shop.onBench(in: state)
        guard !state.isOpen else { return #expect(try shop.cover(id, .goodwill).number == 1) }
        guard case .conflict(.notInThisState) = refusal({ try shop.cover(id, .goodwill) }) else {
            Issue.record("\(state) took coverage")
            return
        }
    }
}
