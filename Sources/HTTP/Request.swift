/// One request as it was received: bytes, and where in them things stand.
///
/// An event loop owns one value and fills it anew for each request: a poll allocates nothing.
/// A handler reads it during the call and keeps no copy.
package struct Request: Sendable {
    /// A header field: where its name and its value stand in `head`.
    package struct Field: Sendable {
        package var name: Range<Int>
        package var value: Range<Int>
    }

    package var method: Method = .get
    /// Request line and header section.
    package var head: [UInt8] = []
    /// The path in `head`, from its first slash; still percent-encoded.
    package var path: Range<Int> = 0..<0
    /// The query in `head` without its question mark; empty where there is none.
    package var query: Range<Int> = 0..<0
    package var fields: [Field] = []
    package var body: [UInt8] = []
    /// Whether the connection goes on after the answer.
    package var keepsAlive = true
    /// Who sent it: the peer, or whom a trusted proxy names.
    package var client = ClientAddress.unknown
    /// What `Request-Id` carries.
    package var id = RequestID()

    package init() {}
}
