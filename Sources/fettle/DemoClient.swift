internal import API
internal import JSON

/// The demo's requests: each write with an idempotency key, so that it can be repeated after a lost
/// connection.
final class DemoClient {
    private let url: DemoURL
    /// Different in each run.
    private let run: String
    private var connection: DemoConnection?
    private var count = 0

    init(_ url: DemoURL, run: String) {
        self.url = url
        self.run = run
    }

    /// Sends a request and reads its answer.
    ///
    /// - Parameter token: nil on public paths.
    /// - Throws: 75 where nobody answers, 77 where the token isn't taken, 70 for any other refusal.
    @discardableResult
    func send(
        _ method: String, _ path: String, _ body: JSONValue? = nil, as token: String?
    ) throws(CommandError) -> JSONValue {
        var json = JSONWriter()
        if let body { json.value(body) }
        return try send(method, path, body.map { _ in json.bytes }, as: token)
    }

    /// Sends bytes that are JSON or a photo, as their path wants them.
    @discardableResult
    func send(
        _ method: String, _ path: String, _ bytes: [UInt8]?, as token: String?,
        type: String = "application/json"
    ) throws(CommandError) -> JSONValue {
        count += 1
        let (status, answer) = try exchange(request(method, path, bytes, as: token, type: type))
        let value = (try? JSONParser.parse(answer)) ?? .null
        if (200..<300).contains(status) { return value }
        throw refusal(status, value, of: "\(method) \(path)")
    }

    private func request(
        _ method: String, _ path: String, _ body: [UInt8]?, as token: String?, type: String
    ) -> [UInt8] {
        var head = "\(method) \(url.path)\(path) HTTP/1.1\r\nHost: \(url.authority)\r\n"
        if let token { head += "Authorization: Bearer \(token)\r\n" }
        if method == "POST" { head += "Idempotency-Key: demo-\(run)-\(count)\r\n" }
        if let body { head += "Content-Type: \(type)\r\nContent-Length: \(body.count)\r\n" }
        return Array((head + "\r\n").utf8) + (body ?? [])
    }

    /// Repeats once: a server may close a connection that idled.
    private func exchange(_ bytes: [UInt8]) throws(CommandError) -> (Int, [UInt8]) {
        for _ in 0..<2 {
            do throws(DemoConnection.Lost) {
                let open: DemoConnection
                if let connection { open = connection } else { open = try DemoConnection(to: url) }
                connection = open
                try open.send(bytes)
                return try open.answer()
            } catch {
                connection = nil
            }
        }
        throw CommandError(
            .temporary, "http://\(url.authority) doesn't answer: is fettle serve running there?")
    }

    private func refusal(_ status: Int, _ problem: JSONValue, of what: String) -> CommandError {
        if status == 401 || status == 403 {
            return CommandError(
                .noPermission,
                "\(what) was refused with \(status): FETTLE_TOKEN must be an active admin's token")
        }
        var text = "\(what) was refused with \(status): \(problem["title"]?.text ?? "no reason")"
        if let detail = problem["detail"]?.text { text += ": \(detail)" }
        for unmet in problem["unmet"]?.items ?? [] {
            text += "; \(unmet["gate"]?.text ?? ""): \(unmet["detail"]?.text ?? "")"
        }
        for fault in problem["errors"]?.items ?? [] {
            text += "; \(fault["pointer"]?.text ?? ""): \(fault["detail"]?.text ?? "")"
        }
        return CommandError(.software, text)
    }
}
