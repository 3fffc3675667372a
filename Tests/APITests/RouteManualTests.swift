import HTTP
import Repairs
import TestSupport
import Testing

@testable import API

/// The lists of routes in the manual, against the route table.
@Suite struct RouteManualTests {
    private static let path = "Sources/Manual/repair.md"

    /// What the manual says of each route: its line, and the section in which it stands.
    private func listed() throws -> [(section: String, line: String)] {
        let text = try Checkout.text(Self.path)
        var section = ""
        var lines: [(section: String, line: String)] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") { section = String(line.drop { $0 == "#" || $0 == " " }) }
            let isRoute = Method.allCases.contains { line.hasPrefix("| `\($0.rawValue) /") }
            if isRoute { lines.append((section, String(line))) }
        }
        return lines
    }

    private func roles(_ access: Access) -> String {
        guard let roles = access.roles else { return "open" }
        if roles.count == Role.allCases.count { return "any" }
        let letters: [(Role, String)] = [
            (.frontDesk, "F"), (.technician, "T"), (.manager, "M"), (.admin, "A"),
        ]
        return letters.filter { roles.contains($0.0) }.map { $0.1 }.joined(separator: " ")
    }

    @Test func `the manual lists every route once, under its concept, with its roles`() throws {
        let listed = try listed()
        for route in RouteTable.routes {
            let start = "| `\(route.method.rawValue) \(route.path)` | \(roles(route.access)) | "
            let found = listed.filter { $0.section == route.tag && $0.line.hasPrefix(start) }
            #expect(
                found.count == 1,
                "put one line \"\(start)… |\" under \"### \(route.tag)\" of \(Self.path)")
        }
        #expect(
            listed.count == RouteTable.routes.count,
            "\(Self.path) lists a route that there is not, or one twice")
    }
}
