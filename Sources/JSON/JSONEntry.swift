/// Where one value stands, and what it is.
package struct JSONEntry: Sendable {
    package enum Kind: Sendable {
        case null, `true`, `false`, integer, number, string, array, object
    }

    /// The first byte of a string, or the lower half of a number.
    private var low: UInt32
    /// The bytes of a string, the members of an object, the items of an array, or the upper half
    /// of a number.
    private var high: UInt32
    private var following: UInt32 = 0
    /// Of a name; see `JSONName`.
    private(set) var hash: UInt16 = 0
    let kind: Kind
    private var flags: UInt8 = 0

    /// A string or a name.
    init(start: Int, count: Int, isASCII: Bool, isUnescaped: Bool) {
        kind = .string
        low = UInt32(start)
        high = UInt32(count)
        flags = (isASCII ? 1 : 0) | (isUnescaped ? 2 : 0)
    }

    /// A word, or an object or array whose end isn't known yet.
    init(_ kind: Kind) {
        self.kind = kind
        (low, high) = (0, 0)
    }

    init(_ integer: Int64) {
        kind = .integer
        (low, high) = Self.halves(UInt64(bitPattern: integer))
    }

    init(_ number: Double) {
        kind = .number
        (low, high) = Self.halves(number.bitPattern)
    }

    private static func halves(_ bits: UInt64) -> (UInt32, UInt32) {
        (UInt32(truncatingIfNeeded: bits), UInt32(truncatingIfNeeded: bits >> 32))
    }

    /// A string's bytes, in the text or among what was unescaped.
    var range: Range<Int> { Int(low)..<(Int(low) &+ Int(high)) }
    var isASCII: Bool { flags & 1 != 0 }
    var isUnescaped: Bool { flags & 2 != 0 }
    private var bits: UInt64 { UInt64(high) << 32 | UInt64(low) }
    var integer: Int64 { Int64(bitPattern: bits) }
    var number: Double { Double(bitPattern: bits) }

    var count: Int {
        get { Int(high) }
        set { high = UInt32(newValue) }
    }

    var next: Int {
        get { Int(following) }
        set { following = UInt32(newValue) }
    }

    var isRepeated: Bool {
        get { flags & 4 != 0 }
        set { flags = newValue ? flags | 4 : flags & ~4 }
    }

    /// Marks a string as a member's name.
    mutating func name(hash: UInt16, isRepeated: Bool) {
        self.hash = hash
        self.isRepeated = isRepeated
    }
}
