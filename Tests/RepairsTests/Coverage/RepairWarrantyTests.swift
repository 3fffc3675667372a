import TestSupport
import Testing

@testable import Repairs

/// A repair has a warranty of its own: 90 days from the return.
struct RepairWarrantyTests {
    let shop: TestShop

    init() throws { shop = try TestShop() }

    /// A visit that ends now.
    @discardableResult
    private func visit(_ outcome: Outcome, _ kind: Coverage.Kind? = nil) throws -> TicketID {
        let id = try shop.onBench(in: .diagnosing)
        if let kind { try shop.cover(id, kind) }
        try shop.put(id, in: .returned, outcome: outcome)
        return id
    }

    private func days(_ count: Int64) { shop.clock.advance(by: count * Instant.day) }

    @Test(arguments: Outcome.allCases)
    func `what was repaired or adjusted is under warranty, nothing else`(_ outcome: Outcome)
        throws
    {
        let id = try visit(outcome)
        days(10)
        let suggestion = try shop.suggestion(try shop.onBench(in: .diagnosing))
        guard outcome == .repaired || outcome == .adjusted else {
            return #expect(suggestion == nil)
        }
        #expect(
            try suggestion
                == CoverageSuggestion(
                    kind: .repairWarranty, until: #require(CalendarDate("2027-02-18")),
                    ticketId: id))
    }

    @Test func `it lasts 90 days to the millisecond, by the moment the unit comes in`() throws {
        try visit(.repaired)
        days(90)
        let inTime = try shop.onBench(in: .diagnosing)
        #expect(try shop.suggestion(inTime)?.until == CalendarDate("2027-02-18"))
        days(30)
        #expect(try shop.suggestion(inTime) != nil)
        try shop.put(inTime, in: .returned, outcome: .declined)
        let other = try TestShop()
        let id = try other.onBench(in: .diagnosing)
        try other.put(id, in: .returned, outcome: .repaired)
        other.clock.advance(by: 90 * Instant.day + 1)
        #expect(try other.suggestion(try other.onBench(in: .diagnosing)) == nil)
    }

    @Test func `a visit says until when its own repair is under warranty`() throws {
        func own(_ id: TicketID) throws -> String? {
            try shop.write { transaction throws(RepairError) in
                let ticket = try Tickets.read(id, in: transaction)
                return try Coverage.repairWarranty(of: ticket, in: transaction)?.text
            }
        }
        let open = try shop.onBench(in: .diagnosing)
        #expect(try own(open) == nil)
        try shop.put(open, in: .returned, outcome: .repaired)
        #expect(try own(open) == "2027-02-18")
        days(10)
        #expect(try own(try visit(.repaired, .repairWarranty)) == "2027-02-18", "none restarts")
        #expect(try own(try visit(.declined)) == nil)
        #expect(try own(try visit(.adjusted, .goodwill)) == "2027-02-28")
    }

    @Test func `its end is computed, and no other is taken`() throws {
        try visit(.adjusted)
        days(10)
        let id = try shop.onBench(in: .diagnosing)
        for until in ["2027-02-17", "2027-02-19", "2028-01-01"] {
            #expect(
                pointers(refusal { try shop.cover(id, .repairWarranty, until: until) })
                    == ["/until"])
        }
        #expect(try shop.cover(id, .repairWarranty).until == CalendarDate("2027-02-18"))
        try shop.cover(id, .repairWarranty, until: "2027-02-18")
    }

    @Test func `each repair has its own`() throws {
        try visit(.repaired)
        days(60)
        let later = try visit(.repaired)
        days(60)
        let id = try shop.onBench(in: .diagnosing)
        #expect(try shop.suggestion(id)?.ticketId == later)
        #expect(try shop.suggestion(id)?.until == CalendarDate("2027-04-19"))
    }

    @Test func `a repair under it starts none of its own`() throws {
        let first = try visit(.repaired)
        days(60)
        try visit(.repaired, .repairWarranty)
        days(20)
        let id = try shop.onBench(in: .diagnosing)
        #expect(try shop.suggestion(id)?.ticketId == first)
        #expect(try shop.suggestion(id)?.until == CalendarDate("2027-02-18"))
        try shop.put(id, in: .returned, outcome: .declined)
        days(20)
        #expect(try shop.suggestion(try shop.onBench(in: .diagnosing)) == nil)
    }

    @Test func `one that was decided otherwise in the end counts as that`() throws {
        try visit(.repaired)
        days(60)
        let id = try shop.onBench(in: .diagnosing)
        try shop.cover(id, .repairWarranty)
        try shop.cover(id, .goodwill)
        try shop.put(id, in: .returned, outcome: .repaired)
        days(60)
        #expect(try shop.suggestion(try shop.onBench(in: .diagnosing))?.ticketId == id)
    }

    @Test func `a visit does not look at what came after it`() throws {
        let first = try visit(.declined)
        days(1)
        try visit(.repaired)
        #expect(try shop.suggestion(first) == nil)
    }

    @Test func `a repair that is not on file is taken at its word`() throws {
        let id = try shop.onBench(in: .diagnosing)
        #expect(try shop.cover(id, .repairWarranty).until == nil)
        let until = try shop.cover(id, .repairWarranty, until: "2026-12-24").until
        #expect(until == CalendarDate("2026-12-24"))
    }

    @Test func `a repair while the maker's warranty lasts is suggested as that`() throws {
        let id = try shop.onBench(in: .diagnosing)
        try shop.cover(id, .warranty, until: "2026-12-01")
        try shop.put(id, in: .returned, outcome: .repaired)
        days(5)
        let second = try shop.onBench(in: .diagnosing)
        #expect(try shop.suggestion(second)?.kind == .warranty)
        try shop.put(second, in: .returned, outcome: .declined)
        days(20)
        let third = try shop.onBench(in: .diagnosing)
        #expect(try shop.suggestion(third)?.kind == .repairWarranty)
        #expect(try shop.suggestion(third)?.ticketId == id)
    }
}
