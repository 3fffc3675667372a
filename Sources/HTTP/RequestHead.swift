/// What the reader of a connection needs to know of a complete head.
package struct RequestHead: Equatable, Sendable {
    /// Bytes that the head took, a leading empty line with it.
    package var byteCount: Int
    package var framing: BodyFraming
    /// The client waits for `100 Continue` before it sends the body (RFC 9110 section 10.1.1).
    package var expectsContinue: Bool

    package init(byteCount: Int, framing: BodyFraming, expectsContinue: Bool) {
        self.byteCount = byteCount
        self.framing = framing
        self.expectsContinue = expectsContinue
    }
}
