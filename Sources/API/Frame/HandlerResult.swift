internal import Bytes
internal import HTTP
internal import Repairs

/// The answer of a handler; the frame adds what every answer has.
struct HandlerResult: Sendable {
    var status: Int
    var body: [UInt8]
    /// In place of `body`, bytes that are sent in pieces as the client takes them.
    var stored: StoredBody?
    /// The rest after `body`, in pieces whose number nobody knows yet.
    var stream: (any BodyStream)?
    var mediaType: StaticString = "application/json"
    /// The strong validator with its quotes, as `ETag` has it.
    var etag: String?
    var location: String?
    var headers: [(name: StaticString, value: String)] = []
    /// True if a cache may keep it; none may keep a refusal or what a staff route answers.
    var mayBeStored = true
    /// The answer to a repeat instead of `body`: a token is shown once.
    var bodyKept: [UInt8]?
    /// Why storage failed; for the log, never sent.
    var cause: String?
    /// Of whom the answer speaks, so that erasing that person erases a kept answer.
    var customerId: Int64?

    init(status: Int, body: [UInt8] = []) {
        self.status = status
        self.body = body
    }

    /// 200 with a resource in its present version.
    static func ok(_ body: [UInt8], version: Int64? = nil) -> HandlerResult {
        var result = HandlerResult(status: 200, body: body)
        result.etag = version.map { HandlerResult.etag(of: $0) }
        return result
    }

    /// 201 with the new resource and its location.
    static func created(
        _ body: [UInt8], at location: String? = nil, version: Int64? = nil
    ) -> HandlerResult {
        var result = HandlerResult(status: 201, body: body)
        result.location = location
        result.etag = version.map { HandlerResult.etag(of: $0) }
        return result
    }

    /// A page for a person, which may load nothing, run nothing and tell no one where it was.
    ///
    /// - Parameter ticket: what it is about.
    static func html(_ body: [UInt8], of ticket: Ticket? = nil) -> HandlerResult {
        var result = HandlerResult(status: 200, body: body)
        if let ticket { result.tag(asOf: ticket) }
        result.mediaType = "text/html; charset=utf-8"
        result.headers = [
            (
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'"
            ),
            ("Referrer-Policy", "no-referrer"),
        ]
        return result
    }

    static let noContent = HandlerResult(status: 204)

    /// - Parameter part: what tells the representation from others of the same version, after a
    ///   hyphen that `If-Match` doesn't look behind.
    static func etag(of version: Int64, _ part: String? = nil) -> String {
        "\"v\(version)\(part.map { "-" + $0 } ?? "")\""
    }

    /// Gives what of a ticket was asked for a validator of its own, with the ticket's version.
    mutating func tag(asOf ticket: Ticket) {
        etag = HandlerResult.etag(of: ticket.version, HandlerResult.tagPart(of: body))
    }

    /// Tells one body from another.
    static func tagPart(of body: [UInt8]) -> String {
        Hex.lower(Array(SHA256.hash(body).prefix(8)))
    }

    /// - Parameter isPrivate: whether a staff route answers it.
    func response(isPrivate: Bool) -> Response {
        var response = Response(status: status)
        response.headers.reserveCapacity(4 + headers.count)
        if status != 204 && status != 303 && status != 304 {
            response.headers.append(("Content-Type", "\(mediaType)"))
        }
        if let etag { response.headers.append(("ETag", etag)) }
        if let location { response.headers.append(("Location", location)) }
        // A refusal depends on who asks: on a code, on an address. 404 and 410 would be kept by
        // default (RFC 9110 section 15.1).
        if isPrivate || !mayBeStored || status >= 400 {
            response.headers.append(("Cache-Control", "no-store"))
        }
        response.headers.append(contentsOf: headers)
        response.body = body
        response.stored = stored
        response.stream = stream
        return response
    }
}
