internal import Bytes

/// The 29 bytes of an IMF-fixdate (RFC 9110 section 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`.
///
/// Whoever has the clock makes one a second and gives it to every `ResponseOutput`.
package struct DateText: Sendable {
    package static let length = 29
    package private(set) var bytes = InlineArray<29, UInt8>(repeating: UInt8(ascii: " "))

    /// - Parameter seconds: since 1970 in UTC, from year 0 to 9999; beyond it is held there.
    package init(secondsSince1970 seconds: Int64) {
        let held = min(max(seconds, -62_135_596_800), 253_402_300_799)
        let days = (held - (held % 86_400 + 86_400) % 86_400) / 86_400
        let second = Int(held - days * 86_400)
        let (year, month, day) = Self.civil(days: Int(days))
        let names: StaticString = "ThuFriSatSunMonTueWed"
        put(names, from: ((Int(days) % 7 + 7) % 7) * 3, at: 0)
        bytes[3] = UInt8(ascii: ",")
        put(day, digits: 2, at: 5)
        put("JanFebMarAprMayJunJulAugSepOctNovDec", from: (month - 1) * 3, at: 8)
        put(year, digits: 4, at: 12)
        put(second / 3600, digits: 2, at: 17)
        bytes[19] = UInt8(ascii: ":")
        put(second / 60 % 60, digits: 2, at: 20)
        bytes[22] = UInt8(ascii: ":")
        put(second % 60, digits: 2, at: 23)
        put("GMT", from: 0, at: 26)
    }

    private mutating func put(_ names: StaticString, from start: Int, at index: Int) {
        for offset in 0..<3 {
            unsafe bytes[index + offset] = names.utf8Start[start + offset]
        }
    }

    private mutating func put(_ number: Int, digits: Int, at index: Int) {
        var span = bytes.mutableSpan
        unsafe span.withUnsafeMutableBufferPointer { buffer in
            unsafe Digits.write(number, places: digits, into: buffer, at: index)
        }
    }

    /// The proleptic Gregorian date of a day since 1970; years are counted from March.
    private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }
}
