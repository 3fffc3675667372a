import Serving
import Testing

/// Bodies that are never whole in memory: those that come into a sink, and stored ones.
@Suite struct StreamTests {
    private func head(_ length: Int) -> String {
        "POST /sink HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\r\n"
    }

    @Test(arguments: [1, 1000, 3_000_000])
    func `a body goes to its sink in order, and none of it is held`(count: Int) throws {
        let server = try TestServer(TestService(bodyBytesMax: 4_000_000)) {
            $0.clientBytesMax = 1000
        }
        let client = try server.client()
        for _ in 0..<2 {
            try client.send([UInt8](head(count).utf8) + Pattern.bytes(count))
            #expect(try client.answer().text == "\(count) true 0")
        }
        try client.send(head(3))
        for byte in Pattern.bytes(3) { try client.send([byte]) }
        #expect(try client.answer().text == "3 true 0")
        try client.get("/now/1")
        #expect(try client.answer().text == "/now/1")
    }

    @Test func `a chunked body goes to its sink, and past the limit it is 413`() throws {
        let server = try TestServer(TestService(bodyBytesMax: 10))
        let client = try server.client()
        let chunked = "POST /sink HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        try client.send(chunked + "1\r\n\0\r\n2\r\n\u{1}\u{2}\r\n0\r\n\r\n")
        #expect(try client.answer().text == "3 true 0")
        try client.send(chunked + "9\r\n012345678\r\n2\r\n")
        #expect(try client.answer().status == 413)
        #expect(try client.rest().isEmpty)
    }

    @Test func `a request without a body has no sink`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(head(3) + "\0\u{1}\u{2}")
        #expect(try client.answer().text == "3 true 0")
        try client.get("/sink", method: "POST", fields: "Content-Length: 0\r\n")
        #expect(try client.answer().text == "/sink")
        try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi")
        #expect(try client.answer().text == "hi")
    }

    @Test(arguments: [0, 1, 65_536, 65_537, 5_000_000])
    func `a stored body is sent whole, and what is pipelined behind it follows`(
        count: Int
    ) throws {
        let server = try TestServer()
        let client = try server.client(receiveBytes: 8192)
        let stored = "GET /stored/\(count) HTTP/1.1\r\nHost: a\r\n\r\n"
        try client.send(stored + "GET /now/1 HTTP/1.1\r\nHost: a\r\n\r\n" + stored)
        #expect(try client.answer().body == Pattern.bytes(count))
        #expect(try client.answer().text == "/now/1")
        #expect(try client.answer().body == Pattern.bytes(count))
    }

    @Test func `HEAD has the length and no body`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/stored/700000", method: "HEAD")
        let answer = try client.answer(isHead: true)
        #expect(answer["Content-Length"] == "700000")
        try client.get("/now/1")
        #expect(try client.answer().text == "/now/1")
    }

    @Test func `the connection ends after the body, not before`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/stored/700000", fields: "Connection: close\r\n")
        #expect(try client.answer().body == Pattern.bytes(700_000))
        #expect(try client.rest().isEmpty)
    }

    @Test func `a body that can't be read ends the connection, and no other one`() throws {
        let server = try TestServer()
        let (client, other) = (try server.client(), try server.client())
        try client.get("/stored/broken")
        #expect(throws: (any Error).self) { try client.answer() }
        try other.get("/now/1")
        #expect(try other.answer().text == "/now/1")
    }

    @Test func `many at once don't hold up a small answer for long`() throws {
        let server = try TestServer(loops: 1)
        let slow = try (0..<8).map { _ in try server.client(receiveBytes: 4096) }
        for client in slow { try client.get("/stored/4000000") }
        let client = try server.client()
        try client.get("/now/1")
        #expect(try client.answer().text == "/now/1")
        for client in slow { #expect(try client.answer().body.count == 4_000_000) }
    }

    @Test func `a drain lets a stored body through`() async throws {
        let server = try TestServer()
        let client = try server.client(receiveBytes: 8192)
        try client.get("/stored/3000000")
        await server.reaches("an answer") { server.service.answered == 1 }
        server.server.drain()
        #expect(try client.answer().body.count == 3_000_000)
    }
}
