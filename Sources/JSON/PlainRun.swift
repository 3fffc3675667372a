/// Finds where a string's plain bytes end: those that stand for themselves in JSON.
enum PlainRun {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The offset of the first quote, backslash or control (RFC 8259 section 7) from `start` on;
    /// the count where there is none.
    ///
    /// Eight bytes at a time: a byte less than n borrows into its high bit when n is subtracted.
    /// A borrow may mark later bytes wrongly, never earlier ones, and only the first is asked for.
    @inline(__always)
    static func end(_ text: Span<UInt8>, from start: Int) -> Int {
        var isASCII = true
        return end(text, from: start, &isASCII)
    }

    /// - Parameter isASCII: becomes false if a byte up to the end, or one of the few after it, is
    ///   not ASCII.
    @inline(__always)
    static func end(_ text: Span<UInt8>, from start: Int, _ isASCII: inout Bool) -> Int {
        var at = start
        var seen: UInt64 = 0
        defer { isASCII = seen & highs == 0 }
        while text.count &- at >= 8 {
            let word = UInt64(
                littleEndian: unsafe text.bytes.unsafeLoadUnaligned(
                    fromByteOffset: at, as: UInt64.self))
            seen |= word
            let quotes = word ^ (ones &* 0x22)
            let backslashes = word ^ (ones &* 0x5C)
            let below =
                ((word &- ones &* 0x20) & ~word) | ((quotes &- ones) & ~quotes)
                | ((backslashes &- ones) & ~backslashes)
            let marks = below & highs
            if marks != 0 { return at &+ marks.trailingZeroBitCount / 8 }
            at &+= 8
        }
        while at < text.count, isPlain(text[at]) {
            seen |= UInt64(text[at])
            at &+= 1
        }
        return at
    }

    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x22 && byte != 0x5C }
}
