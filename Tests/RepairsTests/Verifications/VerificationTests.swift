import JSON
import TestSupport
import Testing

@testable import Repairs

struct VerificationTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.onBench(symptoms: 2, in: .qualityCheck)
    }

    private func page(after number: Int64 = 0, limit: Int = 10) throws
        -> [Recorded<Verification>]
    { try shop.all(Verification.self, of: id, after: number, limit: limit) }

    @Test func `tests of symptoms and functions are numbered and kept`() throws {
        let first = try shop.test(id, symptom: 2, .notReproduced, note: "At f/11\nand f/16")
        let second = try shop.test(id, function: "Shutter", .fail, by: otherBench)
        #expect([first.number, second.number] == [1, 2])
        #expect(first.symptomId == 2 && second.function == "Shutter")
        #expect(try page() == [first, second])
        #expect(try page(after: 1) == [second] && page(limit: 1) == [first])
        let events = try shop.events(id).suffix(2).map(\.data)
        #expect(events[0]["symptomId"]?.integer == 2 && events[0]["function"]?.isNull == true)
        #expect(events[0]["result"]?.text == "notReproduced")
        #expect(events[1]["function"]?.text == "Shutter" && events[1]["note"]?.isNull == true)
    }

    /// What a note says, nobody knows before: it may be about a person.
    @Test func `no note stands in the chain as it is, and the chain holds`() throws {
        try shop.test(id, symptom: 1, note: "Clean at f/11")
        try shop.move(id, to: .ready, by: boss, note: "Smells of rum", overriding: "So")
        let proof = try shop.write { transaction throws(RepairError) in
            try Timeline.proof(of: try Tickets.read(id, in: transaction), in: transaction)
        }
        let canonical = proof.suffix(3).map { String(decoding: $0.canonical, as: UTF8.self) }
        #expect(canonical.allSatisfy { !$0.contains("Clean at f/11") && !$0.contains("rum") })
        let page = try shop.write { transaction throws(RepairError) in
            try ChainCheck.page(after: 0, limit: 10, in: transaction)
        }
        #expect(page.damages.isEmpty)
    }

    @Test func `one thing is tested at a time, and every fault comes at once`() throws {
        #expect(
            pointers(refusal { try shop.test(id) }) == ["/symptomId"])
        #expect(
            pointers(refusal { try shop.test(id, symptom: 1, function: "Shutter") })
                == ["/function"])
        #expect(
            pointers(refusal { try shop.test(id, symptom: 9, function: "Shutter") })
                == ["/function", "/symptomId"])
        for symptom in [-1, 0, 3, .max] as [Int64] {
            #expect(pointers(refusal { try shop.test(id, symptom: symptom) }) == ["/symptomId"])
        }
        #expect(try page().isEmpty)
    }

    @Test(arguments: TicketState.allCases)
    func `what is tested must be here`(_ state: TicketState) throws {
        try shop.put(id, in: state)
        guard !state.isHere else { return #expect(try shop.test(id, symptom: 1).number == 1) }
        guard case .conflict(.notInThisState) = refusal({ try shop.test(id, symptom: 1) }) else {
            Issue.record("\(state) took a test")
            return
        }
    }
}
