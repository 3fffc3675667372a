/// `*( OWS ";" OWS [ name "=" value ] )` behind a media type, a media range or a preference
/// (RFC 9110 section 5.6.6).
struct Parameters {
    private var position: Int
    private let end: Int

    /// - Parameter range: from the first semicolon or the whitespace before it; or empty.
    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// Where the part before the first semicolon ends.
    static func start(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        bytes.firstIndex(of: UInt8(ascii: ";"), in: range) ?? range.upperBound
    }

    /// - Returns: the next parameter; an empty value where there is no equals sign.
    mutating func next(in bytes: Span<UInt8>) -> (name: Range<Int>, value: Range<Int>)? {
        while position < end {
            let start = position
            var isQuoted = false
            while position < end, isQuoted || bytes[position] != UInt8(ascii: ";") {
                if bytes[position] == UInt8(ascii: "\"") {
                    isQuoted.toggle()
                } else if isQuoted, bytes[position] == UInt8(ascii: "\\") {
                    position += 1
                }
                position += 1
            }
            position = min(position, end)
            let part = bytes.trimmed(start..<position)
            position += 1
            guard !part.isEmpty else { continue }
            guard let equals = bytes.firstIndex(of: UInt8(ascii: "="), in: part) else {
                return (part, part.upperBound..<part.upperBound)
            }
            return (part.lowerBound..<equals, equals + 1..<part.upperBound)
        }
        return nil
    }
}
