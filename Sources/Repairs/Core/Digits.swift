/// Decimal digits as bytes. Swift's own `Int("+5")` takes signs; these take digits alone.
enum Digits {
    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// The number that nothing but digits spell; nil otherwise or beyond 18 digits.
    static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
        var value = 0
        for byte in bytes {
            guard isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    static func write(
        _ value: Int, places: Int, into buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
    ) {
        var rest = value
        for place in (0..<places).reversed() {
            buffer[start + place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }
}
