/// The centre's clock and working days: what its settings say of time.
package final class CentreCalendar: Sendable {
    package let zone: Zone
    /// Of each weekday from Monday on, in minutes; in order, and none touches the next.
    private let hours: [[Range<Int>]]
    private let holidays: Set<CalendarDate>

    private static let minute: Int64 = 60_000
    /// So far is looked for a working day: settings without any are refused.
    private static let daysMax = 4000

    /// A zone that the system no longer has counts as UTC.
    package init(_ settings: Settings) {
        zone = Zone.named(settings.timeZone) ?? .utc
        hours = OpeningHours.Day.allCases.map { day in
            CentreCalendar.joined(
                settings.openingHours.filter { $0.day == day }.compactMap(\.minutes))
        }
        holidays = Set(settings.holidays)
    }

    private static func joined(_ spans: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, last.upperBound >= span.lowerBound {
                joined[joined.count - 1] =
                    last.lowerBound..<max(last.upperBound, span.upperBound)
            } else {
                joined.append(span)
            }
        }
        return joined
    }

    /// The day that it is at the centre.
    package func date(of moment: Instant) -> CalendarDate { local(moment).date }

    private func local(_ moment: Instant) -> (date: CalendarDate, milliseconds: Int64) {
        let seconds = moment.milliseconds.floorDivided(by: 1000)
        let held = min(
            max(moment.milliseconds + zone.offset(at: seconds) * 1000, Instant.first), Instant.last)
        let day = held.floorDivided(by: Instant.day)
        return (CalendarDate(daysSinceEpoch: Int(day)), held - day * Instant.day)
    }

    /// The moment at which the centre's clocks show a time of a day.
    ///
    /// - Parameter milliseconds: of the day, at most all of it.
    private func moment(_ date: CalendarDate, _ milliseconds: Int64) -> Instant {
        let local = Int64(date.daysSinceEpoch) * Instant.day + milliseconds
        let seconds = local.floorDivided(by: 1000)
        return Instant(milliseconds: 0).later(
            by: zone.seconds(local: seconds) * 1000 + local - seconds * 1000)
    }

    /// The first moment of a day.
    package func start(of date: CalendarDate) -> Instant { moment(date, 0) }

    /// The opening hours of a day, in minutes; none on a holiday.
    package func hours(on date: CalendarDate) -> [Range<Int>] {
        if holidays.contains(date) { return [] }
        // 1970-01-01 was a Thursday.
        return hours[((date.daysSinceEpoch + 3) % 7 + 7) % 7]
    }

    package func isWorkingDay(_ date: CalendarDate) -> Bool { !hours(on: date).isEmpty }

    /// The end of a day's opening hours; on a day without any, or open at all hours, the first
    /// moment of the next day.
    package func end(of date: CalendarDate) -> Instant {
        moment(date, Int64(hours(on: date).last?.upperBound ?? 1440) * CentreCalendar.minute)
    }

    /// The moment so many working days later, at the same local time.
    package func later(than moment: Instant, workingDays: Int64) -> Instant {
        var (date, time) = local(moment)
        var left = workingDays
        for _ in 0..<CentreCalendar.daysMax where left > 0 {
            date = date.later(byDays: 1)
            if isWorkingDay(date) { left -= 1 }
        }
        return self.moment(date, time)
    }

    /// The moment at which the centre will have been open for so long.
    package func later(than moment: Instant, openMilliseconds: Int64) -> Instant {
        var left = openMilliseconds
        var date = date(of: moment)
        for _ in 0..<CentreCalendar.daysMax {
            for span in hours(on: date) {
                let opens = self.moment(date, Int64(span.lowerBound) * CentreCalendar.minute)
                let closes = self.moment(date, Int64(span.upperBound) * CentreCalendar.minute)
                let start = max(opens, moment)
                let open = closes.milliseconds - start.milliseconds
                if open >= left { return start.later(by: left) }
                if open > 0 { left -= open }
            }
            date = date.later(byDays: 1)
        }
        return moment.later(by: openMilliseconds)
    }
}
