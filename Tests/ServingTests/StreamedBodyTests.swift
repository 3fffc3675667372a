import HTTP
import Serving
import Synchronization
import Testing

/// Answers whose length nobody knows before their end.
@Suite struct StreamedBodyTests {
    private func body(_ count: Int) -> [UInt8] { Array("begin ".utf8) + Pattern.bytes(count) }

    @Test(arguments: [0, 1, 65_536, 65_537, 5_000_000])
    func `it is sent whole in chunks, and what is pipelined behind it follows`(
        count: Int
    ) throws {
        let server = try TestServer()
        let client = try server.client(receiveBytes: 8192)
        let stream = "GET /stream/\(count) HTTP/1.1\r\nHost: a\r\n\r\n"
        try client.send(stream + "GET /now/1 HTTP/1.1\r\nHost: a\r\n\r\n" + stream)
        let answer = try client.answer()
        #expect(answer["Transfer-Encoding"] == "chunked" && answer["Content-Length"] == nil)
        #expect(answer.body == body(count))
        #expect(try client.answer().text == "/now/1")
        #expect(try client.answer().body == body(count))
    }

    @Test func `HEAD has the same head, no body, and nothing is fetched`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/stream/700000", method: "HEAD")
        #expect(try client.answer(isHead: true)["Transfer-Encoding"] == "chunked")
        try client.get("/now/1")
        #expect(try client.answer().text == "/now/1")
        #expect(server.service.streams.fetched.load(ordering: .relaxed) == 0)
    }

    @Test func `to HTTP 1 point 0 it ends with the connection and has no chunks`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send("GET /stream/700000 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        let bytes = try client.rest()
        #expect(bytes.suffix(700_006) == body(700_000)[...])
        let head = String(decoding: bytes.dropLast(700_006), as: UTF8.self)
        #expect(head.contains("\r\nConnection: close\r\n") && head.hasSuffix("\r\n\r\n"))
        #expect(!head.contains("Transfer-Encoding") && !head.contains("Content-Length"))
    }

    @Test(arguments: ["1.1", "1.0"])
    func `where the rest can't be had the connection is reset, and no other one`(
        version: String
    ) throws {
        let server = try TestServer()
        let (client, other) = (try server.client(), try server.client())
        try client.send("GET /stream/broken HTTP/\(version)\r\nHost: a\r\n\r\n")
        #expect(throws: (any Error).self) { try client.rest() }
        try other.get("/now/1")
        #expect(try other.answer().text == "/now/1")
    }

    @Test func `pieces are fetched no faster than the client takes them`() throws {
        let server = try TestServer()
        let client = try server.client(receiveBytes: 8192)
        try client.get("/stream/40000000")
        for millions in 1...10 {
            _ = try client.take(1_000_000)
            // What the sockets hold of it, at most, comes besides.
            let bytesMax = millions * 1_000_000 + 8_000_000
            let fetched = server.service.streams.fetched.load(ordering: .relaxed)
            #expect(fetched <= bytesMax / TestStream.pieceBytes)
        }
    }

    @Test func `a reader who goes away ends it`() async throws {
        let server = try TestServer()
        let client = try server.client(receiveBytes: 8192)
        try client.get("/stream/40000000")
        _ = try client.take(100_000)
        client.reset()
        await server.reaches(connections: 0)
        let streams = server.service.streams
        await server.reaches("no stream") { streams.open.load(ordering: .relaxed) == 0 }
        #expect(streams.fetched.load(ordering: .relaxed) < 400)
    }

    @Test func `a reader who takes nothing is cut off`() async throws {
        let server = try TestServer {
            $0.writeStallMilliseconds = 50
            $0.writeSilenceMilliseconds = 50
        }
        let client = try server.client(receiveBytes: 8192)
        try client.get("/stream/40000000")
        await server.reaches("an answer") { server.service.answered == 1 }
        await server.reaches(connections: 0)
        _ = client
    }

    @Test func `a drain lets it through`() async throws {
        let server = try TestServer()
        let client = try server.client(receiveBytes: 8192)
        try client.get("/stream/3000000")
        await server.reaches("an answer") { server.service.answered == 1 }
        server.server.drain()
        #expect(try client.answer().body == body(3_000_000))
    }
}
