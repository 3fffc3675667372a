/// Method, target and version (RFC 9112 section 3), as offsets in the bytes that were read.
struct RequestLine {
    var path: Range<Int> = 0..<0
    var query: Range<Int> = 0..<0
    var isVersion10 = false

    /// - Parameters:
    ///   - line: the request line without its CRLF.
    ///   - method: set as soon as it is known, so that a refusal of the rest knows of HEAD.
    /// - Throws: 400, 501 and 505.
    init(_ bytes: Span<UInt8>, _ line: Range<Int>, method: inout Method) throws(Refusal) {
        let (known, space) = try Self.method(in: bytes, line, else: .malformedRequestLine)
        method = known
        let target = space + 1
        guard let end = bytes.firstIndex(of: UInt8(ascii: " "), in: target..<line.upperBound)
        else { throw .malformedRequestLine }
        try readVersion(bytes, end + 1..<line.upperBound)
        try readTarget(bytes, target..<end, method)
    }

    /// - Parameter refusal: what it is when the line ends before the method does.
    /// - Returns: the method and the offset of the space after it.
    static func method(
        in bytes: Span<UInt8>, _ line: Range<Int>, else refusal: Refusal
    ) throws(Refusal) -> (Method, Int) {
        var end = line.lowerBound
        while end < line.upperBound, ByteClass.token.contains(bytes[end]) { end += 1 }
        guard end < line.upperBound else { throw refusal }
        guard end > line.lowerBound, bytes[end] == UInt8(ascii: " ") else {
            throw .malformedMethod
        }
        guard let method = Method(bytes, line.lowerBound..<end) else { throw .unknownMethod }
        return (method, end)
    }

    /// Any HTTP/1 is read as 1.1 but 1.0 (RFC 9110 section 2.5).
    private mutating func readVersion(
        _ bytes: Span<UInt8>, _ range: Range<Int>
    ) throws(Refusal) {
        let start = range.lowerBound
        guard range.count == 8, bytes.equals("HTTP/", at: start..<start + 5),
            ByteClass.digit.contains(bytes[start + 5]), bytes[start + 6] == UInt8(ascii: "."),
            ByteClass.digit.contains(bytes[start + 7])
        else {
            throw bytes.firstIndex(of: UInt8(ascii: " "), in: range) == nil
                ? .malformedVersion : .malformedRequestLine
        }
        guard bytes[start + 5] == UInt8(ascii: "1") else { throw .unknownVersion }
        isVersion10 = bytes[start + 7] == UInt8(ascii: "0")
    }

    private mutating func readTarget(
        _ bytes: Span<UInt8>, _ target: Range<Int>, _ method: Method
    ) throws(Refusal) {
        guard !target.isEmpty else { throw .malformedRequestLine }
        if bytes[target.lowerBound] == UInt8(ascii: "/") {
            return try readPath(bytes, target)
        }
        if target.count == 1, bytes[target.lowerBound] == UInt8(ascii: "*"), method == .options {
            path = target
            query = target.upperBound..<target.upperBound
            return
        }
        try readAbsolute(bytes, target)
    }

    private mutating func readPath(_ bytes: Span<UInt8>, _ target: Range<Int>) throws(Refusal) {
        var end = target.lowerBound
        while end < target.upperBound, ByteClass.path.contains(bytes[end]) { end += 1 }
        path = target.lowerBound..<end
        guard end < target.upperBound else {
            query = end..<end
            return
        }
        try readQuery(bytes, end..<target.upperBound)
    }

    /// - Parameter part: from its question mark; anything else there is refused, a fragment too.
    private mutating func readQuery(_ bytes: Span<UInt8>, _ part: Range<Int>) throws(Refusal) {
        guard bytes[part.lowerBound] == UInt8(ascii: "?") else { throw .malformedTarget }
        query = part.lowerBound + 1..<part.upperBound
        for index in query where !ByteClass.query.contains(bytes[index]) {
            throw .malformedTarget
        }
    }

    /// absolute-form (RFC 9112 section 3.2.2): the authority is checked, then set aside.
    private mutating func readAbsolute(
        _ bytes: Span<UInt8>, _ target: Range<Int>
    ) throws(Refusal) {
        var start = target.lowerBound
        if bytes.hasPrefixIgnoringCase("http://", in: target) {
            start += 7
        } else if bytes.hasPrefixIgnoringCase("https://", in: target) {
            start += 8
        } else {
            throw .malformedTarget
        }
        var end = start
        while end < target.upperBound, bytes[end] != UInt8(ascii: "/"),
            bytes[end] != UInt8(ascii: "?")
        { end += 1 }
        guard HostField.isValid(bytes, start..<end) else { throw .malformedTarget }
        if end < target.upperBound, bytes[end] == UInt8(ascii: "/") {
            return try readPath(bytes, end..<target.upperBound)
        }
        // An empty path means "/" (RFC 9110 section 4.2.3): the second slash of the scheme's two.
        path = start - 1..<start
        query = end..<end
        if end < target.upperBound { try readQuery(bytes, end..<target.upperBound) }
    }
}
