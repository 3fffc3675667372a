/// Bytes as pairs of hex digits.
package enum Hex {
    /// In lower case.
    package static func lower(_ bytes: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { text in
            var end = 0
            for byte in bytes {
                text[end] = digit(byte >> 4)
                text[end &+ 1] = digit(byte & 0xF)
                end &+= 2
            }
            return end
        }
    }

    /// One byte in upper case behind a mark: `%0A` in an address, `=0A` in a mail.
    package static func escaped(_ byte: UInt8, behind mark: UInt8) -> [UInt8] {
        [mark, digit(byte >> 4, gap: 7), digit(byte & 0xF, gap: 7)]
    }

    /// The bytes of hex digits of either case; nil where anything else stands, or half a pair.
    package static func parse(_ text: String) -> [UInt8]? {
        guard text.utf8.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count / 2)
        var high: UInt8?
        for letter in text.utf8 {
            guard let value = value(letter) else { return nil }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    /// The value of one digit of either case.
    @inlinable
    package static func value(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): letter - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): letter - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// - Parameter gap: between the digit after 9 and the letter that it is.
    private static func digit(_ value: UInt8, gap: UInt8 = 39) -> UInt8 {
        let isLetter = (value &+ 6) >> 4
        return UInt8(ascii: "0") &+ value &+ isLetter &* gap
    }
}
