/// An answer that was encoded once and is sent many times: one copy, two places patched.
///
/// It owns plain memory, not an array: of some 100,000 answers nearly each is out of every cache by
/// the time it is sent, and counting an array's references alone was 9 % of a poll's time.
@safe package struct PreparedResponse: ~Copyable {
    /// Status line, fields, empty line, body.
    private let memory: UnsafeMutableBufferPointer<UInt8>
    private let statusEnd: UInt32
    private let sharedEnd: UInt32
    private let headEnd: UInt32
    private let etagStart: UInt32
    private let etagEnd: UInt32

    package init(_ response: Response) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512 + response.body.count)
        let layout = ResponseEncoding.appendHead(
            of: response, date: DateText(secondsSince1970: 0), id: RequestID(), to: &bytes)
        bytes.append("\r\n")
        statusEnd = UInt32(layout.statusEnd)
        sharedEnd = UInt32(layout.sharedEnd)
        etagStart = UInt32(layout.etag.lowerBound)
        etagEnd = UInt32(layout.etag.upperBound)
        headEnd = UInt32(bytes.count)
        if StatusLine.allowsBody(response.status) { bytes.append(contentsOf: response.body) }
        unsafe memory = .allocate(capacity: bytes.count)
        _ = unsafe memory.initialize(fromContentsOf: bytes)
    }

    deinit { unsafe memory.deallocate() }

    /// What its bytes take of the heap: glibc adds a word and rounds up to two (malloc.c,
    /// `request2size`).
    package var byteCount: Int { unsafe (memory.count + 8 + 15) & ~15 }

    /// Lends the bytes.
    func withBytes<Value>(_ body: (Span<UInt8>) -> Value) -> Value {
        unsafe body(memory.span)
    }
}

extension ResponseOutput {
    /// Appends the whole answer, or its head alone for HEAD.
    package mutating func append(_ prepared: borrowing PreparedResponse, for terms: ReplyTerms) {
        let start = bytes.count
        let status = prepared.statusRange
        if terms.keepsAlive, !terms.isHead, !terms.isVersion10, !closes {
            prepared.withBytes { bytes.append($0, 0..<$0.count) }
        } else {
            let head = prepared.headRange
            prepared.withBytes { bytes.append($0, 0..<head.upperBound - 2) }
            endHead(terms)
            if !terms.isHead {
                prepared.withBytes { bytes.append($0, head.upperBound..<$0.count) }
            }
        }
        ResponseEncoding.stamp(&bytes, at: start + status.upperBound, date: date, id: terms.id)
    }

    /// Appends the 304 that tells a client that it has the answer already: its fields but those
    /// that describe content, and no body.
    package mutating func appendNotModified(
        _ prepared: borrowing PreparedResponse, for terms: ReplyTerms
    ) {
        bytes.append("HTTP/1.1 304 Not Modified\r\n")
        let start = bytes.count
        prepared.withBytes { bytes.append($0, prepared.sharedRange) }
        ResponseEncoding.stamp(&bytes, at: start, date: date, id: terms.id)
        endHead(terms)
    }
}

extension PreparedResponse {
    var statusRange: Range<Int> { 0..<Int(statusEnd) }
    /// The fields that a 304 has too.
    var sharedRange: Range<Int> { Int(statusEnd)..<Int(sharedEnd) }
    /// The value of `ETag`; empty where there is none.
    var etagRange: Range<Int> { Int(etagStart)..<Int(etagEnd) }
    /// With the empty line.
    var headRange: Range<Int> { 0..<Int(headEnd) }
}
