import Testing

@testable import Repairs

struct ExplanationTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    private func scratchAndLose() throws {
        try shop.handover(id) { draft in
            draft.zones[0].condition = .dented
            draft.accessories = []
        }
    }

    @Test func `release waits until each difference is explained`() throws {
        try scratchAndLose()
        let first = try shop.explain(id, zone: "top PLATE", "The plate was replaced")
        #expect(first.number == 1 && first.by == "Theo")
        #expect(
            try shop.missing(.differencesExplained, id, to: .ready)
                == "not explained: accessory Battery")
        try shop.explain(id, accessory: "battery", "Given back early")
        #expect(try shop.missing(.differencesExplained, id, to: .ready) == nil)
        let differences = try shop.comparison(id).differences
        #expect(
            differences.map(\.explanation) == ["The plate was replaced", "Given back early"])
    }

    @Test func `the latest explanation is the one that is shown, and both stay`() throws {
        try scratchAndLose()
        try shop.explain(id, accessory: "Battery", "Lost?")
        try shop.explain(id, accessory: "Battery", "Never came")
        #expect(try shop.comparison(id).differences[1].explanation == "Never came")
        let all = try shop.all(Explanation.self, of: id)
        #expect(all.map(\.explanation) == ["Lost?", "Never came"] && all.map(\.number) == [1, 2])
        #expect(try shop.events(id).last?.type == .explanation)
    }

    @Test func `damage that comes after the explanation needs its own`() throws {
        try scratchAndLose()
        try shop.explain(id, zone: "Top plate")
        try shop.handover(id) { $0.zones[0].condition = .cracked }
        #expect(try shop.comparison(id).differences.map(\.explanation) == [nil])
        try shop.handover(id) { $0.zones[0].condition = .dented }
        #expect(try shop.comparison(id).differences.map(\.explanation) == ["Replaced"])
    }

    @Test func `what doesn't differ can't be explained, nor what isn't compared yet`() throws {
        guard case .conflict(.notInThisState) = refusal({ try shop.explain(id, zone: "LCD") })
        else {
            Issue.record("explained without a handover")
            return
        }
        try shop.handover(id)
        #expect(pointers(refusal { try shop.explain(id, zone: "Top plate") }) == ["/zone"])
        #expect(pointers(refusal { try shop.explain(id, function: "Zoom") }) == ["/function"])
    }

    @Test func `one thing is named and said, and every fault is told`() throws {
        try scratchAndLose()
        #expect(pointers(refusal { try shop.explain(id) }) == ["/zone"])
        let two = refusal { try shop.explain(id, zone: "Top plate", accessory: "Battery") }
        #expect(pointers(two) == ["/accessory"])
    }

    @Test func `a closed ticket takes none`() throws {
        try scratchAndLose()
        for state in [TicketState.closed, .cancelled] {
            try shop.putAll(in: state)
            guard case .conflict(.notInThisState) = refusal({ try shop.explain(id, zone: "x") })
            else {
                Issue.record("\(state) took an explanation")
                continue
            }
        }
    }
}
