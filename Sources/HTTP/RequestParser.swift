/// Finds a request's head in the unread bytes of a connection and reads it into a `Request`.
///
/// One value per connection. It keeps only how far it has looked, so that a head that arrives byte
/// by byte costs no more than one that arrives whole; the verdict is the same for every way of
/// cutting. While it needs more, nothing in the `Request` is to be relied on, and the next call
/// gets the same bytes again with more after them.
package struct RequestParser: Sendable {
    package enum Progress: Equatable, Sendable {
        case needsMore
        case complete(RequestHead)
        /// Answer with it and close: what follows can't be told apart (RFC 9112 section 11.2).
        case refused(Refusal)
    }

    /// No LF that was not judged stands before this offset.
    private var scanned = 0
    /// Where the first field line starts; 0 while the request line is incomplete.
    private var sectionStart = 0
    private var lineStart = 0
    private var fieldCount = 0
    /// Once the request line was read: an answer to HEAD has no body, a refusal neither.
    private var method = Method.get

    package init() {}

    /// - Parameters:
    ///   - bytes: all unread bytes of the connection, from the first byte after the last request.
    ///   - request: filled when the head is complete; its capacity is kept. `body`, `client` and
    ///     `id` are left as they are. When refused, `method` is right where it was read.
    package mutating func parse(_ bytes: Span<UInt8>, into request: inout Request) -> Progress {
        do throws(Refusal) {
            guard let head = try read(bytes, into: &request) else { return .needsMore }
            self = RequestParser()
            return .complete(head)
        } catch {
            request.method = method
            self = RequestParser()
            return .refused(error)
        }
    }

    private mutating func read(
        _ bytes: Span<UInt8>, into request: inout Request
    ) throws(Refusal) -> RequestHead? {
        if bytes.count < scanned { self = RequestParser() }
        guard let start = try firstByte(of: bytes) else { return nil }
        var line: RequestLine?
        if sectionStart == 0 {
            guard let feed = try requestLineFeed(in: bytes, from: start) else { return nil }
            sectionStart = feed + 1
            lineStart = feed + 1
            scanned = feed + 1
            line = try RequestLine(bytes, start..<feed - 1, method: &method)
        }
        guard let end = try sectionEnd(in: bytes) else { return nil }
        let known: RequestLine
        if let line {
            known = line
        } else {
            known = try RequestLine(bytes, start..<sectionStart - 2, method: &method)
        }
        var section = HeaderSection(base: start)
        try section.read(bytes, sectionStart..<end, fields: &request.fields)
        let framing = try section.framing(isVersion10: known.isVersion10)
        request.method = method
        request.take(bytes, start..<end, known, section)
        return RequestHead(
            byteCount: end + 2, framing: framing,
            expectsContinue: section.expectsContinue && !known.isVersion10 && framing != .none)
    }

    /// At most one empty line before the request line is skipped (RFC 9112 section 2.2).
    private func firstByte(of bytes: Span<UInt8>) throws(Refusal) -> Int? {
        guard bytes.count > 0 else { return nil }
        var start = 0
        if bytes[0] == UInt8(ascii: "\r") {
            guard bytes.count > 1 else { return nil }
            guard bytes[1] == UInt8(ascii: "\n") else { throw .bareCarriageReturn }
            start = 2
            guard bytes.count > 2 else { return nil }
        }
        if bytes[start] == UInt8(ascii: "\n") { throw .bareLineFeed }
        // Refused at once, as what speaks TLS here would wait for ever.
        guard ByteClass.token.contains(bytes[start]) else { throw .malformedMethod }
        return start
    }

    /// - Returns: the offset of the LF that ends the request line, or nil: it is still to come.
    private mutating func requestLineFeed(
        in bytes: Span<UInt8>, from start: Int
    ) throws(Refusal) -> Int? {
        let end = min(bytes.count, start + Limits.requestLineBytesMax + 2)
        guard let feed = bytes.firstLineFeed(in: max(scanned, start)..<end) else {
            scanned = end
            if end - start < Limits.requestLineBytesMax + 2 { return nil }
            // An unknown method comes before the length of the line (contract, section 1).
            _ = try RequestLine.method(in: bytes, start..<end, else: .requestLineTooLong)
            throw .requestLineTooLong
        }
        guard bytes[feed - 1] == UInt8(ascii: "\r") else { throw .bareLineFeed }
        return feed
    }

    /// - Returns: the offset of the CR of the empty line that ends the section, or nil where it is
    ///   still to come.
    private mutating func sectionEnd(in bytes: Span<UInt8>) throws(Refusal) -> Int? {
        while let feed = bytes.firstLineFeed(in: scanned..<bytes.count) {
            let isEmptyLine = feed == lineStart + 1 && bytes[lineStart] == UInt8(ascii: "\r")
            if isEmptyLine { return lineStart }
            guard feed + 1 - sectionStart <= Limits.headerSectionBytesMax else {
                throw .headerSectionTooLarge
            }
            guard bytes[feed - 1] == UInt8(ascii: "\r") else { throw .bareLineFeed }
            fieldCount += 1
            guard fieldCount <= Limits.headerFieldsMax else { throw .tooManyFields }
            lineStart = feed + 1
            scanned = feed + 1
        }
        scanned = bytes.count
        guard bytes.count - sectionStart < Limits.headerSectionBytesMax + 2 else {
            throw .headerSectionTooLarge
        }
        return nil
    }
}
