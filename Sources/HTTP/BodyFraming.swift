/// How the end of a body is known (RFC 9112 section 6.3).
package enum BodyFraming: Equatable, Sendable {
    case none
    /// Content-Length, more than zero.
    case length(Int)
    case chunked
}
