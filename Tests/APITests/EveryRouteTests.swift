import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// What is not there, by the route table.
@Suite struct EveryRouteTests {
    private static func path(_ route: Route) -> String {
        route.path.replacing("{ticketId}", with: "7K3Q-9M2X-4RTD")
            .replacing("{name}", with: "nobody")
            .replacing("{id}", with: "99").replacing("{number}", with: "9")
    }

    /// One that gets as far as the role.
    static func request(_ route: Route, as role: Role?) -> TestRequest {
        let hasBody = route.description.input != nil
        var request = TestRequest(
            route.method.rawValue, path(route), as: role, body: hasBody ? "{}" : nil)
        if !route.description.inputTypes.isEmpty { request.bytes = SampleImage.png() }
        return request
    }

    private static let staffRoutes = RouteTable.routes.filter { $0.access != .open }

    /// What anybody may send of a ticket: there the ticket counts before all this.
    private static func isOfStrangers(_ route: Route) -> Bool {
        route.path.hasPrefix("/v1/") && route.access == .open
            && route.parameters.contains("ticketId")
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
            if route.access.roles?.contains(.frontDesk) != true {
                request.role = route.access.roles?.first
            }
            request.path += "?unknown=1"
            request.headers = [("If-Match", "\"v9\"")]
            // Of a transition, `to` is read before the ticket is looked for.
            if route.path.hasSuffix("transitions") { request.body? = #"{"to": "cancelled"}"# }
            let answer = try desk.send(request)
            #expect(answer.status == 404, "\(route.method) \(route.path): \(answer.text)")
        }
    }
}
