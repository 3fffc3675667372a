import TestSupport
import Testing

@testable import Repairs

/// A warranty repair never restarts or shortens a warranty, whatever visit says so.
struct UnitWarrantyTests {
    let shop: TestShop
    private let first: TicketID
    private let second: TicketID

    init() throws {
        shop = try TestShop()
        first = try shop.onBench(in: .diagnosing)
        try shop.cover(first, .warranty, until: "2027-06-30")
        try shop.put(first, in: .returned, outcome: .repaired)
        shop.clock.advance(by: 100 * Instant.day)
        second = try shop.onBench(in: .diagnosing)
    }

    private func faults(_ kind: Coverage.Kind, until: String) -> [String]? {
        pointers(refusal { try shop.cover(second, kind, until: until) })
    }

    @Test func `a later visit neither shortens nor restarts it`() throws {
        #expect(faults(.warranty, until: "2027-06-29") == ["/until"])
        #expect(faults(.warranty, until: "2026-11-20") == ["/until"])
        #expect(faults(.warranty, until: "2027-07-01") == ["/until"])
        #expect(faults(.warranty, until: "2029-06-30") == ["/until"])
        #expect(try shop.coverage(second) == nil)
        let coverage = try shop.cover(second, .warranty, until: "2027-06-30")
        #expect(coverage.until == CalendarDate("2027-06-30"))
        #expect(faults(.warranty, until: "2027-06-29") == ["/until"])
        #expect(faults(.warranty, until: "2027-07-01") == ["/until"])
    }

    @Test func `without a date the one on file counts`() throws {
        #expect(try shop.cover(second, .warranty).until == CalendarDate("2027-06-30"))
        #expect(try shop.cover(second, .extendedWarranty).until == nil)
        try shop.cover(second, .extendedWarranty, until: "2029-06-30")
        #expect(try shop.cover(second, .extendedWarranty).until == CalendarDate("2029-06-30"))
        #expect(try shop.cover(second, .goodwill).until == nil)
    }

    @Test func `what extends it ends no earlier, and may end later`() throws {
        #expect(faults(.extendedWarranty, until: "2027-06-29") == ["/until"])
        try shop.cover(second, .extendedWarranty, until: "2027-06-30")
        try shop.cover(second, .extendedWarranty, until: "2028-06-30")
        #expect(faults(.extendedWarranty, until: "2028-06-29") == ["/until"])
        try shop.cover(second, .extendedWarranty, until: "2029-06-30")
        try shop.cover(second, .warranty, until: "2027-06-30")
        #expect(faults(.extendedWarranty, until: "2028-06-30") == ["/until"])
    }

    @Test func `within the visit that recorded it first a date may be mended, but to no earlier`()
        throws
    {
        let id = try shop.onBench(in: .diagnosing, serialNumber: "77")
        try shop.cover(id, .warranty, until: "2027-01-01")
        #expect(
            pointers(refusal { try shop.cover(id, .warranty, until: "2026-12-31") })
                == ["/until"])
        #expect(
            try shop.cover(id, .warranty, until: "2027-02-01").until
                == CalendarDate("2027-02-01"))
        #expect(
            pointers(refusal { try shop.cover(id, .warranty, until: "2027-01-01") })
                == ["/until"])
    }

    @Test func `another decision in between frees nothing`() throws {
        try shop.cover(second, .outOfWarranty, until: "2026-01-01", reason: "Salt water")
        try shop.cover(second, .deadOnArrival, until: "2020-01-01")
        #expect(faults(.warranty, until: "2027-06-29") == ["/until"])
    }

    @Test func `another unit's warranty is its own`() throws {
        let other = try shop.onBench(in: .diagnosing, serialNumber: "77")
        #expect(try shop.suggestion(other) == nil)
        try shop.cover(other, .warranty, until: "2026-01-01")
        try shop.cover(other, .extendedWarranty, until: "2030-01-01")
        #expect(faults(.warranty, until: "2027-06-29") == ["/until"])
        try shop.cover(second, .warranty, until: "2027-06-30")
    }

    @Test func `the warranty on file is suggested while it lasts, the maker's first`() throws {
        #expect(
            try shop.suggestion(second)
                == CoverageSuggestion(
                    kind: .warranty, until: #require(CalendarDate("2027-06-30")),
                    ticketId: first))
        try shop.put(second, in: .returned, outcome: .declined)
        shop.clock.advance(by: 100 * Instant.day)
        let third = try shop.onBench(in: .diagnosing)
        #expect(try shop.suggestion(third)?.kind == .warranty)
        try shop.cover(third, .extendedWarranty, until: "2028-06-30")
        try shop.put(third, in: .returned, outcome: .declined)
        shop.clock.advance(by: 200 * Instant.day)
        let fourth = try shop.onBench(in: .diagnosing)
        #expect(try shop.suggestion(fourth)?.kind == .extendedWarranty)
        #expect(try shop.suggestion(fourth)?.ticketId == third)
    }

    @Test func `a day past its end it is suggested no more`() throws {
        let shop = try TestShop(now: "2027-06-30T23:59:59Z")
        let id = try shop.onBench(in: .diagnosing)
        try shop.cover(id, .warranty, until: "2027-06-30")
        try shop.put(id, in: .returned, outcome: .declined)
        let sameDay = try shop.onBench(in: .diagnosing)
        #expect(try shop.suggestion(sameDay)?.kind == .warranty)
        try shop.put(sameDay, in: .returned, outcome: .declined)
        shop.clock.advance(by: 1000)
        #expect(try shop.suggestion(try shop.onBench(in: .diagnosing)) == nil)
    }
}
