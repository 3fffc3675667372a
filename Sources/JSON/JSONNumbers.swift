extension JSONWriter {
    /// A number as ECMAScript writes it (RFC 8785 section 3.2.2.3): the fewest digits that read back
    /// as the same Double, minus zero as 0.
    ///
    /// JSON has no infinity: it is written as a number beyond a Double (`1e999`), which reads back
    /// as infinite. Not-a-number, which no text parses to, becomes null.
    package mutating func number(_ value: Double) {
        guard value.isFinite else {
            return value.isNaN ? null() : value < 0 ? word("-1e999") : word("1e999")
        }
        if let integer = Int64(exactly: value), integer.magnitude < 1 << 53 {
            return self.integer(integer)
        }
        ascii(ECMAScriptNumber.text(value))
    }
}

/// The layout of `Number::toString` (ECMA-262 section 6.1.6.1.20) for the shortest digits, which
/// Swift's own description finds.
enum ECMAScriptNumber {
    /// - Parameter value: Finite.
    static func text(_ value: Double) -> String {
        if value == 0 { return "0" }
        var digits: [UInt8] = []
        var point = 0
        var exponent = 0
        var places: ArraySlice<UInt8> = Array(value.magnitude.description.utf8)[...]
        if let mark = places.firstIndex(of: UInt8(ascii: "e")) {
            exponent = Int(String(decoding: places[(mark + 1)...], as: UTF8.self)) ?? 0
            places = places[..<mark]
        }
        point = places.firstIndex(of: UInt8(ascii: ".")) ?? places.endIndex
        digits = places.filter { $0 != UInt8(ascii: ".") }
        // The value is 0.digits × 10^point, without zeros on either side.
        let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(zeros)
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let sign = value < 0 ? "-" : ""
        return sign + layout(String(decoding: digits, as: UTF8.self), point - zeros + exponent)
    }

    private static func layout(_ digits: String, _ point: Int) -> String {
        let count = digits.utf8.count
        switch point {
        case count...21: return digits + String(repeating: "0", count: point - count)
        case 1...21: return digits.prefix(point) + "." + digits.dropFirst(point)
        case -5...0: return "0." + String(repeating: "0", count: -point) + digits
        default:
            let power = point > 0 ? "e+\(point - 1)" : "e\(point - 1)"
            return count == 1 ? digits + power : digits.prefix(1) + "." + digits.dropFirst() + power
        }
    }
}
