/// One request as it was received: bytes, and where in them things stand.
///
/// An event loop owns one value and fills it anew for each request: a poll allocates nothing.
/// A handler reads it during the call and keeps no copy.
package struct Request: Sendable {
    /// A header field: where its name and its value stand in `head`.
    package struct Field: Sendable {
        package var name: Range<Int>
        package var value: Range<Int>

        package init(name: Range<Int>, value: Range<Int>) {
            self.name = name
            self.value = value
        }
    }

    package var method: Method = .get
    /// Request line and header section.
    package var head: [UInt8] = []
    /// The path in `head`, from its first slash; still percent-encoded. `*` for `OPTIONS *`.
    package var path: Range<Int> = 0..<0
    /// The query in `head` without its question mark; empty where there is none.
    package var query: Range<Int> = 0..<0
    package var fields: [Field] = []
    package var body: [UInt8] = []
    /// What took the body in place of `body`; only while the request is answered.
    package var sink: (any BodySink)?
    /// Whether the request came as HTTP/1.0, whose connections end unless asked to stay.
    package var isVersion10 = false
    /// Whether the connection goes on after the answer.
    package var keepsAlive = true
    /// Who sent it: the peer, or whom a trusted proxy names.
    package var client = ClientAddress.unknown
    /// What `Request-Id` carries.
    package var id = RequestID()
    /// What the service's router found, once.
    package var match = Router.Match.unknownPath

    package init() {}

    /// The memory that it takes.
    package var memoryBytes: Int {
        body.capacity + head.capacity + fields.capacity * MemoryLayout<Field>.stride
    }

    /// Takes a head that was read; `line` and the section's fields are as the parser left them.
    mutating func take(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ line: RequestLine, _ section: HeaderSection
    ) {
        let base = range.lowerBound
        head.removeAll(keepingCapacity: true)
        head.append(bytes, range)
        path = line.path.lowerBound - base..<line.path.upperBound - base
        query = line.query.lowerBound - base..<line.query.upperBound - base
        isVersion10 = line.isVersion10
        // RFC 9112 section 9.3.
        keepsAlive = !section.asksToClose && (!isVersion10 || section.asksToKeepAlive)
    }
}

extension [UInt8] {
    /// Appends a part of a span, with one copy.
    mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe append(contentsOf: buffer[range])
        }
    }
}
