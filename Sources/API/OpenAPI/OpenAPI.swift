internal import HTTP
internal import JSON
internal import Repairs

/// The OpenAPI 3.1 description, made from the route table and the schemas that check the input.
struct OpenAPI {
    /// `/openapi.json` as bytes.
    static let document = OpenAPI(routes: RouteTable.routes).json.written

    var book = SchemaBook()
    let routes: [Route]
    private(set) var json: JSONValue = .null

    init(routes: [Route]) {
        self.routes = routes
        json = make()
    }

    private mutating func make() -> JSONValue {
        // Output first: it has the plain names where input differs.
        for route in routes {
            if let output = route.description.output { _ = book.jsonSchema(output, .output) }
        }
        _ = book.jsonSchema(Problem.schema, .output)
        var paths: [(String, JSONValue)] = []
        for route in routes where !paths.contains(where: { $0.0 == route.path }) {
            paths.append((route.path, pathItem(route.path)))
        }
        let tags = routes.map(\.tag).reduce(into: [String]()) { tags, tag in
            if !tags.contains(tag) { tags.append(tag) }
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Fettle", "version": "1",
                "summary": "Repair tickets for a service centre",
                "description": .string(OpenAPI.introduction),
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/"]],
            "tags": .array(tags.map { ["name": .string($0)] }),
            "paths": .pairs(paths),
            "components": [
                "securitySchemes": ["bearer": ["type": "http", "scheme": "bearer"]],
                "parameters": OpenAPI.sharedParameters,
                "headers": OpenAPI.sharedHeaders,
                "responses": [
                    "Problem": [
                        "description": "A problem (RFC 9457).",
                        "content": [
                            "application/problem+json": [
                                "schema": book.jsonSchema(Problem.schema, .output)
                            ]
                        ],
                    ]
                ],
                "schemas": .pairs(book.schemas.map { ($0.name, $0.schema) }),
            ],
        ]
    }

    private static let introduction = """
        Errors are RFC 9457 problems; every fault of an input comes in one answer. Every POST
        honours `Idempotency-Key`, every write to a resource `If-Match`. Lists go on with `after`.
        Any `ETag` of a ticket or of what is under it says the ticket's version, which is what
        `If-Match` is held against.
        """

    private mutating func pathItem(_ path: String) -> JSONValue {
        var item: [(String, JSONValue)] = []
        for route in routes where route.path == path {
            item.append((route.method.rawValue.lowercased(), operation(route)))
        }
        return .pairs(item)
    }

    private mutating func operation(_ route: Route) -> JSONValue {
        let description = route.description
        var operation: JSONValue = [
            "operationId": .string(OpenAPI.identifier(of: route)),
            "summary": .string(description.summary),
            "tags": [.string(route.tag)],
            "x-roles": .strings((route.access.roles ?? []).map(\.rawValue)),
            "security": route.access == .open ? [] : [["bearer": []]],
            "parameters": .array(parameters(of: route)),
        ]
        if !description.notes.isEmpty {
            operation = operation.with("description", .string(description.notes))
        }
        if let input = description.input {
            operation = operation.with(
                "requestBody",
                [
                    "required": .bool(!input.takesNothing),
                    "content": ["application/json": ["schema": book.jsonSchema(input, .input)]],
                ])
        }
        if !description.inputTypes.isEmpty {
            let content = description.inputTypes.map { ("\($0)", JSONValue.object([])) }
            operation = operation.with(
                "requestBody", ["required": true, "content": .pairs(content)])
        }
        return operation.with("responses", responses(of: route))
    }

    /// `getV1CustomersId`
    static func identifier(of route: Route) -> String {
        let words = route.path.split { !$0.isLetter && !$0.isNumber }
        return route.method.rawValue.lowercased()
            + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
