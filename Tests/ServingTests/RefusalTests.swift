import HTTP
import Serving
import Testing

@Suite struct RefusalTests {
    /// What the server says to bytes that are no request, after which it must end.
    private func answer(to text: String) throws -> Answer {
        let server = try TestServer()
        let client = try server.client()
        try client.send(text)
        let answer = try client.answer()
        #expect(try client.rest().isEmpty)
        return answer
    }

    @Test func `what is no request gets a problem and the end`() throws {
        let answer = try answer(to: "GET / HTTP/1.1\nHost: a\n\n")
        #expect(answer.status == 400)
        #expect(answer["Content-Type"] == "application/problem+json")
        #expect(answer["Connection"] == "close")
        let id = answer["Request-Id"] ?? "-"
        #expect(answer.text.contains(#""status":400"#))
        #expect(answer.text.contains(#""requestId":"\#(id)""#))
        #expect(id != "0000000000000000")
    }

    @Test func `each refusal keeps its status`() throws {
        let many = String(repeating: "X-A: b\r\n", count: Limits.headerFieldsMax)
        let long = String(repeating: "a", count: Limits.requestLineBytesMax)
        #expect(try answer(to: "BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n").status == 501)
        #expect(try answer(to: "GET /\(long) HTTP/1.1\r\nHost: a\r\n\r\n").status == 414)
        #expect(try answer(to: "GET / HTTP/1.1\r\nHost: a\r\n\(many)\r\n").status == 431)
        #expect(try answer(to: "GET / HTTP/2.0\r\nHost: a\r\n\r\n").status == 505)
        #expect(try answer(to: "\u{16}\u{3}\u{1}").status == 400)
    }

    @Test func `requests before it are answered, those behind it are not`() async throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/now/1")
        try client.get("/later/2")
        try client.send("BAD\r\n\r\n")
        try client.get("/now/3")
        #expect(try client.answer().text == "/now/1")
        try await server.service.later.next().send()
        #expect(try client.answer().text == "/later/2")
        #expect(try client.answer().status == 400)
        #expect(try client.rest().isEmpty)
        #expect(server.service.answered == 1)
    }

    @Test func `bytes that come after the refusal don't turn it into a reset`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send("BAD\r\n\r\n" + String(repeating: "x", count: 500_000))
        #expect(try client.answer().status == 400)
        try client.send(String(repeating: "x", count: 500_000))
        #expect(try client.rest().isEmpty)
    }
}
