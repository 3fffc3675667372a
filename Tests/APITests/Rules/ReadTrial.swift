import HTTP
import JSON
import Repairs
import Testing

@testable import API

/// One read, by everybody, with validators, and page by page.
struct ReadTrial {
    private let routeCase: RouteCase
    private let route: Route
    private let scene: Scene
    private let request: TestRequest
    private(set) var found = Findings()

    init(_ routeCase: RouteCase, on scene: Scene) throws {
        (self.routeCase, self.scene) = (routeCase, scene)
        route = try routeCase.route()
        request = try scene.request(routeCase, as: route.access.roles?.first)
    }

    /// Those that the case is held to.
    var rules: Set<RouteRule> {
        let leadsOn = route.description.status == 303
        let rules: Set<RouteRule> =
            leadsOn ? [.roles, .refusals, .reading] : [.roles, .refusals, .reading, .validator]
        return route.description.isList ? rules.union([.paging]) : rules
    }

    mutating func run() throws {
        let before = try scene.desk.rows()
        for role in [nil] + Role.allCases {
            var request = request
            request.role = role
            let answer = try scene.desk.send(request)
            let isAllowed = routeCase.allows(role, on: route)
            found.expect(
                .roles,
                isAllowed ? answer.status == route.description.status : answer.isRefusal(of: role),
                "\(role.map(\.rawValue) ?? "-"): \(answer.status) \(answer.text)")
        }
        let unknown = try send("unknown=1")
        found.expect(
            .refusals, unknown.status == 422 && unknown.pointers == ["?unknown"], unknown.text)
        for (name, value, status) in RouteRule.wrongFields where status == 406 {
            let answer = try send("", [(name, value)])
            found.expect(.refusals, answer.status == status, "\(value): \(answer.lines)")
        }
        if rules.contains(.validator) { try validate() }
        if route.description.isList { try turnPages() }
        let after = try scene.desk.rows()
        let changes = after.keys.filter { after[$0] != before[$0] }
        found.expect(.reading, changes.isEmpty, "it changes \(changes)")
    }

    /// The case's request with another parameter or header.
    private func send(
        _ parameter: String, _ headers: [(String, String)] = []
    ) throws -> TestAnswer {
        var request = request
        if !parameter.isEmpty { request.path += (routeCase.query.isEmpty ? "?" : "&") + parameter }
        request.headers += headers
        return try scene.desk.send(request)
    }

    private mutating func validate() throws {
        let answer = try send("")
        guard let tag = answer.header("ETag"), tag.hasPrefix("\""), tag.hasSuffix("\"") else {
            return found.expect(.validator, false, "no strong ETag: \(answer.lines)")
        }
        let isOfVersion = route.path.hasPrefix("/v1/tickets/")
        found.expect(.validator, !isOfVersion || tag.hasPrefix("\"v"), tag)
        let same = try send("", [("If-None-Match", "\"other\", \(tag)")])
        found.expect(
            .validator, same.status == 304 && same.header("ETag") == tag && same.body.isEmpty,
            "\(same.lines)")
        var head = request
        head.method = "HEAD"
        let bare = try scene.desk.send(head)
        found.expect(
            .validator, bare.stableLines == answer.stableLines && bare.body.isEmpty,
            "HEAD: \(bare.lines)")
        let other = try send("", [("If-None-Match", "\"other\"")])
        found.expect(.validator, other.status == 200 && other.body == answer.body, other.text)
    }

    private mutating func turnPages() throws {
        let all = try send("limit=200").items.map(\.written)
        found.expect(.paging, all.count > 1, "\(all.count) items tell nothing of pages")
        var (items, page) = ([] as [[UInt8]], try send("limit=1"))
        var links: Set<String> = []
        while true {
            items += page.items.map(\.written)
            found.expect(.paging, page.items.count <= 1, "\(page.items.count) on a page of one")
            guard let link = page.header("Link"), let next = page["next"]?.text,
                links.insert(link).inserted
            else {
                found.expect(
                    .paging, page.header("Link") == nil && page["next"]?.isNull == true,
                    "\(page.lines)")
                break
            }
            found.expect(
                .paging, link.hasSuffix(">; rel=\"next\"") && link.contains("after=\(next)"), link)
            var request = request
            request.path = String(link.dropFirst().prefix { $0 != ">" })
            page = try scene.desk.send(request)
        }
        found.expect(.paging, items == all, "\(items.count) of \(all.count) items")
        if isEitherWay { try turnPagesBack(all) }
        for wrong in ["after=AAAA", "after=\(Cursor.text([1], list: Array("/v1/other".utf8)))"] {
            let answer = try send(wrong)
            found.expect(
                .paging, answer.status == 422 && answer.pointers == ["?after"], answer.text)
        }
        for wrong in ["limit=0", "limit=201", "limit=x"] {
            let answer = try send(wrong)
            found.expect(
                .paging, answer.status == 422 && answer.pointers == ["?limit"], answer.text)
        }
    }

    private var isEitherWay: Bool { route.description.query.contains { $0.name == "order" } }

    /// From the newest on it is the same list turned round, and each order has its own cursors.
    private mutating func turnPagesBack(_ all: [[UInt8]]) throws {
        let oldest = try send("limit=1")
        var (items, page) = ([] as [[UInt8]], try send("limit=1&order=newest"))
        let cursors = [oldest["next"]?.text ?? "", page["next"]?.text ?? ""]
        while items.count <= all.count {
            items += page.items.map(\.written)
            guard let link = page.header("Link") else { break }
            var request = request
            request.path = String(link.dropFirst().prefix { $0 != ">" })
            page = try scene.desk.send(request)
        }
        found.expect(.paging, items == all.reversed(), "\(items.count) of \(all.count) newest")
        for (cursor, order, status) in [
            (cursors[0], "oldest", 200), (cursors[0], "newest", 422), (cursors[1], "newest", 200),
            (cursors[1], "oldest", 422),
        ] {
            let answer = try send("after=\(cursor)&order=\(order)")
            found.expect(.paging, answer.status == status, "\(order): \(answer.text)")
        }
    }
}
