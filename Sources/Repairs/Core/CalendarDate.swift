internal import Bytes

/// A day of the Gregorian calendar, `YYYY-MM-DD`, from year 1 to 9999.
package struct CalendarDate: Hashable, Comparable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Reads exactly `YYYY-MM-DD`; nil if it is not one or there is no such day.
    package init?(_ text: String) {
        self.init(text.utf8.span)
    }

    package init?(_ bytes: Span<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Digits.number(bytes.extracting(0..<4)), year >= 1,
            let month = Digits.number(bytes.extracting(5..<7)), (1...12).contains(month),
            let day = Digits.number(bytes.extracting(8..<10)),
            day >= 1, day <= CalendarDate.days(inMonth: month, of: year)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil.
    package var daysSinceEpoch: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The first day of a year, or of a month of it, counted from 1970-01-01.
    static func firstDay(of year: Int, month: Int = 1) -> Int {
        CalendarDate(year: year, month: month, day: 1).daysSinceEpoch
    }

    private init(year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The same day so many years later; of the 29th of February the 28th in a common year. It
    /// stays within year 9999.
    func later(byYears years: Int) -> CalendarDate {
        let year = min(self.year + years, 9999)
        return CalendarDate(
            year: year, month: month, day: min(day, CalendarDate.days(inMonth: month, of: year)))
    }

    /// A day so many days later, or earlier, held within years 1 to 9999.
    package func later(byDays days: Int) -> CalendarDate {
        CalendarDate(daysSinceEpoch: min(max(daysSinceEpoch + days, -719_162), 2_932_896))
    }

    /// civil_from_days of the same source; the day must lie within years 1 to 9999.
    package init(daysSinceEpoch days: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    package var text: String {
        String(unsafeUninitializedCapacity: 10) { buffer in
            write(into: buffer)
            return 10
        }
    }

    func write(into buffer: UnsafeMutableBufferPointer<UInt8>) {
        Digits.writeTwo(year / 100, into: buffer, at: 0)
        Digits.writeTwo(year % 100, into: buffer, at: 2)
        buffer[4] = UInt8(ascii: "-")
        Digits.writeTwo(month, into: buffer, at: 5)
        buffer[7] = UInt8(ascii: "-")
        Digits.writeTwo(day, into: buffer, at: 8)
    }
}
