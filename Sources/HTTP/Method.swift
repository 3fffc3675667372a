/// The methods that are known; any other is 501. No path has `TRACE`, which would echo a token, or
/// `QUERY`.
package enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case options = "OPTIONS"
    case trace = "TRACE"
    case query = "QUERY"

    static let count = 9

    /// From 0, in the order above.
    var index: Int {
        switch self {
        case .get: 0
        case .head: 1
        case .post: 2
        case .put: 3
        case .patch: 4
        case .delete: 5
        case .options: 6
        case .trace: 7
        case .query: 8
        }
    }

    /// Methods are case-sensitive (RFC 9110 section 9.1).
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        switch range.count {
        case 3 where bytes.equals("GET", at: range): self = .get
        case 3 where bytes.equals("PUT", at: range): self = .put
        case 4 where bytes.equals("HEAD", at: range): self = .head
        case 4 where bytes.equals("POST", at: range): self = .post
        case 5 where bytes.equals("PATCH", at: range): self = .patch
        case 5 where bytes.equals("TRACE", at: range): self = .trace
        case 5 where bytes.equals("QUERY", at: range): self = .query
        case 6 where bytes.equals("DELETE", at: range): self = .delete
        case 7 where bytes.equals("OPTIONS", at: range): self = .options
        default: return nil
        }
    }
}
