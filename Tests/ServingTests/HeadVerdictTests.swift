import Serving
import Testing

/// Requests that are refused by their head: the body is not waited for, nor kept.
@Suite struct HeadVerdictTests {
    private func head(_ path: String, _ length: Int, _ fields: String = "") -> String {
        "POST \(path) HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\(fields)\r\n"
    }

    private let chunked =
        "POST /refused HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"

    @Test(arguments: ["/refused", "/refused/later"])
    func `the answer comes before the body, which is dropped, and the next request is served`(
        path: String
    ) async throws {
        let server = try TestServer { $0.clientBytesMax = 200_000 }
        let client = try server.client()
        try client.send(head(path, 1_000_000) + "0123456789")
        if path == "/refused/later" {
            try await server.service.later.next().send(status: 404)
        }
        #expect(try client.answer().status == 404)
        for _ in 0..<9 { try client.send(Pattern.bytes(110_000)) }
        try client.send(Pattern.bytes(9_990))
        try client.get("/now/1")
        #expect(try client.answer().text == "/now/1")
    }

    @Test func `a body in chunks is dropped by its own rules`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(chunked + "5\r\nhel")
        #expect(try client.answer().status == 404)
        try client.send("lo\r\n0\r\nX-Sum: 1\r\n\r\n")
        try client.get("/now/1")
        #expect(try client.answer().text == "/now/1")
    }

    @Test func `a malformed chunk behind the answer ends the connection without another`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(chunked + "5\r\nhel")
        #expect(try client.answer().status == 404)
        try client.send("loX")
        #expect(try client.rest().isEmpty)
    }

    @Test(arguments: ["/refused", "/refused/later"])
    func `who expects 100 gets the refusal alone, and the connection ends`(
        path: String
    ) async throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(head(path, 100, "Expect: 100-continue\r\n"))
        if path == "/refused/later" {
            try await server.service.later.next().send(status: 404)
        }
        let answer = try client.answer()
        #expect(answer.status == 404 && answer["Connection"] == "close")
        // The body that may be on its way does not reset the connection.
        try client.send(Pattern.bytes(100))
        #expect(try client.rest().isEmpty)
    }

    @Test func `a dropped body must come fast enough too`() throws {
        let server = try TestServer { $0.bodyGraceMilliseconds = 100 }
        let client = try server.client()
        try client.send(head("/refused", 1000))
        #expect(try client.answer().status == 404)
        #expect(try client.rest().isEmpty)
    }

    @Test func `a body that is there already is answered once`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(head("/refused", 5) + "hello")
        #expect(try client.answer().text == "/refused")
        try client.get("/now/1")
        #expect(try client.answer().text == "/now/1")
    }
}
