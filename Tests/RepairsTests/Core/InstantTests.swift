import TestSupport
import Testing

@testable import Repairs

@Suite struct InstantTests {
    @Test func `an instant is read and written as UTC with milliseconds`() throws {
        let instant = try #require(Instant("2026-11-25T17:00:00Z"))
        #expect(instant.milliseconds == 1_795_626_000_000)
        #expect(instant.text == "2026-11-25T17:00:00.000Z")
        #expect(Instant("1970-01-01T00:00:00Z")?.milliseconds == 0)
        #expect(Instant("1969-12-31T23:59:59.999Z")?.milliseconds == -1)
        #expect(Instant(milliseconds: -1).text == "1969-12-31T23:59:59.999Z")
    }

    @Test(arguments: [
        ("2026-11-25T17:00:00.5Z", "2026-11-25T17:00:00.500Z"),
        ("2026-11-25T17:00:00.1239999Z", "2026-11-25T17:00:00.123Z"),
        ("2026-11-25T17:00:00.0000000000000000001Z", "2026-11-25T17:00:00.000Z"),
        ("2026-11-25T17:00:00+00:00", "2026-11-25T17:00:00.000Z"),
        ("2026-11-25T17:00:00.123456+00:00", "2026-11-25T17:00:00.123Z"),
        ("2026-11-25T17:00:00+09:00", "2026-11-25T08:00:00.000Z"),
        ("2026-11-25T17:00:00-05:30", "2026-11-25T22:30:00.000Z"),
        ("2026-11-25T17:00:00-00:00", "2026-11-25T17:00:00.000Z"),
        ("2026-01-01T00:30:00.25+01:00", "2025-12-31T23:30:00.250Z"),
        ("2028-02-28T23:59:59-23:59", "2028-02-29T23:58:59.000Z"),
        ("0001-01-01T09:00:00+09:00", "0001-01-01T00:00:00.000Z"),
        ("2026-11-25t17:00:00z", "2026-11-25T17:00:00.000Z"),
        ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59.000Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"),
        ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
    ])
    func `any form of RFC 3339 is taken, whatever its offset`(text: String, written: String) {
        #expect(Instant(text)?.text == written)
    }

    @Test(arguments: [
        "", "Z", "2026-11-25", "2026-11-25T17:00Z", "2026-11-25T17:00:00", "2026-11-25 17:00:00Z",
        "2026-11-25T17:00:00.Z", "2026-11-25T17:00:00.12", "2026-11-25T17:00:00,5Z",
        "2026-11-25T24:00:00Z", "2026-11-25T17:60:00Z", "2026-12-31T23:59:60Z",
        "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
        "2026-11-31T00:00:00Z", "2026-11-00T00:00:00Z", "0000-01-01T00:00:00Z",
        "0001-01-01T08:59:59+09:00", "9999-12-31T23:00:00-01:00", "2026-11-25T17:00:00 09:00",
        "2026-11-25T17:00:00~09:00", "2026-11-25T17:00:00+-9:00", "2026-11-25T17:00:00+",
        "2026-11-25T17:00:00+9:00", "2026-11-25T17:00:00+0900", "2026-11-25T17:00:00+09",
        "2026-11-25T17:00:00+24:00", "2026-11-25T17:00:00+09:60", "2026-11-25T17:00:00Z ",
        " 2026-11-25T17:00:00Z", "2026-11-25T17:00:00ZZ", "2026-11-25T17:00:00Z+00:00",
        "+026-11-25T17:00:00Z", "2026-1 -25T17:00:00Z", "2026-11-25T-1:00:00Z",
        "2026-11-25T17:00:00\u{0}", "２０２６-11-25T17:00:00Z", "12026-11-25T17:00:00Z",
        "2026-11-25T17:00:00.000000000000000000001Z",
    ])
    func `what is not RFC 3339, or no moment, is refused`(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func `moments that no year of four digits holds are written as the nearest`() {
        #expect(Instant(milliseconds: .max).text == "9999-12-31T23:59:59.999Z")
        #expect(Instant(milliseconds: .min).text == "0001-01-01T00:00:00.000Z")
        #expect(Instant(milliseconds: .max).later(by: 1).milliseconds == Instant.last)
        #expect(Instant(milliseconds: .min).later(by: -1).milliseconds == Instant.last)
        #expect(Instant(milliseconds: 0).later(by: .max).milliseconds == Instant.last)
        #expect(Instant(milliseconds: 0).later(by: .min).milliseconds == Instant.first)
    }

    @Test func `every moment reads back as it was written`() {
        var random = SplitMix(seed: 1)
        for _ in 0..<20_000 {
            let instant = Instant(
                milliseconds: .random(in: Instant.first...Instant.last, using: &random))
            #expect(Instant(instant.text) == instant)
        }
    }

    @Test func `no input traps, and what is taken reads back`() {
        var random = SplitMix(seed: 2)
        for _ in 0..<50_000 {
            let text = random.mutated("2026-11-25T17:00:00.123Z")
            guard let instant = Instant(text) else { continue }
            #expect(Instant(instant.text) == instant)
        }
    }
}
