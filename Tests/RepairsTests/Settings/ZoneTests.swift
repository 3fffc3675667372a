import Testing

@testable import Repairs

@Suite struct ZoneTests {
    private func moment(_ zone: Zone, _ local: String) throws -> String {
        let local = try #require(Instant(local + "Z")).milliseconds / 1000
        return Instant(milliseconds: zone.seconds(local: local) * 1000).text
    }

    private func offset(_ name: String, _ moment: String) throws -> Int64 {
        let seconds = try #require(Instant(moment)).milliseconds / 1000
        return try #require(Zone.named(name)).offset(at: seconds)
    }

    @Test(arguments: [
        ("Europe/Berlin", "2026-01-15T12:00:00Z", 3600),
        ("Europe/Berlin", "2026-03-29T00:59:59Z", 3600),
        ("Europe/Berlin", "2026-03-29T01:00:00Z", 7200),
        ("Europe/Berlin", "2026-10-25T00:59:59Z", 7200),
        ("Europe/Berlin", "2026-10-25T01:00:00Z", 3600),
        ("Europe/Berlin", "2099-07-01T12:00:00Z", 7200),
        ("America/New_York", "2040-12-01T12:00:00Z", -18_000),
        ("America/St_Johns", "2026-12-01T12:00:00Z", -12_600),
        ("Australia/Sydney", "2045-01-01T00:00:00Z", 39_600),
        ("Asia/Kathmandu", "2026-12-01T12:00:00Z", 20_700),
        ("Asia/Tokyo", "2060-12-01T12:00:00Z", 32_400),
        ("Pacific/Kiritimati", "2026-12-01T12:00:00Z", 50_400),
        ("UTC", "2026-12-01T12:00:00Z", 0),
    ])
    func `a zone knows how far it is ahead`(name: String, moment: String, seconds: Int64) throws {
        #expect(try offset(name, moment) == seconds)
    }

    @Test func `a time that is shown twice is the first, and one that is left out goes on`() throws
    {
        let berlin = try #require(Zone.named("Europe/Berlin"))
        #expect(try moment(berlin, "2026-10-25T02:30:00") == "2026-10-25T00:30:00.000Z")
        #expect(try moment(berlin, "2026-03-29T02:30:00") == "2026-03-29T01:30:00.000Z")
        #expect(try moment(berlin, "2026-07-01T18:00:00") == "2026-07-01T16:00:00.000Z")
        // In Santiago clocks go forward at midnight: the day begins at one o'clock.
        let santiago = try #require(Zone.named("America/Santiago"))
        #expect(try moment(santiago, "2026-09-06T00:00:00") == "2026-09-06T04:00:00.000Z")
    }

    @Test(arguments: [
        "", "Europe", "Europe/Nowhere", "europe/berlin", "../../../etc/passwd", "/etc/localtime",
        "posix/Europe/Berlin", "right/UTC", "Europe//Berlin", "Europe/Berlin/", "zone.tab",
        "Europe/../Europe/Berlin", "+02:00", "Mars/Base",
    ])
    func `what is no zone is none`(name: String) { #expect(Zone.named(name) == nil) }

    @Test func `a rule is read in each of its forms`() throws {
        func offset(_ rule: String, _ moment: String) throws -> Int64? {
            let seconds = try #require(Instant(moment)).milliseconds / 1000
            return ZoneRule(Array(rule.utf8))?.offset(at: seconds)
        }
        #expect(try offset("JST-9", "2026-07-01T00:00:00Z") == 32_400)
        #expect(try offset("<+0545>-5:45", "2026-07-01T00:00:00Z") == 20_700)
        #expect(try offset("CET-1CEST,M3.5.0,M10.5.0/3", "2026-07-01T00:00:00Z") == 7200)
        #expect(try offset("NZST-12NZDT,M9.5.0,M4.1.0/3", "2026-01-01T00:00:00Z") == 46_800)
        #expect(try offset("NZST-12NZDT,M9.5.0,M4.1.0/3", "2026-06-01T00:00:00Z") == 43_200)
        #expect(try offset("AAA3BBB1,J60/0,J300/-1", "2028-03-01T02:59:59Z") == -10_800)
        #expect(try offset("AAA3BBB1,J60/0,J300/-1", "2028-03-01T03:00:00Z") == -3600)
        #expect(try offset("AAA0BBB,59/0,300", "2028-02-29T00:00:00Z") == 3600)
        #expect(try offset("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-07-01T00:00:00Z") == -3600)
        for rule in ["", "X-1", "CET", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M1.1.1", "CET-200"] {
            #expect(ZoneRule(Array(rule.utf8)) == nil, "\(rule)")
        }
    }

    @Test func `a damaged file is no zone`() {
        #expect(ZoneReading(bytes: []).zone(name: "X") == nil)
        let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        #expect(
            ZoneReading(bytes: header + [UInt8](repeating: 0xff, count: 24)).zone(name: "X") == nil)
        #expect(
            ZoneReading(bytes: header + [UInt8](repeating: 0, count: 24)).zone(name: "X") == nil)
    }
}
