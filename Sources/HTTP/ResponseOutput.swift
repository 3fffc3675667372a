/// The bytes that go out to one connection, and what each answer needs besides its own.
package struct ResponseOutput: ~Copyable {
    package var bytes: [UInt8] = []
    /// The date in force; whoever has the clock renews it each second.
    package var date = DateText(secondsSince1970: 0)
    /// The connection ends after the answers that stand in `bytes`.
    ///
    /// Set before an answer, it makes that answer the last; an answer that is the last sets it.
    package var closes = false
    /// The body of the answer that stands last in `bytes`: to be sent behind it.
    package var stored: StoredBody?
    /// The same, of a body without a length.
    package var stream: (any BodyStream)?

    package init() {}

    /// Appends an answer, with the fields that every answer has.
    package mutating func append(_ response: Response, for terms: ReplyTerms) {
        // What has no length ends with the connection where there are no chunks yet.
        if response.stream != nil, terms.isVersion10 { closes = true }
        _ = ResponseEncoding.appendHead(
            of: response, date: date, id: terms.id, isVersion10: terms.isVersion10, to: &bytes)
        endHead(terms)
        guard !terms.isHead, StatusLine.allowsBody(response.status) else { return }
        stream = response.stream
        if stream != nil, !terms.isVersion10 {
            ChunkedCoding.append(response.body, to: &bytes)
        } else {
            bytes.append(contentsOf: response.body)
        }
        if let body = response.stored, body.byteCount > 0 { stored = body }
    }

    package mutating func append(_ response: Response, for request: borrowing Request) {
        append(response, for: request.terms)
    }

    /// Appends the problem that names why bytes were not taken as a request; the connection ends.
    ///
    /// - Parameter bodyBytesMax: what a body may have, where that is known.
    package mutating func append(
        _ refusal: Refusal, for terms: ReplyTerms, bodyBytesMax: Int? = nil
    ) {
        closes = true
        append(refusal.response(id: terms.id, bodyBytesMax: bodyBytesMax), for: terms)
    }

    /// `100 Continue` (RFC 9110 section 15.2.1): the answer itself follows later.
    package mutating func appendContinue() {
        bytes.append("HTTP/1.1 100 Continue\r\n\r\n")
    }

    /// `Connection`, where something is to be said, and the empty line.
    mutating func endHead(_ terms: ReplyTerms) {
        if !terms.keepsAlive { closes = true }
        if closes {
            bytes.append("Connection: close\r\n\r\n")
        } else if terms.isVersion10 {
            bytes.append("Connection: keep-alive\r\n\r\n")
        } else {
            bytes.append("\r\n")
        }
    }
}

extension Refusal {
    /// RFC 9457. The texts are ours and need no escape.
    package func response(id: RequestID, bodyBytesMax: Int? = nil) -> Response {
        var response = Response(status: status)
        response.headers = [
            ("Content-Type", "application/problem+json"), ("Cache-Control", "no-store"),
        ]
        var detail = "\(detail)"
        if self == .bodyTooLarge, let bodyBytesMax {
            detail += " It takes \(bodyBytesMax) bytes."
        }
        let text = """
            {"type":"/problems/\(problem)","title":"\(title)","status":\(status),\
            "detail":"\(detail)","requestId":"\(id)"}
            """
        response.body = [UInt8](text.utf8)
        return response
    }
}
