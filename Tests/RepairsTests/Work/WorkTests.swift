import JSON
import Testing

@testable import Repairs

struct WorkTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.onBench()
    }

    private let sensor = WorkRecord.Part(
        partNumber: "KAF-18500", description: "Sensor", quantity: 1, oldSerialNumber: "A-1",
        newSerialNumber: "B-2")
    private let screw = WorkRecord.Part(partNumber: nil, description: "Screw", quantity: 4)

    private func page(after number: Int64 = 0, limit: Int = 10) throws -> [WorkRecord] {
        try shop.write { transaction throws(RepairError) in
            try Work.page(
                of: try Tickets.read(id, in: transaction), after: number, limit: limit,
                in: transaction)
        }
    }

    private func totals() throws -> WorkTotals {
        try shop.write { transaction throws(RepairError) in
            try Work.totals(of: try Tickets.read(id, in: transaction), in: transaction)
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

    @Test func `every fault comes at once`() throws {
        let blank = WorkRecord.Part(
            partNumber: " ", description: "\n", quantity: 0, oldSerialNumber: "",
            newSerialNumber: "")
        let none = WorkRecord.Part(partNumber: nil, description: nil, quantity: -1)
        let error = refusal {
            try shop.work(
                id, nil, minutes: nil, parts: [screw, blank, none], cost: -1, price: -1)
        }
        #expect(
            pointers(error) == [
                "/description", "/minutes", "/parts/1/quantity", "/parts/1/partNumber",
                "/parts/1/description", "/parts/1/oldSerialNumber", "/parts/1/newSerialNumber",
                "/parts/2/description", "/parts/2/quantity", "/cost", "/price",
            ])
        #expect(pointers(refusal { try shop.work(id, minutes: -1) }) == ["/minutes"])
        #expect(try page().isEmpty && shop.rowCounts()["workParts"] == nil)
    }

    @Test func `amounts and their sums stay exact`() throws {
        let most: Int64 = 9_007_199_254_740_991
        #expect(
            pointers(
                refusal { try shop.work(id, minutes: most + 1, cost: most + 1, price: .max) })
                == ["/minutes", "/cost", "/price"])
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
