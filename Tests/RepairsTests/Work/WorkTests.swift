import JSON
import TestSupport
import Testing

@testable import Repairs

struct WorkTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.onBench()
    }

    private let sensor: Work.Part = {
        var part = Work.Part()
        (part.partNumber, part.description, part.quantity) = ("KAF-18500", "Sensor", 1)
        (part.oldSerialNumber, part.newSerialNumber) = ("A-1", "B-2")
        return part
    }()
    private let screw: Work.Part = {
        var part = Work.Part()
        (part.description, part.quantity) = ("Screw", 4)
        return part
    }()

    private func page(after number: Int64 = 0, limit: Int = 10) throws -> [Recorded<Work>] {
        try shop.all(Work.self, of: id, after: number, limit: limit)
    }

    private func totals() throws -> WorkTotals {
        try shop.write { transaction throws(RepairError) in
            try WorkTotals(of: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    @Test func `work is numbered and kept with its parts in their order`() throws {
        let first = try shop.work(id, parts: [sensor, screw], cost: 40_000, price: 90_000)
        let second = try shop.work(id, by: otherBench, minutes: 0)
        let third = try shop.work(id, parts: [screw])
        #expect([first, second, third].map(\.number) == [1, 2, 3])
        #expect(try page() == [first, second, third])
        #expect(try page(after: 1, limit: 1) == [second] && page(after: 2) == [third])
        #expect(first.parts == [sensor, screw] && first.by == "Theo" && second.by == "Tia")
        #expect(second.cost == 0 && second.price == 0 && second.parts.isEmpty)
        #expect(try totals() == WorkTotals(cost: 40_000, price: 90_000))
    }

    @Test func `it stands on the timeline with every serial number`() throws {
        try shop.work(id, parts: [sensor, screw], cost: 4, price: 9)
        let event = try #require(try shop.events(id).last)
        #expect(event.type == .work && event.by == "Theo")
        let parts = event.data["parts"]?.items
        #expect(parts?.count == 2 && parts?[0]["oldSerialNumber"]?.text == "A-1")
        #expect(parts?[0]["newSerialNumber"]?.text == "B-2")
        #expect(parts?[1]["partNumber"]?.isNull == true)
        #expect(event.data["price"]?.integer == 9 && event.data["cost"]?.integer == 4)
        #expect(event.data["minutes"]?.integer == 20)
    }

    @Test func `a part has a number or a description`() throws {
        var none = Work.Part()
        none.quantity = 1
        let error = refusal { try shop.work(id, parts: [screw, none]) }
        #expect(pointers(error) == ["/parts/1/description"])
        #expect(try page().isEmpty)
    }

    @Test func `amounts and their sums stay exact`() throws {
        let most: Int64 = 9_007_199_254_740_991
        try shop.work(id, minutes: most, cost: 1, price: most - 1)
        #expect(pointers(refusal { try shop.work(id, price: 2) }) == ["/price"])
        #expect(pointers(refusal { try shop.work(id, cost: most) }) == ["/cost"])
        try shop.work(id, cost: most - 1, price: 1)
        #expect(try totals() == WorkTotals(cost: most, price: most))
        #expect(
            pointers(refusal { try shop.work(id, cost: 1, price: 1) }) == ["/cost", "/price"])
        try shop.work(id, minutes: most)
    }

    @Test(arguments: TicketState.allCases)
    func `none while the customer is asked, none behind the last test`(_ state: TicketState)
        throws
    {
        try shop.put(id, in: state)
        let refusing: [TicketState] = [
            .registered, .awaitingApproval, .ready, .returned, .unclaimed, .closed, .cancelled,
        ]
        guard refusing.contains(state) else { return #expect(try shop.work(id).number == 1) }
        guard case .conflict(.notInThisState) = refusal({ try shop.work(id) }) else {
            Issue.record("\(state) took work")
            return
        }
    }

    @Test func `there is no quality check of work that nobody did`() throws {
        #expect(try shop.unmet(id, to: .qualityCheck).map(\.gate) == [.workRecorded])
        try shop.work(id)
        #expect(try shop.unmet(id, to: .qualityCheck).isEmpty)
        try shop.move(id, to: .qualityCheck, by: bench)
    }

    @Test func `nothing may be charged that nobody has agreed to`() throws {
        try shop.work(id)
        #expect(try shop.unmet(id, to: .qualityCheck).isEmpty)
        try shop.work(id, price: 1)
        let unmet = try shop.unmet(id, to: .qualityCheck)
        let detail = "the recorded work comes to 1 in minor units, and nothing is approved"
        #expect(unmet == [UnmetGate(.reQuote, detail)])
        #expect(try shop.unmet(id, to: .ready).contains { $0.gate == .reQuote })
        #expect(
            try shop.unmet(id, to: .ready, outcome: .declined).contains { $0.gate == .reQuote })
        try shop.put(id, in: .awaitingParts)
        #expect(try shop.unmet(id, to: .inRepair).contains { $0.gate == .reQuote })
    }
}
