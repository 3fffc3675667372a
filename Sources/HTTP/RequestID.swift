internal import Bytes

/// What `Request-Id` carries: 16 hexadecimal digits, unique in a server's life, beyond by chance.
package struct RequestID: Hashable, Sendable {
    package static let length = 16
    package var value: UInt64 = 0

    package init() {}
    package init(_ value: UInt64) { self.value = value }

    /// The digits as they stand in memory: first those of the upper half.
    var digits: (UInt64, UInt64) {
        (Self.digits(of: UInt32(value >> 32)), Self.digits(of: UInt32(truncatingIfNeeded: value)))
    }

    /// Eight lower-case digits at once: the nibbles are spread over bytes, then made letters.
    private static func digits(of half: UInt32) -> UInt64 {
        var word = UInt64(half.byteSwapped)
        word = (word | word << 16) & 0x0000_FFFF_0000_FFFF
        word = (word | word << 8) & 0x00FF_00FF_00FF_00FF
        // The upper nibble of a byte is the digit that comes first.
        word = (word >> 4 | word << 8) & 0x0F0F_0F0F_0F0F_0F0F
        let isLetter = (word &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        return word &+ 0x3030_3030_3030_3030 &+ isLetter &* 39
    }
}

extension RequestID: CustomStringConvertible {
    package var description: String {
        unsafe withUnsafeBytes(of: value.bigEndian) { unsafe Hex.lower(Array($0)) }
    }
}
