/// The members of a comma-separated list (RFC 9110 section 5.6.1), empty ones left out.
///
/// A comma within a quoted string ends no member.
struct ListMembers {
    private var position: Int
    private let end: Int

    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// - Returns: the next member without the whitespace around it.
    mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        while position < end {
            let start = position
            var isQuoted = false
            while position < end, isQuoted || bytes[position] != UInt8(ascii: ",") {
                if bytes[position] == UInt8(ascii: "\"") {
                    isQuoted.toggle()
                } else if isQuoted, bytes[position] == UInt8(ascii: "\\") {
                    position += 1
                }
                position += 1
            }
            position = min(position, end)
            let member = bytes.trimmed(start..<position)
            position += 1
            if !member.isEmpty { return member }
        }
        return nil
    }
}
