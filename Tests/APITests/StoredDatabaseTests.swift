import Foundation
import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// A database that an earlier build made, with imported records, whole repairs and open tickets:
/// what it answered from it is answered still, to the byte.
@Suite struct StoredDatabaseTests {
    private let desk: TestDesk

    init() throws { desk = try .restored() }

    /// Routes whose answers are kept: nothing that changes with each build.
    private static let routes = RouteTable.routes.filter { route in
        let isOfProgram = route.tag == "Operations"
        return route.method == .get && !route.operation.isWrite && !isOfProgram
    }

    /// What is answered with success at a path, with what tells the answers apart.
    private func answers(to path: String, as role: Role?) throws -> [(String, TestAnswer)] {
        let isPoll = path.hasPrefix("/v1/status/")
        return try (isPoll ? ["en", "de", "ja"] : ["en"]).flatMap { language in
            let headers = [("Accept-Language", language)]
            let answer = try desk.send(.get(path, as: role, headers: headers))
            return answer.status < 400 ? [("\(path) \(language)", answer)] : []
        }
    }

    private func tickets() throws -> [String] {
        let page = try desk.send(.get("/v1/tickets?limit=200", as: .frontDesk))
        return page.items.compactMap { $0["ticketId"]?.text }.sorted()
    }

    /// Every place of a route: each of its tickets, and the first few of what else has numbers.
    private func paths(_ route: Route, _ tickets: [String]) -> [(String, Role?)] {
        var paths = [route.path.replacing("{name}", with: "Tess")]
        for (parameter, values) in [
            ("{ticketId}", tickets), ("{number}", ["1", "2"]), ("{id}", (1...70).map(String.init)),
        ] where route.path.contains(parameter) {
            paths = paths.flatMap { path in
                values.map { path.replacing(parameter, with: $0) }
            }
        }
        if route.path == "/v1/equipment" { paths = ["/v1/equipment?serialNumber=4011"] }
        if route.path.hasSuffix("intake-guide") {
            paths[0] += "?category=camera&brand=Leica&model=M9-P"
        }
        if route.description.isList { paths += paths.map { $0 + "?limit=1" } }
        return paths.map { ($0, route.access.roles?.first) }
    }

    @Test func `what was answered of every ticket and every list is answered still`() throws {
        let tickets = try tickets()
        #expect(tickets.count == 63)
        let lines = try StoredDatabaseTests.routes.flatMap { paths($0, tickets) }
            .flatMap { path, role in
                try answers(to: path, as: role).map { name, answer in
                    let bytes = Array(answer.stableLines.joined(separator: "\n").utf8) + answer.body
                    return "\(name) \(Fixture.digest(of: bytes))"
                }
            }
        try Fixture.expect(lines, in: "answers.txt")
    }

    /// So that a difference can be read: a repair with an incident, an open quote, a record.
    @Test func `of three tickets every answer is kept whole`() throws {
        let tickets = ["FQRA-NQSZ-8K5X", "MTHF-46DB-D5DN", "W2WK-QFVT-R3PB"]
        let lines = try StoredDatabaseTests.routes.filter { $0.parameters.contains("ticketId") }
            .flatMap { paths($0, tickets) }
            .flatMap { path, role in
                try answers(to: path, as: role).flatMap { name, answer in
                    ["# " + name] + answer.stableLines + answer.text.components(separatedBy: "\n")
                }
            }
        try Fixture.expect(lines, in: "tickets.txt")
    }
}
