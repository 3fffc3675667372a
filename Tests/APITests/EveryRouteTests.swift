import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// What every route refuses, by the route table: a new route is tested as soon as it stands there.
@Suite struct EveryRouteTests {
    private static func path(_ route: Route) -> String {
        route.path.replacing("{ticketId}", with: "7K3Q-9M2X-4RTD")
            .replacing("{name}", with: "nobody")
            .replacing("{id}", with: "99").replacing("{number}", with: "9")
    }

    /// One that gets as far as the role.
    static func request(_ route: Route, as role: Role?) -> TestRequest {
        let hasBody = route.operation.description.input != nil
        var request = TestRequest(
            route.method.rawValue, path(route), as: role, body: hasBody ? "{}" : nil)
        if !route.operation.description.inputTypes.isEmpty { request.bytes = SampleImage.png() }
        return request
    }

    private static let staffRoutes = RouteTable.routes.filter { $0.access != .open }

    private func allowed(_ route: Route) -> Role { route.access.roles?.first ?? .admin }

    @Test func `nothing acceptable is 406`() throws {
        let desk = try TestDesk()
        for route in RouteTable.routes where !Self.isOfStrangers(route) {
            var request = Self.request(route, as: allowed(route))
            request.headers = [("Accept", "audio/ogg, application/json;q=0, text/plain;q=0")]
            let answer = try desk.send(request)
            #expect(answer.status == 406 && answer.problem == "not-acceptable", "\(route.path)")
        }
    }

    @Test func `a body that says it is no JSON is 415, one that is none is 400`() throws {
        let desk = try TestDesk()
        for route in RouteTable.routes
        where route.operation.description.input != nil && !Self.isOfStrangers(route) {
            var request = Self.request(route, as: allowed(route))
            request.headers = [("Content-Type", "text/plain")]
            #expect(try desk.send(request).status == 415, "\(route.path)")
            request.headers = [
                ("Content-Type", "application/json"), ("Content-Encoding", "gzip"),
            ]
            #expect(try desk.send(request).status == 415, "\(route.path)")
            request.headers = [("Content-Type", "application/json")]
            request.body = "{]"
            let answer = try desk.send(request)
            #expect(answer.status == 400 && answer.problem == "malformed-json", "\(route.path)")
        }
    }

    /// What anybody may send of a ticket: there the ticket counts before all this.
    private static func isOfStrangers(_ route: Route) -> Bool {
        route.access == .open && route.parameters.contains("ticketId")
    }

    @Test func `to strangers an unknown ticket is 404 before anything else is judged`() throws {
        let desk = try TestDesk()
        let routes = RouteTable.routes.filter(Self.isOfStrangers)
        #expect(routes.count == 4)
        for route in routes {
            var request = Self.request(route, as: nil)
            request.headers = [
                ("Accept", "audio/ogg"), ("Content-Type", "text/plain"), ("If-Match", "x"),
            ]
            request.body = "{]"
            let answer = try desk.send(request)
            #expect(answer.status == 404, "\(route.path)")
            #expect(answer.problem?.hasSuffix("-ticket") == true)
        }
    }

    @Test func `what is not there is 404, whatever else is wrong after it`() throws {
        let desk = try TestDesk()
        for route in Self.staffRoutes where !route.parameters.isEmpty {
            var request = Self.request(route, as: .manager)
            if route.access.roles?.contains(.frontDesk) != true { request.role = allowed(route) }
            request.path += "?unknown=1"
            request.headers = [("If-Match", "\"v9\"")]
            // Of a transition, `to` is read before the ticket is looked for.
            if route.path.hasSuffix("transitions") { request.body? = #"{"to": "cancelled"}"# }
            let answer = try desk.send(request)
            #expect(answer.status == 404, "\(route.method) \(route.path): \(answer.text)")
        }
    }
}
