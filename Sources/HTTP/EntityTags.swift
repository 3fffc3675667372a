/// A list of entity tags (RFC 9110 section 8.8.3), in which a backslash escapes nothing.
struct EntityTags {
    /// How a client's tag is held against the present one.
    enum Comparison {
        case strong, weak
        /// Strongly; what the client's tag says after a hyphen is not looked at.
        case version
    }

    struct Tag {
        var isWeak: Bool
        /// With its quotes.
        var opaque: Range<Int>

        func matches(
            _ bytes: Span<UInt8>, _ other: Span<UInt8>, _ tag: Range<Int>, _ way: Comparison
        ) -> Bool {
            let otherIsWeak = tag.count > 2 && other[tag.lowerBound] == UInt8(ascii: "W")
            guard way == .weak || !isWeak && !otherIsWeak else { return false }
            let otherOpaque = otherIsWeak ? tag.dropFirst(2) : tag
            var compared = otherOpaque.count
            if opaque.count != compared {
                // "v7-expired" is "v7" with more.
                guard way == .version, opaque.count > compared, compared > 2,
                    bytes[opaque.lowerBound + compared - 1] == UInt8(ascii: "-")
                else { return false }
                compared -= 1
            }
            for offset in 0..<compared
            where bytes[opaque.lowerBound + offset] != other[otherOpaque.lowerBound + offset] {
                return false
            }
            return true
        }
    }

    private var position: Int
    private let end: Int
    private var needsComma = false
    private(set) var isWellFormed = true

    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// - Returns: nil at the end, or where the list is malformed.
    mutating func next(in bytes: Span<UInt8>) -> Tag? {
        while position < end, bytes[position].isBlank || bytes[position] == UInt8(ascii: ",") {
            if bytes[position] == UInt8(ascii: ",") { needsComma = false }
            position += 1
        }
        guard position < end else { return nil }
        guard !needsComma, let tag = tag(in: bytes) else {
            isWellFormed = false
            return nil
        }
        needsComma = true
        return tag
    }

    private mutating func tag(in bytes: Span<UInt8>) -> Tag? {
        let isWeak = end - position > 2 && bytes.equals("W/", at: position..<position + 2)
        let start = isWeak ? position + 2 : position
        guard bytes[start] == UInt8(ascii: "\"") else { return nil }
        var close = start + 1
        while close < end, bytes[close] > 0x20, bytes[close] != UInt8(ascii: "\""),
            bytes[close] != 0x7F
        { close += 1 }
        guard close < end, bytes[close] == UInt8(ascii: "\"") else { return nil }
        position = close + 1
        return Tag(isWeak: isWeak, opaque: start..<position)
    }
}
