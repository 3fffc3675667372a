internal import Bytes
package import JSON

/// A moment, in milliseconds since 1970-01-01T00:00:00Z; RFC 3339 in UTC outside.
package struct Instant: Hashable, Comparable, Sendable {
    package var milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    package static let day: Int64 = 86_400_000

    /// The first and last moment that can be written with a four-digit year.
    static let first: Int64 = -62_135_596_800_000
    static let last: Int64 = 253_402_300_799_999

    /// A moment so many milliseconds later, held within four-digit years.
    package func later(by milliseconds: Int64) -> Instant {
        let (sum, overflow) = self.milliseconds.addingReportingOverflow(milliseconds)
        guard !overflow else { return Instant(milliseconds: Instant.last) }
        return Instant(milliseconds: min(max(sum, Instant.first), Instant.last))
    }

    /// Reads `YYYY-MM-DDTHH:MM:SS[.fraction]` and `Z` or an offset; nil if it is not RFC 3339 or no
    /// such moment exists, a leap second included. Digits past milliseconds are cut off; `t` and
    /// `z` are as good (RFC 3339, 5.6).
    package init?(_ text: String) { self.init(text.utf8.span) }

    package init?(_ bytes: Span<UInt8>) {
        guard bytes.count >= 20, bytes.count <= 40, bytes[10] | 0x20 == UInt8(ascii: "t"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let date = CalendarDate(bytes.extracting(0..<10)),
            let hour = Digits.number(bytes.extracting(11..<13)), hour < 24,
            let minute = Digits.number(bytes.extracting(14..<16)), minute < 60,
            let second = Digits.number(bytes.extracting(17..<19)), second < 60
        else { return nil }
        var index = 19
        guard let fraction = Instant.fraction(bytes, &index),
            let offset = Instant.offsetMinutes(bytes.extracting(index...))
        else { return nil }
        let seconds =
            Int64(date.daysSinceEpoch) * 86_400
            + Int64(hour * 3600 + (minute - offset) * 60 + second)
        milliseconds = seconds * 1000 + fraction
        guard (Instant.first...Instant.last).contains(milliseconds) else { return nil }
    }

    /// `Z`, or `+09:00` for a clock that is so far ahead of UTC.
    private static func offsetMinutes(_ offset: Span<UInt8>) -> Int? {
        if offset.count == 1, offset[0] | 0x20 == UInt8(ascii: "z") { return 0 }
        guard offset.count == 6, offset[3] == UInt8(ascii: ":"),
            let hours = Digits.number(offset.extracting(1..<3)), hours < 24,
            let minutes = Digits.number(offset.extracting(4..<6)), minutes < 60
        else { return nil }
        switch offset[0] {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }

    private static func fraction(_ bytes: Span<UInt8>, _ index: inout Int) -> Int64? {
        guard bytes[index] == UInt8(ascii: ".") else { return 0 }
        index += 1
        let start = index
        while index < bytes.count, Digits.isDigit(bytes[index]) { index += 1 }
        guard index > start, index < bytes.count else { return nil }
        var value: Int64 = 0
        for place in 0..<3 {
            let digit = start + place < index ? bytes[start + place] - UInt8(ascii: "0") : 0
            value = value * 10 + Int64(digit)
        }
        return value
    }

    /// `2026-11-25T17:00:00.000Z`; what four-digit years don't reach is their first or last moment.
    package var text: String {
        String(unsafeUninitializedCapacity: Instant.textLength) { buffer in
            write(into: buffer)
            return Instant.textLength
        }
    }

    fileprivate static let textLength = 24

    fileprivate func write(into buffer: UnsafeMutableBufferPointer<UInt8>) {
        let milliseconds = min(max(milliseconds, Instant.first), Instant.last)
        let days = milliseconds.floorDivided(by: Instant.day)
        let rest = Int(milliseconds - days * Instant.day)
        CalendarDate(daysSinceEpoch: Int(days)).write(into: buffer)
        buffer[10] = UInt8(ascii: "T")
        Digits.writeTwo(rest / 3_600_000, into: buffer, at: 11)
        buffer[13] = UInt8(ascii: ":")
        Digits.writeTwo(rest / 60_000 % 60, into: buffer, at: 14)
        buffer[16] = UInt8(ascii: ":")
        Digits.writeTwo(rest / 1000 % 60, into: buffer, at: 17)
        buffer[19] = UInt8(ascii: ".")
        buffer[20] = UInt8(ascii: "0") + UInt8(rest % 1000 / 100)
        Digits.writeTwo(rest % 100, into: buffer, at: 21)
        buffer[23] = UInt8(ascii: "Z")
    }
}

extension JSONWriter {
    /// A member that is a moment, without a string made of it; nil is written as null.
    package mutating func member(_ name: StaticString, _ instant: Instant?) {
        guard let instant else { return member(null: name) }
        self.name(name)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Instant.textLength) { text in
            instant.write(into: text)
            string(utf8: text.span)
        }
    }
}

extension Int64 {
    func floorDivided(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
