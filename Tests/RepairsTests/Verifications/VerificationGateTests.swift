import JSON
import TestSupport
import Testing

@testable import Repairs

/// Nothing leaves with its fault unverified, nor by the hands that repaired it alone.
struct VerificationGateTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.onBench(symptoms: 2, in: .qualityCheck)
    }

    private static let unrepaired: [Outcome] = [
        .declined, .withdrawn, .unrepairable, .tradedIn, .disposed,
    ]
    private static let repaired: [Outcome?] = [.repaired, .adjusted, .exchanged, .replaced, nil]

    private func tests(_ outcome: Outcome? = .repaired, to state: TicketState = .ready) throws
        -> String?
    {
        try shop.unmet(id, to: state, by: otherBench, outcome: outcome)
            .first { $0.gate == .symptomTests }?.detail
    }

    /// Why somebody else must test; nil if nobody must. Who asks doesn't matter.
    private func somebodyElse(_ outcome: Outcome? = .repaired) throws -> String? {
        let details = try [bench, otherBench].map { person in
            try shop.unmet(id, to: .ready, by: person, outcome: outcome)
                .first { $0.gate == .secondPerson }?.detail
        }
        #expect(details[0] == details[1])
        return details[0]
    }

    @Test(arguments: repaired)
    func `each symptom is tested before a repaired unit is ready`(_ outcome: Outcome?) throws {
        // What was brought in stays here, and nobody asks how it does.
        guard outcome?.keepsUnit != true else { return #expect(try tests(outcome) == nil) }
        #expect(
            try tests(outcome) == "symptom 1 is not tested since the last work; "
                + "symptom 2 is not tested since the last work")
        try shop.test(id, symptom: 1)
        try shop.test(id, function: "Shutter")
        #expect(try tests(outcome) == "symptom 2 is not tested since the last work")
        try shop.test(id, symptom: 2, .fail)
        #expect(try tests(outcome) == "symptom 2 failed its last test")
        try shop.test(id, symptom: 2, .notReproduced)
        #expect(try tests(outcome) == nil)
        try shop.test(id, symptom: 1, .declined)
        #expect(try tests(outcome) == nil)
        try shop.test(id, symptom: 1, .fail)
        #expect(try tests(outcome) == "symptom 1 failed its last test")
    }

    /// In one and the same millisecond the order of the timeline counts.
    @Test func `work makes every test before it void`() throws {
        try shop.test(id, symptom: 1)
        try shop.test(id, symptom: 2)
        #expect(try tests() == nil)
        try shop.work(id)
        #expect(try tests()?.hasPrefix("symptom 1 is not tested since the last work") == true)
        try shop.test(id, symptom: 1)
        try shop.test(id, symptom: 2)
        #expect(try tests() == nil)
        try shop.work(id)
        try shop.test(id, symptom: 2)
        #expect(try tests() == "symptom 1 is not tested since the last work")
    }

    @Test func `another ticket's work and tests are its own`() throws {
        let other = try shop.onBench(in: .inRepair, serialNumber: "2")
        try shop.test(id, symptom: 1)
        try shop.test(id, symptom: 2)
        try shop.work(other, by: otherBench)
        try shop.test(other, symptom: 1, .fail)
        #expect(try tests() == nil && somebodyElse() == nil)
    }

    @Test(arguments: unrepaired)
    func `what goes back unrepaired needs no test and may fail one`(_ outcome: Outcome) throws {
        #expect(try tests(outcome) == nil)
        try shop.work(id)
        try shop.test(id, symptom: 1, .fail)
        #expect(try tests(outcome) == nil)
        #expect(try somebodyElse(outcome) == nil)
        #expect(try somebodyElse(.repaired) != nil)
    }

    @Test(arguments: repaired)
    func `who recorded work doesn't test it`(_ outcome: Outcome?) throws {
        #expect(try somebodyElse(outcome) == nil)
        try shop.work(id)
        try shop.test(id, symptom: 1)
        try shop.test(id, symptom: 2, by: otherBench)
        #expect(
            try somebodyElse(outcome)
                == "symptom 1 was tested by \(bench.name), who recorded work: "
                + "somebody else must test it")
        try shop.test(id, symptom: 1, by: otherBench)
        #expect(try somebodyElse(outcome) == nil)
        try shop.test(id, symptom: 2)
        #expect(try somebodyElse(outcome)?.hasPrefix("symptom 2 was tested") == true)
        try shop.work(id, by: otherBench)
        for symptom in [1, 2] as [Int64] { try shop.test(id, symptom: symptom, by: otherBench) }
        #expect(try somebodyElse(outcome) != nil, "both have worked on it")
    }

    /// To Swift's `==` the two spellings are one name; they are two people's tokens.
    @Test func `who recorded work is told apart byte by byte`() throws {
        let composed = Person(tokenId: 8, name: "Jos\u{E9}", roles: [.technician])
        let decomposed = Person(tokenId: 9, name: "Jose\u{301}", roles: [.technician])
        try shop.work(id, by: composed)
        try shop.test(id, symptom: 1, by: decomposed)
        #expect(try somebodyElse() == nil)
        try shop.test(id, symptom: 1, by: composed)
        #expect(try somebodyElse() != nil)
    }

    @Test func `no fault found is unrepaired only without work, and never with a failure`() throws {
        #expect(try tests(.noFaultFound) == nil && somebodyElse(.noFaultFound) == nil)
        try shop.test(id, symptom: 1, .fail)
        #expect(try tests(.noFaultFound) == "symptom 1 failed its last test")
        try shop.test(id, symptom: 1, .notReproduced)
        #expect(try tests(.noFaultFound) == nil)
        try shop.work(id)
        #expect(try tests(.noFaultFound)?.contains("symptom 2") == true)
        try shop.test(id, symptom: 1)
        #expect(try somebodyElse(.noFaultFound) != nil)
    }

    @Test func `the outcome on file counts where none is given, and a new one before it`() throws {
        try shop.put(id, in: .qualityCheck, outcome: .declined)
        #expect(try tests(nil) == nil)
        #expect(try tests(.repaired) != nil)
        try shop.put(id, in: .qualityCheck, outcome: .repaired)
        #expect(try tests(nil) != nil)
        #expect(try tests(.unrepairable) == nil)
    }

    @Test func `a quality check without a repair takes only symptoms that are gone`() throws {
        try shop.put(id, in: .diagnosing)
        #expect(try tests(.noFaultFound, to: .qualityCheck) != nil)
        #expect(try tests(.declined, to: .qualityCheck) != nil)
        try shop.test(id, symptom: 1, .pass)
        try shop.test(id, symptom: 2, .declined)
        #expect(try tests(nil, to: .qualityCheck) == "symptom 2 was not tested")
        try shop.test(id, symptom: 2, .fail)
        #expect(try tests(.unrepairable, to: .qualityCheck) == "symptom 2 failed its last test")
        try shop.test(id, symptom: 2, .notReproduced)
        #expect(try tests(nil, to: .qualityCheck) == nil)
        let ticket = try shop.move(id, to: .qualityCheck, by: bench, outcome: .noFaultFound)
        #expect(ticket.state == .qualityCheck && ticket.outcome == .noFaultFound)
    }

    @Test func `what is missing for ready is refused at once, and names each`() throws {
        try shop.work(id, price: 5)
        let error = refusal { try shop.move(id, to: .ready, by: bench) }
        #expect(
            unmetGates(error) == [
                .symptomTests, .handoverConditionReport, .differencesExplained, .outcome, .reQuote,
            ])
        #expect(
            try shop.possible(id, for: bench).first { $0.to == .ready }?.unmet.map(\.gate)
                == unmetGates(error))
    }

    @Test func `a manager who overrides passes them, and that is written down`() throws {
        try shop.work(id)
        try shop.move(
            id, to: .ready, by: boss, outcome: .repaired, overriding: "Only one of us is in")
        let gates = try shop.events(id).last?.data["override"]?["gates"]?.items?
            .compactMap(\.text)
        #expect(gates?.contains("symptom-tests") == true)
        #expect(gates?.contains("second-person") == false)
    }
}
