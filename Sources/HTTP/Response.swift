/// An answer as values; `Serving` adds `Date`, `Request-Id`, `Content-Length` and `Connection`.
package struct Response: Sendable {
    package var status: Int
    /// Names as they are sent; values checked for controls when they are encoded.
    package var headers: [(name: StaticString, value: String)] = []
    package var body: [UInt8] = []

    package init(status: Int) { self.status = status }
}
