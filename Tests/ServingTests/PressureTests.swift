import Glibc
import Serving
import Testing

@Suite struct PressureTests {
    @Test func `a client that never reads is cut, and holds little memory until then`() async throws
    {
        let server = try TestServer { $0.writeStallMilliseconds = 200 }
        let client = try server.client(receiveBytes: 4096)
        try client.get("/now/1")
        #expect(try client.answer().status == 200)
        let request = "GET /big/100000 HTTP/1.1\r\nHost: a\r\n\r\n"
        try client.send(String(repeating: request, count: 1000))
        await server.reaches(connections: 0)
        // 100 MB were asked for; what was made is what the system's buffers took, and one answer.
        #expect(server.service.answered < 100)
    }

    @Test func `a slow reader gets everything in order`() throws {
        let server = try TestServer()
        let client = try server.client(receiveBytes: 4096)
        let request = "GET /big/50000 HTTP/1.1\r\nHost: a\r\n\r\n"
        try client.send(String(repeating: request, count: 200))
        let want = Pattern.bytes(50000)
        for _ in 0..<200 { #expect(try client.answer().body == want) }
        try client.get("/now/after")
        #expect(try client.answer().text == "/now/after")
    }

    /// The socket has room again only once a third of its buffer is free: what counts is that the
    /// client acknowledges bytes meanwhile.
    @Test func `a slow but steady reader is not cut, one that takes nothing is`() async throws {
        let server = try TestServer { $0.writeStallMilliseconds = 1500 }
        let (steady, silent) = (
            try server.client(receiveBytes: 32_768), try server.client(receiveBytes: 32_768)
        )
        for client in [steady, silent] { try client.get("/stored/8000000") }
        let head = try steady.take(100)
        #expect(head.starts(with: "HTTP/1.1 200".utf8))
        var pieces = 0
        let end = ContinuousClock.now + .seconds(8)
        while ContinuousClock.now < end {
            _ = try steady.take(4096)
            pieces += 1
            usleep(20_000)  // 200 kB/s: the slowness is what is tested.
        }
        // Before anything else is waited for: other tests may take their time meanwhile.
        let rest = try steady.take(8_000_000 - pieces * 4096)
        #expect(rest.count == 8_000_000 - pieces * 4096)
        await server.reaches(connections: 1)
        withExtendedLifetime(silent) {}
    }

    /// As a proxy's system does, which acknowledges by the megabyte.
    /// The silence lasts for as long as other tests keep this one waiting: an hour is not reached.
    @Test(arguments: [3_600_000, 500])
    func `what a client took earns it silence, up to a bound`(silenceMax: Int64) async throws {
        let server = try TestServer {
            $0.writeStallMilliseconds = 100
            $0.answerBytesPerSecondMin = 100
            $0.writeSilenceMilliseconds = silenceMax
        }
        let client = try server.client(receiveBytes: 32_768)
        try client.get("/stored/8000000")
        _ = try client.take(1_000_000)
        let start = ContinuousClock.now
        await server.reaches("an end, or 15 times the stall") {
            server.server.connections == 0 || ContinuousClock.now - start > .milliseconds(1500)
        }
        guard silenceMax > 1500 else { return await server.reaches(connections: 0) }
        #expect(try client.take(7_000_000).count == 7_000_000)
    }

    @Test func `an answer larger than any buffer arrives whole`() throws {
        let server = try TestServer()
        let client = try server.client(receiveBytes: 65536)
        try client.get("/big/20000000", fields: "Connection: close\r\n")
        #expect(try client.answer().body == Pattern.bytes(20_000_000))
        #expect(try client.rest().isEmpty)
    }

    @Test func `a big later answer behind a big one waits its turn`() async throws {
        let server = try TestServer()
        let client = try server.client(receiveBytes: 4096)
        try client.get("/big/3000000")
        try client.get("/later/2")
        try client.get("/big/3000000")
        let text = String(repeating: "a", count: 1_000_000)
        #expect(try client.answer().body.count == 3_000_000)
        try await server.service.later.next().send(text)
        #expect(try client.answer().text == text)
        #expect(try client.answer().body.count == 3_000_000)
    }

    @Test func `what comes behind a request that waits is not read without bound`() async throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/later/1")
        let first = try await server.service.later.next()
        let padding = String(repeating: "x", count: 10_000)
        let request = "GET /now/2 HTTP/1.1\r\nHost: a\r\nX-A: \(padding)\r\n\r\n"
        let sent = client.sendWhatFits(String(repeating: request, count: 4000))
        // The system's buffers are full: the server has stopped reading.
        #expect(sent < 4000 * request.utf8.count)
        first.send()
        #expect(try client.answer().text == "/later/1")
        for _ in 0..<sent / request.utf8.count {
            #expect(try client.answer().text == "/now/2")
        }
    }
}
