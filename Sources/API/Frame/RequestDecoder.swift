internal import Bytes
internal import HTTP
internal import JSON
internal import Repairs

/// Takes a request apart for its handler, in the contract's order of refusals.
///
/// Faults of the input (422) are gathered: they count after what comes before them.
struct RequestDecoder: ~Copyable {
    let handler: APIRequestHandler
    let line: RouteLine
    /// Of the body's schema, the query and the Idempotency-Key.
    private(set) var faults = Faults()
    /// Of a POST that has one.
    private(set) var key: RepeatKey?

    init(handler: APIRequestHandler, line: RouteLine) {
        self.handler = handler
        self.line = line
    }

    /// - Throws: 401, 403, 406, 415, 400.
    mutating func call(for request: Request, _ captures: Captures) throws(Problem) -> Call {
        let person = try handler.person(request, line.route.access)
        let mediaType = try mediaType(for: request)
        try checkBodyType(of: request, isEmpty: request.body.isEmpty)
        let (body, taken) = try body(of: request)
        try Preconditions.checkForm(request)
        let query = try QueryCheck(request, line.description)
        faults += query.faults
        takeKey(of: request, from: person, body: body)
        var parameters: [(name: String, value: String)] = []
        for (index, name) in line.parameters.enumerated() {
            parameters.append((name, request.segment(captures[index])))
        }
        return Call(
            service: handler.service, request: request, person: person, parameters: parameters,
            query: query.values, page: query.page,
            body: taken,
            mediaType: mediaType)
    }

    /// Judges what can be judged before the body is here.
    ///
    /// - Throws: 401, 403, 406, 415.
    func judgeHead(of request: Request) throws(Problem) {
        _ = try handler.person(request, line.route.access)
        _ = try mediaType(for: request)
        // A body in chunks may turn out to be empty.
        try checkBodyType(of: request, isEmpty: request.headerRange("Content-Length") == nil)
    }

    /// Takes the key that a repeat of this request has too; a malformed one is a fault.
    private mutating func takeKey(of request: Request, from person: Person, body: JSONNode) {
        guard request.method == .post else { return }
        switch request.idempotencyKey() {
        case .absent: break
        case .malformed:
            faults.append(
                Fault("Idempotency-Key:", "must have 1 to 255 visible characters, quoted or not"))
        case .value(let text):
            let isOpen = line.route.access == .open
            key = RepeatKey(
                key: IdempotencyKey(
                    scope: isOpen ? .address("\(request.client)") : .token(person.tokenId),
                    path: String(decoding: request.head[request.path], as: UTF8.self), key: text),
                fingerprint: (request.sink as? PhotoUpload)?.fingerprint
                    ?? SHA256.hash(body.canonical()), isOpen: isOpen)
        }
    }

    /// - Throws: 406.
    private func mediaType(for request: Request) throws(Problem) -> StaticString {
        let offered = line.description.mediaTypes
        guard let choice = request.preferredMediaType(of: offered) else {
            throw .notAcceptable(offered)
        }
        return offered[choice]
    }

    /// - Throws: 415.
    private func checkBodyType(of request: Request, isEmpty: Bool) throws(Problem) {
        guard line.description.input != nil else {
            if line.description.inputTypes.isEmpty { return }
            if case .value(let type) = request.contentType(),
                type.essence.hasSameBytes(as: "multipart/form-data")
            {
                throw .notAnImage
            }
            guard request.hasPlainBody else {
                throw Problem(.unsupportedMediaType, "Send the image without Content-Encoding.")
            }
            return
        }
        let type = request.contentType()
        if isEmpty, type == .absent { return }
        guard case .value(let type) = type, type.isJSON else {
            throw Problem(.unsupportedMediaType, "Send the body as application/json, in UTF-8.")
        }
        guard request.hasPlainBody else {
            throw Problem(.unsupportedMediaType, "Send the body without Content-Encoding.")
        }
    }

    /// The body as it was sent, and as its handler reads it.
    ///
    /// - Throws: 400.
    private mutating func body(
        of request: Request
    ) throws(Problem) -> (sent: JSONNode, taken: JSONNode) {
        guard let schema = line.description.input else { return (.null, .null) }
        let value: JSONNode
        if request.body.isEmpty, request.contentType() == .absent, schema.takesNothing {
            value = .empty
        } else {
            do throws(JSONError) {
                value = try JSONParser.parseInPlace(request.body, repeatedNames: .marked)
            } catch {
                throw Problem(.malformedJSON, "\(error.reason) (byte \(error.offset))")
            }
        }
        let check = SchemaCheck(value, schema) { [handler] in handler.moments }
        faults += check.faults
        return (value, check.taken)
    }
}

extension Problem {
    static func notAcceptable(_ offered: [StaticString]) -> Problem {
        let names = offered.map { "\($0)" }.joined(separator: " or ")
        return Problem(.notAcceptable, "This route answers \(names).")
    }
}

extension Schema {
    /// Whether an object without a member is right: then a body may be absent.
    var takesNothing: Bool {
        guard case .structure(let object) = self else { return false }
        return !object.fields.contains(where: \.isRequired)
    }
}
