import HTTP
import JSON
import Repairs
import Testing

@testable import API

/// One request of a test, short to write.
struct TestRequest {
    var method: String
    var path: String
    var headers: [(String, String)] = []
    var body: String?
    /// A body that is no text.
    var bytes: [UInt8]?
    /// Whose token is sent.
    var role: Role?
    var version = "HTTP/1.1"
    var client = ClientAddress(ipv4: 0x7F00_0001)

    init(
        _ method: String, _ path: String, as role: Role? = nil, body: String? = nil,
        headers: [(String, String)] = []
    ) {
        self.method = method
        self.path = path
        self.role = role
        self.body = body
        self.headers = headers
    }

    static func get(
        _ path: String, as role: Role? = nil, headers: [(String, String)] = []
    ) -> TestRequest {
        TestRequest("GET", path, as: role, headers: headers)
    }

    /// A POST of JSON.
    static func post(
        _ path: String, as role: Role? = nil, _ body: String?, headers: [(String, String)] = []
    ) -> TestRequest {
        TestRequest("POST", path, as: role, body: body, headers: headers)
    }

    /// A POST of a photo.
    static func upload(
        _ path: String, as role: Role? = nil, _ bytes: [UInt8], headers: [(String, String)] = []
    ) -> TestRequest {
        var request = TestRequest("POST", path, as: role, headers: headers)
        request.bytes = bytes
        return request
    }

    static func patch(
        _ path: String, as role: Role? = nil, _ body: String?, headers: [(String, String)] = []
    ) -> TestRequest {
        TestRequest("PATCH", path, as: role, body: body, headers: headers)
    }

    /// As the server's own parser reads it.
    func parsed(id: UInt64, tokens: [Role: String]) throws -> Request {
        var lines = ["\(method) \(path) \(version)", "Host: fettle.example"]
        if let role, let token = tokens[role] { lines.append("Authorization: Bearer \(token)") }
        if body != nil, !headers.contains(where: { $0.0 == "Content-Type" }) {
            lines.append("Content-Type: application/json")
        }
        lines += headers.map { "\($0.0): \($0.1)" }
        let bytes = [UInt8]((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        var request = Request()
        var parser = RequestParser()
        guard case .complete = parser.parse(bytes.span, into: &request) else {
            throw TestRequestError.notHTTP(lines)
        }
        request.id = RequestID(id)
        request.client = client
        request.match = try Router(RouteTable.routes.map { .init($0.method, $0.path) })
            .match(request)
        request.body = self.bytes ?? Array((body ?? "").utf8)
        return request
    }
}

enum TestRequestError: Error { case notHTTP([String]) }

/// One answer, taken apart from its bytes.
struct TestAnswer {
    let status: Int
    /// The status line and the fields.
    let lines: [String]
    let body: [UInt8]
    /// The body, where it is JSON.
    let json: JSONValue?

    init(_ bytes: [UInt8], isHead: Bool) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.utf8.split(separator: UInt8(ascii: "\r"), omittingEmptySubsequences: false)
        lines = parts.prefix { $0.count != 1 || $0.startIndex == text.startIndex }.map {
            String(decoding: $0.drop { $0 == UInt8(ascii: "\n") }, as: UTF8.self)
        }
        let head = lines.reduce(0) { $0 + $1.utf8.count + 2 }
        let coded = Array(bytes.dropFirst(head + 2))
        let isChunked = TestAnswer.header("Transfer-Encoding", lines) == "chunked" && !isHead
        body = isChunked ? try TestAnswer.unchunked(coded) : coded
        status = try #require(Int(lines[0].split(separator: " ")[1]))
        let type = TestAnswer.header("Content-Type", lines) ?? ""
        json = body.isEmpty || !type.contains("json") ? nil : try JSONParser.parse(body)
        #expect(!isHead || body.isEmpty)
    }

    /// As the server's own parser reads it.
    private static func unchunked(_ bytes: [UInt8]) throws -> [UInt8] {
        var body: [UInt8] = []
        var parser = try BodyParser(.chunked, bytesMax: 1 << 30)
        let progress = parser.parse(bytes.span, into: &body)
        #expect(progress == .complete(byteCount: bytes.count))
        return body
    }

    /// Status line and fields without those that differ from one answer to the next.
    var stableLines: [String] {
        lines.filter { !$0.hasPrefix("Date:") && !$0.hasPrefix("Request-Id:") }
    }

    func header(_ name: String) -> String? { TestAnswer.header(name, lines) }

    private static func header(_ name: String, _ lines: [String]) -> String? {
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2, parts[0].lowercased() == name.lowercased() {
                return String(parts[1].drop { $0 == " " })
            }
        }
        return nil
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The last part of a problem's type.
    var problem: String? {
        json?["type"]?.text?.split(separator: "/").last.map(String.init)
    }

    /// The pointers of an invalid input, in their order.
    var pointers: [String] {
        (json?["errors"]?.items ?? []).compactMap { $0["pointer"]?.text }
    }
}
