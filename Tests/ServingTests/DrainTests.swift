import Serving
import Testing

@Suite struct DrainTests {
    @Test func `what was accepted is answered, then the server ends`() async throws {
        let server = try TestServer()
        let idle = try server.client()
        let first = try server.client()
        let second = try server.client()
        try first.get("/later/1")
        try second.get("/later/2")
        try second.get("/now/3")
        let owed = [
            try await server.service.later.next(), try await server.service.later.next(),
        ]
        server.server.drain()
        // The loop drains as soon as it closes who has nothing to ask.
        #expect(try idle.rest().isEmpty)
        for one in owed { one.send() }
        let answer = try first.answer()
        #expect(answer.text == "/later/1")
        #expect(answer["Connection"] == "close")
        #expect(try first.rest().isEmpty)
        #expect(try second.answer().text == "/later/2")
        let last = try second.answer()
        #expect(last.text == "/now/3")
        #expect(last["Connection"] == "close")
        #expect(try second.rest().isEmpty)
        server.server.join()
        #expect(server.server.connections == 0)
    }

    @Test func `the service is told first, and open connections can still ask`() throws {
        let server = try TestServer { $0.drainIdleMilliseconds = 1_000 }
        let client = try server.client()
        try client.get("/ready")
        #expect(try client.answer().status == 200)
        server.server.drain()
        #expect(server.service.isDraining)
        try client.get("/ready")
        let answer = try client.answer()
        #expect(answer.status == 503)
        #expect(try client.rest().isEmpty)
        server.server.join()
    }

    @Test func `idle connections are closed, and nobody is accepted any more`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/now/1")
        #expect(try client.answer()["Connection"] == nil)
        server.server.drain()
        #expect(try client.rest().isEmpty)
        server.server.join()
        #expect(throws: ClientError.self) { try server.client() }
    }

    @Test func `a client that connected before the end is answered after it`() throws {
        let server = try TestServer { $0.drainIdleMilliseconds = 8_000 }
        let clients = try (0..<20).map { _ in try server.client() }
        server.server.drain()
        for client in clients {
            try client.get("/now/1", fields: "Connection: close\r\n")
            #expect(try client.answer().text == "/now/1")
        }
        server.server.join()
    }

    @Test func `what takes too long is cut`() async throws {
        let server = try TestServer { $0.drainMilliseconds = 100 }
        let waits = try server.client()
        try waits.get("/later/1")
        _ = try await server.service.later.next()
        let sends = try server.client()
        try sends.send("GET /now/1 HTTP/1.1\r\nHo")
        server.server.drain()
        server.server.join()
        #expect(try waits.rest().isEmpty)
        #expect(try sends.rest().isEmpty)
    }

    @Test func `a drained server without connections ends at once, and twice is once`() throws {
        let server = try TestServer { $0.drainMilliseconds = 60_000 }
        server.server.drain()
        server.server.drain()
        server.server.join()
        server.server.join()
    }
}
