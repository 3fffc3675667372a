/// An answer that was encoded once and is sent many times: one copy, two places patched.
package struct PreparedResponse: Sendable {
    /// Status line, fields, empty line, body.
    let bytes: [UInt8]
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
        self.bytes = bytes
    }

    /// What it holds in memory, about.
    package var byteCount: Int { bytes.capacity + 64 }
}

extension ResponseOutput {
    /// Appends the whole answer, or its head alone for HEAD.
    package mutating func append(_ prepared: borrowing PreparedResponse, for terms: ReplyTerms) {
        let start = bytes.count
        let status = prepared.statusRange
        if terms.keepsAlive, !terms.isHead, !terms.isVersion10, !closes {
            bytes.append(contentsOf: prepared.bytes)
        } else {
            let head = prepared.headRange
            bytes.append(prepared.bytes.span, 0..<head.upperBound - 2)
            endHead(terms)
            if !terms.isHead {
                bytes.append(prepared.bytes.span, head.upperBound..<prepared.bytes.count)
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
        bytes.append(prepared.bytes.span, prepared.sharedRange)
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
