import Testing

@testable import Repairs

@Suite struct CentreCalendarTests {
    private let settings: Settings

    /// Berlin, Monday to Friday with a break, Saturday in the morning, and two holidays.
    init() throws {
        var settings = Settings()
        settings.timeZone = "Europe/Berlin"
        settings.openingHours = try OpeningHours.Day.allCases.prefix(5).flatMap { day in
            [try hours(day, "13:00", "18:00"), try hours(day, "09:00", "12:00")]
        }
        settings.openingHours.append(try hours(.sat, "10:00", "14:00"))
        settings.holidays = try [#require(CalendarDate("2026-12-25"))]
        self.settings = settings
    }

    private func end(_ date: String) throws -> String {
        CentreCalendar(settings).end(of: try #require(CalendarDate(date))).text
    }

    private func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }

    @Test func `a day ends with its opening hours, or at midnight where it has none`() throws {
        #expect(try end("2026-11-27") == "2026-11-27T17:00:00.000Z")
        #expect(try end("2026-11-28") == "2026-11-28T13:00:00.000Z")
        #expect(try end("2026-11-29") == "2026-11-29T23:00:00.000Z")
        #expect(try end("2026-12-25") == "2026-12-25T23:00:00.000Z")
        #expect(try end("2026-07-01") == "2026-07-01T16:00:00.000Z")
        // On the day clocks go forward the Sunday has 23 hours.
        #expect(try end("2026-03-29") == "2026-03-29T22:00:00.000Z")
        let date = try #require(CalendarDate("2026-11-27"))
        #expect(CentreCalendar(Settings()).end(of: date).text == "2026-11-28T00:00:00.000Z")
    }

    @Test func `a moment has the centre's date`() throws {
        let calendar = CentreCalendar(settings)
        #expect(calendar.date(of: try instant("2026-11-27T22:59:59.999Z")).text == "2026-11-27")
        #expect(calendar.date(of: try instant("2026-11-27T23:00:00Z")).text == "2026-11-28")
    }

    @Test func `working days pass over Sundays and holidays, at the same local time`() throws {
        let calendar = CentreCalendar(settings)
        func later(_ from: String, _ days: Int64) throws -> String {
            calendar.later(than: try instant(from), workingDays: days).text
        }
        #expect(try later("2026-12-23T10:00:00Z", 3) == "2026-12-28T10:00:00.000Z")
        #expect(try later("2026-12-23T10:00:00Z", 2) == "2026-12-26T10:00:00.000Z")
        #expect(try later("2026-03-27T10:00:00Z", 2) == "2026-03-30T09:00:00.000Z")
        let always = CentreCalendar(Settings())
        let three = always.later(than: try instant("2026-12-23T10:00:00.123Z"), workingDays: 3)
        #expect(three.text == "2026-12-26T10:00:00.123Z")
    }

    @Test func `opening time counts through breaks, nights and Sundays`() throws {
        let calendar = CentreCalendar(settings)
        func later(_ from: String, minutes: Int64) throws -> String {
            calendar.later(than: try instant(from), openMilliseconds: minutes * 60_000).text
        }
        #expect(try later("2026-11-27T10:30:00Z", minutes: 30) == "2026-11-27T11:00:00.000Z")
        #expect(try later("2026-11-27T10:45:00Z", minutes: 30) == "2026-11-27T12:15:00.000Z")
        #expect(try later("2026-11-28T12:50:00Z", minutes: 30) == "2026-11-30T08:20:00.000Z")
        #expect(try later("2026-11-29T12:00:00Z", minutes: 30) == "2026-11-30T08:30:00.000Z")
        let always = CentreCalendar(Settings())
        let soon = always.later(
            than: try instant("2026-11-29T23:45:00Z"), openMilliseconds: 1_800_000)
        #expect(soon.text == "2026-11-30T00:15:00.000Z")
    }

    @Test func `settings are judged as a whole`() throws {
        var settings = settings
        settings.openingHours = [
            try hours(.mon, "09:00", "12:00"), try hours(.tue, "11:00", "13:00"),
            try hours(.mon, "11:59", "13:00"), try hours(.wed, "13:00", "13:00"),
        ]
        settings.timeZone = "Europe/Berlino"
        settings.holidays += settings.holidays
        #expect(
            settings.faults().map(\.pointer)
                == ["/openingHours/2", "/openingHours/3/to", "/timeZone", "/holidays/1"])
        settings.openingHours = []
        #expect(settings.faults().first?.pointer == "/openingHours")
        settings = self.settings
        settings.openingHours.append(try hours(.mon, "12:00", "13:00"))
        #expect(settings.faults().isEmpty)
    }

    @Test(arguments: ["24:00", "00:00", "23:59", "09:05"])
    func `a time of day is read and written`(text: String) {
        #expect(ClockTime(text)?.text == text)
    }

    @Test(arguments: ["24:01", "9:00", "09:60", "0900", "25:00", "-1:00", "09:00:00", ""])
    func `what is no time of day is none`(text: String) { #expect(ClockTime(text) == nil) }
}

private func hours(_ day: OpeningHours.Day, _ from: String, _ to: String) throws -> OpeningHours {
    OpeningHours(day, try #require(ClockTime(from)), try #require(ClockTime(to)))
}
