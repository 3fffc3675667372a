import TestSupport
import Testing

@testable import Repairs

/// Work at the bench against what the customer has agreed to, by real moves.
struct ReQuoteTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.onBench(in: .diagnosing)
        try shop.find(id)
        try shop.cover(id, .outOfWarranty, reason: "Bought in 2012")
    }

    /// Asks and gets a yes, to 119.00 with its tax.
    private func agree(to net: Int64 = 10_000) throws {
        try shop.quote(id, sampleQuote([[sampleLine(unitPrice: net)]], at: shop.clock.now))
        try shop.decide(id, try #require(try shop.quotes(id).last))
        #expect(try shop.ticket(id).state == .approved)
        try shop.move(id, to: .inRepair, by: bench)
    }

    private func unmet(_ state: TicketState) throws -> [Gate] {
        try shop.unmet(id, to: state).map(\.gate)
    }

    @Test func `work up to the approved total goes on, a cent more is asked for`() throws {
        try agree()
        try shop.work(id, price: 11_000)
        try shop.work(id, price: 900)
        #expect(try unmet(.qualityCheck).isEmpty)
        try shop.work(id, price: 1)
        let detail = "the recorded work comes to 119.01 EUR, and 119.00 EUR is approved"
        #expect(try shop.unmet(id, to: .qualityCheck) == [UnmetGate(.reQuote, detail)])
        try agree(to: 10_001)
        #expect(try shop.approvedTotal(id)?.amount == 11_901)
        try shop.move(id, to: .qualityCheck, by: bench)
    }

    @Test func `under warranty the customer agrees to nothing, and nothing is charged`() throws {
        try agree(to: 0)
        try shop.work(id, cost: 40_000)
        #expect(try unmet(.qualityCheck).isEmpty)
        try shop.work(id, price: 1)
        #expect(try unmet(.qualityCheck) == [.reQuote])
    }

    @Test func `a failed quality check leads back to the bench, and its tests are void`() throws {
        try agree()
        try shop.work(id, price: 11_900)
        try shop.move(id, to: .qualityCheck, by: bench)
        try shop.test(id, symptom: 1, .fail, by: otherBench)
        #expect(
            try shop.unmet(id, to: .ready, by: otherBench, outcome: .repaired).first?.gate
                == .symptomTests)
        #expect(try shop.move(id, to: .inRepair, by: otherBench).state == .inRepair)
        try shop.work(id)
        try shop.move(id, to: .qualityCheck, by: bench)
        #expect(try unmet(.ready).first == .symptomTests)
        try shop.test(id, symptom: 1)
        #expect(try unmet(.ready).first == .secondPerson)
        try shop.test(id, symptom: 1, by: otherBench)
        let gates = try shop.unmet(id, to: .ready, by: otherBench, outcome: .repaired).map(\.gate)
        #expect(!gates.contains(.symptomTests) && !gates.contains(.secondPerson))
    }

    @Test func `a no to more work leaves what was agreed before, and nobody's override is needed`()
        throws
    {
        try agree()
        try shop.work(id, price: 5_000)
        let more = sampleQuote([[sampleLine(unitPrice: 20_000)]], at: shop.clock.now)
        try shop.quote(id, more)
        try shop.decide(id, try #require(try shop.quotes(id).last), .decline)
        #expect(try !unmet(.ready).contains(.reQuote))
        try shop.move(id, to: .approved, by: desk)
        try shop.move(id, to: .inRepair, by: bench)
        #expect(try shop.approvedTotal(id)?.amount == 11_900)
    }

    @Test func `while the customer is asked again, nobody goes on`() throws {
        try agree()
        try shop.work(id, price: 20_000)
        try shop.quote(id, sampleQuote([[sampleLine(unitPrice: 20_000)]], at: shop.clock.now))
        #expect(isOfState(refusal { try shop.work(id) }))
        try shop.decide(id, try #require(try shop.quotes(id).last), .decline)
        #expect(try shop.ticket(id).outcome == nil, "what was agreed before stands")
        #expect(try unmet(.ready).contains(.reQuote))
        #expect(try unmet(.approved) == [.reQuote])
    }
}
