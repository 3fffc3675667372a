import JSON
import Testing

@testable import Repairs

struct FindingTests {
    let shop: TestShop

    init() throws { shop = try TestShop() }

    private func page(_ id: TicketID, after number: Int64 = 0, limit: Int = 10) throws
        -> [Recorded<Finding>]
    { try shop.all(Finding.self, of: id, after: number, limit: limit) }

    @Test func `findings are numbered, kept and on the timeline`() throws {
        let id = try shop.onBench(symptoms: 2, in: .diagnosing)
        let first = try shop.find(
            id, cause: "Sealing\nis worn", faultCode: "DUST", reproduced: false)
        let second = try shop.find(id, "Dust, and oil")
        #expect([first.number, second.number] == [1, 2])
        #expect(try page(id) == [first, second])
        #expect(try page(id, after: 1) == [second] && page(id, limit: 1) == [first])
        let event = try #require(try shop.events(id).dropLast().last)
        #expect(event.type == .finding && event.by == "Theo" && event.at == first.at)
        #expect(event.data["faultCode"]?.text == "DUST" && event.data["number"]?.integer == 1)
        #expect(event.data["cause"]?.text == "Sealing\nis worn")
        #expect(event.data["reproduced"]?.bool == false && event.data["symptomId"]?.integer == 1)
        #expect(try shop.ticket(id).version == 3)
    }

    @Test func `it is about a symptom of its ticket`() throws {
        let id = try shop.onBench(symptoms: 2, in: .diagnosing)
        for symptom in [-1, 0, 3, .max] as [Int64] {
            #expect(pointers(refusal { try shop.find(id, symptom: symptom) }) == ["/symptomId"])
        }
        #expect(try shop.rowCounts()["findings"] == nil)
    }

    @Test(arguments: TicketState.allCases)
    func `what is found out about a unit, it must be here for`(_ state: TicketState) throws {
        let id = try shop.onBench(in: state)
        guard !state.isHere else { return #expect(try shop.find(id).number == 1) }
        guard case .conflict(.notInThisState) = refusal({ try shop.find(id) }) else {
            Issue.record("\(state) took a finding")
            return
        }
    }

    @Test func `the gate asks for each symptom`() throws {
        let id = try shop.onBench(symptoms: 3, in: .diagnosing)
        func missing() throws -> String? {
            try shop.unmet(id, to: .awaitingApproval).first { $0.gate == .findings }?.detail
        }
        #expect(try missing() == "no finding is recorded for symptom 1, 2, 3")
        try shop.find(id, symptom: 2)
        try shop.find(id, symptom: 2)
        #expect(try missing() == "no finding is recorded for symptom 1, 3")
        try shop.find(id, symptom: 3, reproduced: false)
        try shop.find(id, symptom: 1)
        #expect(try missing() == nil)
    }

    @Test func `another ticket's findings are not counted`() throws {
        let id = try shop.onBench(in: .diagnosing)
        let other = try shop.onBench(in: .diagnosing, serialNumber: "2")
        try shop.find(other)
        #expect(try shop.unmet(id, to: .awaitingApproval).first?.gate == .findings)
        #expect(try shop.find(id).number == 1)
    }
}
