/// Quoted strings (RFC 9110 section 5.6.4).
enum QuotedString {
    /// - Parameter range: all of it, with both quotes.
    /// - Returns: what stands within, escapes undone; nil where it is malformed.
    static func read(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
        guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "\""),
            bytes[range.upperBound - 1] == UInt8(ascii: "\"")
        else { return nil }
        var text: [UInt8] = []
        var index = range.lowerBound + 1
        let end = range.upperBound - 1
        while index < end {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 1
                guard index < end else { return nil }
            } else if bytes[index] == UInt8(ascii: "\"") {
                return nil
            }
            text.append(bytes[index])
            index += 1
        }
        return text
    }
}
