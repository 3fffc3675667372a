import Serving
import Testing

@Suite struct BodyTests {
    private let chunked = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"

    private func head(_ length: Int, _ fields: String = "") -> String {
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\(fields)\r\n"
    }

    @Test func `a body comes with its head, after it, or byte by byte`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(head(5) + "hello")
        #expect(try client.answer().text == "hello")
        try client.send(head(5))
        try client.send("world")
        #expect(try client.answer().text == "world")
        for byte in (head(5) + "again").utf8 { try client.send([byte]) }
        #expect(try client.answer().text == "again")
    }

    @Test func `requests with bodies are pipelined too`() throws {
        let server = try TestServer()
        let client = try server.client()
        let get = "GET /now/1 HTTP/1.1\r\nHost: a\r\n\r\n"
        try client.send(head(3) + "one" + get + chunked + "3\r\ntwo\r\n0\r\n\r\n" + get)
        for text in ["one", "/now/1", "two", "/now/1"] {
            #expect(try client.answer().text == text)
        }
    }

    @Test func `a chunked body is put together, however it is cut`() throws {
        let server = try TestServer()
        let client = try server.client()
        let text = chunked + "5;a=b\r\nhello\r\n1\r\n,\r\n6\r\n world\r\n0\r\nX-Sum: 1\r\n\r\n"
        try client.send(text)
        #expect(try client.answer().text == "hello, world")
        for byte in text.utf8 { try client.send([byte]) }
        #expect(try client.answer().text == "hello, world")
    }

    @Test func `a large body arrives whole`() throws {
        let server = try TestServer()
        let client = try server.client()
        let body = Pattern.bytes(1024 * 1024)
        try client.send([UInt8](head(body.count).utf8) + body)
        #expect(try client.answer().body == body)
    }

    @Test func `a body at the limit is taken and one byte more is 413`() throws {
        let server = try TestServer(TestService(bodyBytesMax: 10))
        let client = try server.client()
        try client.send(head(10) + "0123456789")
        #expect(try client.answer().text == "0123456789")
        try client.send(chunked + "a\r\n0123456789\r\n0\r\n\r\n")
        #expect(try client.answer().text == "0123456789")
        try client.send(chunked + "9\r\n012345678\r\n2\r\n")
        let refusal = try client.answer()
        #expect(refusal.status == 413 && refusal.text.contains("It takes 10 bytes."))
        #expect(try client.rest().isEmpty)
    }

    @Test func `a body that is too long is refused before it comes`() throws {
        let server = try TestServer(TestService(bodyBytesMax: 10))
        let client = try server.client()
        try client.send(head(11))
        let answer = try client.answer()
        #expect(answer.status == 413)
        #expect(answer["Content-Type"] == "application/problem+json")
        #expect(answer["Connection"] == "close")
        #expect(answer.text.contains(#""requestId":"\#(answer["Request-Id"] ?? "-")""#))
        #expect(try client.rest().isEmpty)
    }

    @Test func `a client that sends all of it anyway sees the answer, not a reset`() throws {
        let server = try TestServer(TestService(bodyBytesMax: 10))
        let client = try server.client()
        let body = [UInt8](repeating: 0, count: 8 * 1024 * 1024)
        try client.send([UInt8](head(body.count).utf8) + body)
        let refusal = try client.answer()
        #expect(refusal.status == 413 && refusal.text.contains("It takes 10 bytes."))
        #expect(try client.rest().isEmpty)
    }

    @Test func `a client that waits for 100 gets it once its head is acceptable`() throws {
        let server = try TestServer(TestService(bodyBytesMax: 10))
        let client = try server.client()
        try client.send(head(5, "Expect: 100-continue\r\n"))
        #expect(try client.answer().status == 100)
        try client.send("hello")
        #expect(try client.answer().text == "hello")
        try client.send(head(11, "Expect: 100-continue\r\n"))
        #expect(try client.answer().status == 413)
    }

    @Test func `100 is left out where the body is there already`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(head(5, "Expect: 100-continue\r\n") + "hello")
        #expect(try client.answer().text == "hello")
    }
}
