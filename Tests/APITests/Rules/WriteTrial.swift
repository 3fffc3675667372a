import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// One write, sent in each way that is refused, then done, then repeated.
struct WriteTrial {
    private let routeCase: RouteCase
    private let route: Route
    private let scene: Scene
    private let otherLoop: APIRequestHandler
    private let allowed: [Role?]
    /// As it is taken.
    private let request: TestRequest
    private(set) var found = Findings()
    private var rows: [String: [String]]

    init(_ routeCase: RouteCase) throws {
        self.routeCase = routeCase
        route = try routeCase.route()
        scene = try Scene(routeCase.stage)
        otherLoop = try #require(try scene.desk.service.makeHandler() as? APIRequestHandler)
        let everybody: [Role?] = route.access == .open ? [nil] : Role.allCases
        allowed = everybody.filter { [route] in routeCase.allows($0, on: route) }
        request = try scene.request(routeCase, as: try #require(allowed.first))
        rows = try scene.desk.rows()
    }

    /// Those that the case is held to.
    var rules: Set<RouteRule> {
        var rules: Set<RouteRule> = [.roles, .refusals, .stale]
        if isOfTicket { rules.formUnion([.event, .freshness]) }
        if route.method == .post { rules.insert(.replay) }
        return rules
    }

    private var isOfTicket: Bool { route.parameters.contains("ticketId") }

    mutating func run() throws {
        let before = isOfTicket ? try scene.desk.poll(scene.ticket) : nil
        if let before { try expectPolls(.freshness, like: before, "before") }
        try refuseOthers()
        try refuseFaults()
        try refuseStale()
        if let before { try expectPolls(.freshness, like: before, "after refusals") }
        try writeAndRepeat(before)
        for role in allowed.dropFirst() {
            let other = try Scene(routeCase.stage)
            let answer = try other.desk.send(try other.request(routeCase, as: role))
            found.expect(.roles, isDone(answer), "\(role.map(\.rawValue) ?? "-"): \(answer.text)")
        }
    }

    private func isDone(_ answer: TestAnswer) -> Bool {
        answer.status == route.description.status
    }

    /// - Returns: the tables that changed since the last look.
    private mutating func changes() throws -> Set<String> {
        let now = try scene.desk.rows()
        defer { rows = now }
        return Set(now.keys.filter { now[$0] != rows[$0] })
    }

    private mutating func refuseOthers() throws {
        for role in [nil] + Role.allCases where !routeCase.allows(role, on: route) {
            var request = request
            request.role = role
            let answer = try scene.desk.send(request)
            found.expect(
                .roles, answer.isRefusal(of: role), "\(role.map(\.rawValue) ?? "-"): \(answer.text)"
            )
        }
        let changes = try changes()
        found.expect(.refusals, changes.isEmpty, "others change \(changes)")
    }

    private mutating func refuseFaults() throws {
        var faulty = TestRequest(
            request.method, request.path + (routeCase.query.isEmpty ? "?" : "&") + "unknown=1",
            as: request.role, body: request.body, headers: request.headers)
        faulty.bytes = request.bytes
        try refuse(faulty, 422, "an unknown parameter")
        for (name, value, status) in RouteRule.wrongFields
        where status == 406 || !(request.body ?? "").isEmpty {
            faulty = request
            faulty.headers.append((name, value))
            try refuse(faulty, status, "\(name): \(value)")
        }
        faulty = request
        for (body, status) in RouteRule.wrongBodies + [(otherBody ?? "", 422)]
        where request.body != nil && (request.body != "{}" || !body.isEmpty) {
            faulty.body = body
            try refuse(faulty, status, body)
        }
        guard route.method == .post, request.body != nil else { return }
        faulty.body = otherBody
        faulty.headers.append(("Idempotency-Key", "refused"))
        _ = try scene.desk.send(faulty)
        let kept = try changes()
        let expected: Set<String> = route.access == .open ? [] : ["idempotency"]
        found.expect(.refusals, kept == expected, "a kept refusal changes \(kept)")
    }

    private mutating func refuseStale() throws {
        for (tag, status) in [
            ("\"v999\"", 412), ("\"v0\", \"v998\"", 412), ("W/\"v1\"", 412), ("v1", 400),
        ] {
            var stale = request
            stale.headers.append(("If-Match", tag))
            let answer = try scene.desk.send(stale)
            found.expect(.stale, answer.status == status, "\(tag): \(answer.text)")
            let changes = try changes()
            found.expect(.stale, changes.isEmpty, "\(tag) changes \(changes)")
        }
    }

    private mutating func refuse(_ request: TestRequest, _ status: Int, _ what: String) throws {
        let answer = try scene.desk.send(request)
        found.expect(.refusals, answer.status == status, "\(what): \(answer.text)")
        let changes = try changes()
        found.expect(.refusals, changes.isEmpty, "\(what) changes \(changes)")
    }

    /// With a member more, which no body has.
    private var otherBody: String? {
        request.body.map { body in
            body == "{}" ? #"{"unknown": 1}"# : #"{"unknown": 1, "# + body.dropFirst()
        }
    }

    private mutating func writeAndRepeat(_ before: TestAnswer?) throws {
        scene.desk.clock.advance(by: 1000)
        var request = request
        // Its repeat is stale, and is answered all the same.
        if isOfTicket { request.headers.append(("If-Match", "\"v\(try version())\"")) }
        if route.method == .post { request.headers.append(("Idempotency-Key", "once")) }
        let done = try scene.desk.send(request)
        found.expect(.roles, isDone(done), done.text)
        if let before { try expectEvent(done, before) }
        _ = try changes()
        if route.method == .post { try repeated(request, done) }
    }

    private mutating func repeated(_ request: TestRequest, _ done: TestAnswer) throws {
        scene.desk.clock.advance(by: 3_600_000)
        let again = try scene.desk.send(request)
        found.expect(
            .replay,
            again.status == done.status && again.body == done.body
                && again.header("ETag") == done.header("ETag")
                && again.header("Location") == done.header("Location")
                && again.header("Idempotency-Replayed") == "true",
            "\(done.lines) \(done.text) \(again.lines) \(again.text)")
        var other = request
        other.body = otherBody
        if request.bytes != nil {
            other.bytes = SampleImage.png(chunks: [SampleImage.chunk("IDAT", [1])])
        }
        let answer = try scene.desk.send(other)
        found.expect(
            .replay, answer.status == 422 && answer.problem == "idempotency-mismatch", answer.text)
        let changes = try changes()
        found.expect(.replay, changes.isEmpty, "a repeat changes \(changes)")
    }

    private func version() throws -> Int64 {
        let ticket = TestRequest.get("/v1/tickets/\(scene.ticket)", as: .manager)
        return try #require(try scene.desk.send(ticket)["version"]?.integer)
    }

    /// The ticket's version is the number of its last event, which names who did it.
    private mutating func expectEvent(_ done: TestAnswer, _ before: TestAnswer) throws {
        let events = try scene.desk.send(
            .get("/v1/tickets/\(scene.ticket)/timeline?limit=200", as: .manager)
        ).items
        let (last, version) = (events.last, try version())
        let by = request.role.map { "The \($0.rawValue)" } ?? "customer"
        found.expect(
            .event,
            last?["number"]?.integer == version && last?["by"]?.text == by
                && last?["at"]?.text == "2026-11-20T09:00:01.000Z"
                && (route.access == .open || done.header("ETag") == "\"v\(version)\""),
            "\(version) \(done.lines) \(last?.written ?? [])")
        let after = try scene.desk.poll(scene.ticket)
        let isSeen =
            last?["type"]?.text.flatMap(EventType.init(rawValue:))?.changesStatus == true
            || after.body != before.body
        let isRaised =
            after.header("ETag") != before.header("ETag")
            && after["version"]?.integer ?? 0 > before["version"]?.integer ?? 0
            && after["updatedAt"]?.text == "2026-11-20T09:00:01.000Z"
        found.expect(.freshness, isRaised == isSeen, "\(before.text) \(after.text)")
        let tag = [("If-None-Match", before.header("ETag") ?? "")]
        let anew = try scene.desk.poll(scene.ticket, headers: tag, at: otherLoop)
        found.expect(.freshness, anew.status == (isSeen ? 200 : 304), "\(anew.status)")
        try expectPolls(.freshness, like: after, "after")
    }

    /// Both loops answer this, and to who has another version anew.
    private mutating func expectPolls(
        _ rule: RouteRule, like expected: TestAnswer, _ when: String
    ) throws {
        for loop in [scene.desk.desk, otherLoop] {
            let answer = try scene.desk.poll(scene.ticket, at: loop)
            found.expect(
                rule,
                answer.body == expected.body && answer.stableLines == expected.stableLines,
                "\(when): \(answer.text), not \(expected.text)")
        }
    }
}
