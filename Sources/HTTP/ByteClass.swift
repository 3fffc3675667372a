/// A set of ASCII characters as two words: a look-up without a table in memory.
package struct ByteClass: Sendable {
    private let low: UInt64
    private let high: UInt64

    @inline(__always)
    private init(_ low: UInt64, _ high: UInt64) {
        self.low = low
        self.high = high
    }

    @inline(__always)
    package func contains(_ byte: UInt8) -> Bool {
        let word = byte < 64 ? low : high
        return byte < 128 && (word &>> UInt64(byte & 63)) & 1 == 1
    }

    /// `token` characters (RFC 9110 section 5.6.2).
    package static var token: ByteClass { ByteClass(0x03FF_6CFA_0000_0000, 0x57FF_FFFF_C7FF_FFFE) }
    /// `token` without the underscore, which some proxies take for a hyphen.
    package static var fieldName: ByteClass {
        ByteClass(0x03FF_6CFA_0000_0000, 0x57FF_FFFF_47FF_FFFE)
    }
    /// `pchar`, `/` and the percent sign (RFC 3986 section 3.3).
    package static var path: ByteClass { ByteClass(0x2FFF_FFF2_0000_0000, 0x47FF_FFFE_87FF_FFFF) }
    /// `pchar`, `/`, `?` and the percent sign (RFC 3986 section 3.4).
    package static var query: ByteClass { ByteClass(0xAFFF_FFF2_0000_0000, 0x47FF_FFFE_87FF_FFFF) }
    /// `reg-name` with the percent sign (RFC 3986 section 3.2.2).
    package static var host: ByteClass { ByteClass(0x2BFF_7FF2_0000_0000, 0x47FF_FFFE_87FF_FFFE) }
    package static var digit: ByteClass { ByteClass(0x03FF_0000_0000_0000, 0) }
    package static var hexDigit: ByteClass {
        ByteClass(0x03FF_0000_0000_0000, 0x0000_007E_0000_007E)
    }
}
