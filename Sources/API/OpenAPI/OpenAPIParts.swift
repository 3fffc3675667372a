internal import HTTP
internal import JSON
internal import Repairs

/// Parameters and responses of one operation.
extension OpenAPI {
    static let sharedParameters: JSONValue = [
        "ApprovalCode": [
            "name": "Approval-Code", "in": "header", "required": true,
            "description": "What the quote's message says; 403 where it is wrong.",
            "schema": ["type": "string", "pattern": "^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$"],
        ],
        "IdempotencyKey": [
            "name": "Idempotency-Key", "in": "header",
            "description": "A repeat with the same key and body gets the first answer again.",
            "schema": [
                "type": "string",
                "pattern": #"^([!#-~]{1,255}|"([ !#-\[\]-~]|\\["\\]){1,255}")$"#,
            ],
        ],
        "IfMatch": [
            "name": "If-Match", "in": "header",
            "description": "`ETag`s, or `*`; 412 where none of them is the present one.",
            "schema": ["type": "string", "pattern": .string(entityTags)],
        ],
        "IfNoneMatch": [
            "name": "If-None-Match", "in": "header",
            "description": "`ETag`s, or `*`; 304 where one of them is still the present one.",
            "schema": ["type": "string", "pattern": .string(entityTags)],
        ],
        "AcceptLanguage": [
            "name": "Accept-Language", "in": "header",
            "description": "English, German or Japanese; English for all others.",
            "schema": ["type": "string"], "example": "de, en;q=0.5",
        ],
    ]

    /// A list of entity tags (RFC 9110 sections 5.6.1.2 and 8.8.3), or a star alone.
    private static let entityTags = {
        let tag = #"(W/)?"[!#-~\u0080-\u00ff]*""#
        return #"^(\*|[ \t,]*\#(tag)([ \t]*,[ \t,]*\#(tag))*[ \t,]*)$"#
    }()

    static let sharedHeaders: JSONValue = [
        "ETag": [
            "description": "Strong validator of this version.", "schema": ["type": "string"],
        ],
        "Location": [
            "description": "Where the new resource is, or what was asked for.",
            "schema": ["type": "string"],
        ],
        "Link": ["description": "`rel=\"next\"`: the next page.", "schema": ["type": "string"]],
    ]

    mutating func parameters(of route: Route) -> [JSONValue] {
        let description = route.description
        var parameters = route.parameters.map { name -> JSONValue in
            [
                "name": .string(name), "in": "path", "required": true,
                "schema": book.jsonSchema(OpenAPI.schema(ofParameter: name), .input),
            ]
        }
        for parameter in description.query + (description.isList ? OpenAPI.paging : []) {
            var json: JSONValue = [
                "name": .string(parameter.name), "in": "query",
                "required": .bool(parameter.isRequired),
                "schema": book.jsonSchema(parameter.schema, .input),
            ]
            // Several values stand in one parameter, with commas between them.
            if case .array = parameter.schema { json = json.with("explode", false) }
            if !parameter.doc.isEmpty { json = json.with("description", .string(parameter.doc)) }
            parameters.append(json)
        }
        if route.method == .post { parameters.append(OpenAPI.parameter("IdempotencyKey")) }
        if description.needsApprovalCode { parameters.append(OpenAPI.parameter("ApprovalCode")) }
        if route.operation.isWrite, route.method != .get, !route.parameters.isEmpty {
            parameters.append(OpenAPI.parameter("IfMatch"))
        }
        if route.method == .get, description.hasVersion {
            parameters.append(OpenAPI.parameter("IfNoneMatch"))
        }
        if case .poll = route.operation { parameters.append(OpenAPI.parameter("AcceptLanguage")) }
        return parameters
    }

    private static func parameter(_ name: String) -> JSONValue {
        ["$ref": .string("#/components/parameters/" + name)]
    }

    private static let paging = [
        QueryParameter(
            "limit", .integer(1...Int64(ListQuery.limitMax)),
            "50 unless said. A page of a megabyte ends sooner."),
        QueryParameter("after", .cursor, "The `next` of the page before."),
    ]

    /// What stands between braces in a path, by its name.
    private static func schema(ofParameter name: String) -> Schema {
        switch name {
        case "id", "number": .id
        case "ticketId": .ticketId
        default: .line(1...200)
        }
    }

    mutating func responses(of route: Route) -> JSONValue {
        let description = route.description
        var responses = [(String(description.status), success(of: route))]
        if route.method == .get, description.hasVersion {
            responses.append(("304", ["description": "It is still as the client has it."]))
        }
        for status in OpenAPI.refusals(of: route) {
            var response: JSONValue = ["$ref": "#/components/responses/Problem"]
            if status == description.otherStatus { response = success(of: route) }
            responses.append((String(status), response))
        }
        return .pairs(responses)
    }

    private mutating func success(of route: Route) -> JSONValue {
        let description = route.description
        var headers: [(String, JSONValue)] = []
        if description.hasVersion { headers.append(OpenAPI.header("ETag")) }
        if [201, 303].contains(description.status) { headers.append(OpenAPI.header("Location")) }
        if description.isList { headers.append(OpenAPI.header("Link")) }
        var response: JSONValue = ["description": .string(description.summary + ".")]
        if !headers.isEmpty { response = response.with("headers", .pairs(headers)) }
        if let links = links(of: route) { response = response.with("links", links) }
        guard ![204, 303].contains(description.status) else { return response }
        let content = description.mediaTypes.map { mediaType -> (String, JSONValue) in
            guard let output = description.output, "\(mediaType)" == "application/json" else {
                return ("\(mediaType)", ["schema": ["type": "string"]])
            }
            return ("\(mediaType)", ["schema": book.jsonSchema(output, .output)])
        }
        return response.with("content", .pairs(content))
    }

    private static func header(_ name: String) -> (String, JSONValue) {
        (name, ["$ref": .string("#/components/headers/" + name)])
    }

    /// Every status of refusal that a route may answer with a reason of its own.
    private static func refusals(of route: Route) -> [Int] {
        let description = route.description
        var statuses: Set<Int> = [400, 405, 406, 422, 503]
        statuses.formUnion(description.problems.map(\.status))
        if route.access != .open { statuses.formUnion([401, 403]) }
        if !route.parameters.isEmpty { statuses.insert(404) }
        let hasBody = description.input != nil || !description.inputTypes.isEmpty
        if hasBody { statuses.formUnion([413, 415]) }
        if route.operation.isWrite {
            statuses.formUnion([412, 507])
            if route.method == .post { statuses.insert(410) }
        } else if route.access != .open, description.hasVersion {
            statuses.insert(412)
        }
        return statuses.sorted()
    }
}
