import Serving
import Testing

@Suite struct TimeoutTests {
    @Test func `an idle connection ends without a word`() throws {
        let server = try TestServer { $0.keepAliveMilliseconds = 100 }
        let silent = try server.client()
        let client = try server.client()
        try client.get("/now/1")
        #expect(try client.answer().status == 200)
        #expect(try client.rest().isEmpty)
        #expect(try silent.rest().isEmpty)
        #expect(server.server.connections == 0)
    }

    @Test func `a head that doesn't come whole is 408`() throws {
        let server = try TestServer { $0.headMilliseconds = 100 }
        let client = try server.client()
        try client.get("/now/1")
        try client.send("GET /now/2 HTTP/1.1\r\nHost")
        #expect(try client.answer().text == "/now/1")
        let answer = try client.answer()
        #expect(answer.status == 408)
        #expect(answer["Content-Type"] == "application/problem+json")
        #expect(try client.rest().isEmpty)
    }

    @Test func `a head that trickles is cut by its first byte, not its last`() throws {
        let server = try TestServer { $0.headMilliseconds = 200 }
        let client = try server.client()
        try client.send("GET / HTTP/1.1\r\nHost: a\r\nX-A: ")
        // As fast as it goes, until the server has had enough: each byte is less than 200 ms apart.
        var status = 0
        while status == 0 {
            try client.send("x")
            status = try client.answerIfThere()?.status ?? 0
        }
        #expect(status == 408 || status == 431)
    }

    @Test func `a body that comes too slowly is 408`() throws {
        let server = try TestServer {
            $0.bodyGraceMilliseconds = 100
            $0.bodyBytesPerSecondMin = 1000
        }
        let client = try server.client()
        try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n123456789")
        let answer = try client.answer()
        #expect(answer.status == 408)
        #expect(answer["Content-Type"] == "application/problem+json")
        #expect(try client.rest().isEmpty)
    }

    @Test func `a body that came fast may stay away for so long and no longer`() throws {
        let server = try TestServer {
            $0.bodyGraceMilliseconds = 50
            $0.bodyBytesPerSecondMin = 1
            $0.bodyStallMilliseconds = 200
        }
        let client = try server.client()
        let start = ContinuousClock.now
        try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10000\r\n\r\n")
        try client.send(String(repeating: "x", count: 5000))
        #expect(try client.answer().status == 408)
        #expect(ContinuousClock.now - start > .milliseconds(150))
    }

    @Test func `a body that comes just fast enough is taken, long past its grace`() throws {
        let server = try TestServer {
            $0.bodyGraceMilliseconds = 100
            $0.bodyBytesPerSecondMin = 1000
        }
        let client = try server.client()
        try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n")
        var left = 1_000_000
        let clock = ContinuousClock()
        let start = clock.now
        while left > 10, clock.now - start < .milliseconds(500) {
            try client.send("0123456789")
            left -= 10
        }
        try client.send(String(repeating: "x", count: left))
        #expect(try client.answer().body.count == 1_000_000)
    }

    @Test func `a later answer may take longer than any time-out`() async throws {
        let server = try TestServer {
            $0.keepAliveMilliseconds = 50
            $0.headMilliseconds = 50
            $0.writeStallMilliseconds = 50
        }
        let idle = try server.client()
        let client = try server.client()
        try client.get("/later/1")
        try client.send("GET /later/2 HTTP/1.1\r\nHo")
        let first = try await server.service.later.next()
        // By then the other connection's time-out has come.
        #expect(try idle.rest().isEmpty)
        first.send()
        #expect(try client.answer().text == "/later/1")
        #expect(try client.answer().status == 408)
    }

    @Test func `a client that never ends after our end is cut`() async throws {
        let server = try TestServer { $0.lingerMilliseconds = 100 }
        let client = try server.client()
        try client.send("BAD\r\n\r\n")
        #expect(try client.answer().status == 400)
        await server.reaches(connections: 0)
    }
}
