/// Decimal digits as bytes. Swift's own `Int("+5")` takes signs; these take digits alone.
package enum Digits {
    /// As many as fit into an `Int`, whatever they are.
    package static let countMax = 18

    @inlinable
    package static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// The number that nothing but digits spell; nil otherwise or beyond `countMax` digits.
    package static func number(_ bytes: Span<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= countMax else { return nil }
        var value = 0
        for index in bytes.indices {
            guard isDigit(bytes[index]) else { return nil }
            value = value &* 10 &+ Int(bytes[index] &- UInt8(ascii: "0"))
        }
        return value
    }

    package static func number(_ bytes: ArraySlice<UInt8>) -> Int? { number(bytes.span) }

    package static func number(_ text: some StringProtocol) -> Int? {
        number(Array(text.utf8)[...])
    }

    /// The same without a zero in front of other digits.
    package static func plainNumber(_ bytes: Span<UInt8>) -> Int? {
        bytes.count > 1 && bytes[0] == UInt8(ascii: "0") ? nil : number(bytes)
    }

    /// Two digits of a number below 100.
    package static func writeTwo(
        _ value: Int, into buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
    ) {
        let value = UInt8(value)
        buffer[start] = UInt8(ascii: "0") + value / 10
        buffer[start + 1] = UInt8(ascii: "0") + value % 10
    }

    package static func write(
        _ value: Int, places: Int, into buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
    ) {
        var rest = value
        for place in (0..<places).reversed() {
            buffer[start + place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }
}
