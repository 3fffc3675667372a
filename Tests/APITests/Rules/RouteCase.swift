import HTTP
import Repairs
import TestSupport
import Testing

@testable import API

/// What a route of the table is asked in the rule: one line in `RouteCases`.
struct RouteCase: Sendable, CustomTestStringConvertible {
    /// Method and path as in the route table.
    let name: String
    /// A body that is taken; `$digest` stands for that of the quote.
    let body: String?
    let stage: Stage
    let query: String
    /// Who may send this body, if that is not all whom the table names.
    let roles: [Role]?
    /// What stands for the path's `{name}`.
    let named: String

    init(
        _ name: String, _ body: String? = nil, on stage: Stage? = nil, query: String = "",
        roles: [Role]? = nil, named: String = ""
    ) {
        self.name = name
        self.body = body
        self.stage = stage ?? (name.hasPrefix("GET ") ? .busy : .received)
        self.query = query
        self.roles = roles
        self.named = named
    }

    var testDescription: String { name }

    static func name(of route: Route) -> String { "\(route.method.rawValue) \(route.path)" }

    func route() throws -> Route {
        try #require(RouteTable.routes.first { RouteCase.name(of: $0) == name })
    }

    /// Whether the table lets this role in, with this body; nil is somebody without a token.
    func allows(_ role: Role?, on route: Route) -> Bool {
        guard let allowed = roles ?? route.access.roles else { return true }
        return role.map(allowed.contains) ?? false
    }
}
