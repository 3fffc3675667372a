internal import HTTP
internal import Repairs

/// `If-Match` and `If-None-Match` of one request (RFC 9110 section 13).
struct Preconditions: Sendable {
    /// Kept only if there is an If-Match: the loop fills its request anew.
    private let request: Request?

    init(_ request: Request) {
        self.request = request.headerRange("If-Match") == nil ? nil : request
    }

    /// - Throws: 400 if a field is no list of entity tags.
    static func checkForm(_ request: Request) throws(Problem) {
        if request.ifMatch(nil) == .malformed || request.ifNoneMatch(nil) == .malformed {
            throw Problem(
                .malformedRequest, "If-Match and If-None-Match hold entity tags in double quotes.")
        }
    }

    /// Before a write.
    ///
    /// - Parameter version: the present one of what is written to, nil if it has none.
    /// - Throws: `.stale`.
    func check(version: Int64?) throws(RepairError) {
        guard let request,
            request.ifMatch(version: version.map { HandlerResult.etag(of: $0) }) != .matches
        else { return }
        throw .stale
    }

    /// Judges after a look-up: 304 if the client has it already.
    ///
    /// - Throws: `.stale`.
    static func applied(to result: HandlerResult, of request: Request) throws(RepairError)
        -> HandlerResult
    {
        guard let etag = result.etag, result.status == 200 else { return result }
        if request.ifMatch(etag) == .differs { throw .stale }
        guard request.ifNoneMatch(etag) == .matches else { return result }
        var unchanged = result
        unchanged.status = 304
        unchanged.body = []
        unchanged.stored = nil
        return unchanged
    }
}
