import TestSupport
import Testing

@testable import Repairs

@Suite struct CalendarDateTests {
    @Test func `the days of a year are those of the Gregorian calendar`() {
        for (year, february) in [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28)] {
            let lengths = (1...12).map { CalendarDate.days(inMonth: $0, of: year) }
            #expect(lengths == [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
        }
        #expect(CalendarDate("2024-02-29") != nil && CalendarDate("2000-02-29") != nil)
        #expect(CalendarDate("2023-02-29") == nil && CalendarDate("1900-02-29") == nil)
    }

    @Test(arguments: [
        "", "2026-11-2", "2026-11-250", "2026/11/25", "2026-1125", "20261125  ", "2026-11-31",
        "2026-00-10", "2026-13-10", "2026-10-00", "2026-10-32", "0000-01-01", "+026-01-01",
        "2026-+1-01", "2026-01- 1", "26-01-01", "２０26-01-01", "2026-01-0１", "2026-11-25T",
    ])
    func `what is not a day is refused`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func `every day from year 1 to 9999 has its number and its text`() throws {
        let first = try #require(CalendarDate("0001-01-01"))
        let last = try #require(CalendarDate("9999-12-31"))
        #expect(first.daysSinceEpoch == -719_162 && last.daysSinceEpoch == 2_932_896)
        #expect(CalendarDate("1970-01-01")?.daysSinceEpoch == 0)
        var before: CalendarDate?
        for days in first.daysSinceEpoch...last.daysSinceEpoch {
            let date = CalendarDate(daysSinceEpoch: days)
            guard date.daysSinceEpoch == days, before.map({ $0 < date }) ?? true,
                date.day <= CalendarDate.days(inMonth: date.month, of: date.year)
            else {
                Issue.record("day \(days) is \(date)")
                return
            }
            before = date
        }
        for days in stride(from: first.daysSinceEpoch, through: last.daysSinceEpoch, by: 97) {
            let date = CalendarDate(daysSinceEpoch: days)
            #expect(CalendarDate(date.text) == date)
        }
    }

    @Test func `no input traps, and what is taken reads back`() {
        var random = SplitMix(seed: 3)
        for _ in 0..<50_000 {
            let text = random.mutated("2026-11-25")
            guard let date = CalendarDate(text) else { continue }
            #expect(date.text.utf8.elementsEqual(text.utf8))
        }
    }
}
