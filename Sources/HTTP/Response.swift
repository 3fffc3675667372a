/// An answer as values; `ResponseOutput` adds `Date`, `Request-Id`, `X-Content-Type-Options`,
/// `Content-Length` or `Transfer-Encoding`, and `Connection`.
package struct Response: Sendable {
    package var status: Int
    /// Names as they are sent; a field whose value has a control is left out.
    package var headers: [(name: StaticString, value: String)] = []
    package var body: [UInt8] = []
    /// In place of `body`, one that is sent in pieces.
    package var stored: StoredBody?
    /// What follows `body`, without a length.
    package var stream: (any BodyStream)?

    package var byteCount: Int { stored?.byteCount ?? body.count }

    package init(status: Int) { self.status = status }
}
