/// A number's text as `Number::toString` of ECMA-262 (section 6.1.6.1.20) lays it out, which
/// RFC 8785 section 3.2.2.3 asks for: the fewest digits that read back as the same Double, and
/// minus zero as 0.
///
/// Swift's own description finds those digits, and lays them out in another way.
enum ECMAScriptNumber {
    /// - Parameter value: Finite.
    static func text(_ value: Double) -> [UInt8] {
        guard value != 0 else { return [UInt8(ascii: "0")] }
        let (digits, point) = decimal(value.magnitude)
        var text: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
        lay(digits, point, out: &text)
        return text
    }

    /// The value as 0.digits × 10^point, without zeros at either end of the digits.
    private static func decimal(_ value: Double) -> (digits: ArraySlice<UInt8>, point: Int) {
        let text = Array(value.description.utf8)
        let mark = text.firstIndex(of: UInt8(ascii: "e")) ?? text.count
        let exponent = Int(String(decoding: text.dropFirst(mark + 1), as: UTF8.self)) ?? 0
        let point = text[..<mark].firstIndex(of: UInt8(ascii: ".")) ?? mark
        var digits = text[..<mark].filter { $0 != UInt8(ascii: ".") }[...]
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        return (significant, point + exponent - (digits.count - significant.count))
    }

    private static func lay(
        _ digits: ArraySlice<UInt8>, _ point: Int, out text: inout [UInt8]
    ) {
        if point > 21 || point < -5 {
            text += digits.prefix(1)
            if digits.count > 1 { text.append(UInt8(ascii: ".")) }
            text += digits.dropFirst()
            text += (point > 0 ? "e+\(point - 1)" : "e\(point - 1)").utf8
        } else if point > 0 {
            text += digits.prefix(point)
            text += repeatElement(UInt8(ascii: "0"), count: max(0, point - digits.count))
            if digits.count > point { text.append(UInt8(ascii: ".")) }
            text += digits.dropFirst(point)
        } else {
            text += "0.".utf8
            text += repeatElement(UInt8(ascii: "0"), count: -point)
            text += digits
        }
    }
}
