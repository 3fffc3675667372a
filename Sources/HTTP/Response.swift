/// An answer as values; `ResponseOutput` adds `Date`, `Request-Id`, `Content-Length` and
/// `Connection`.
package struct Response: Sendable {
    package var status: Int
    /// Names as they are sent; a field whose value has a control is left out.
    package var headers: [(name: StaticString, value: String)] = []
    package var body: [UInt8] = []

    package init(status: Int) { self.status = status }
}
