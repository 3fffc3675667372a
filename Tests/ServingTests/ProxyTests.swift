import HTTP
import Testing

@Suite struct ProxyTests {
    /// Whom the server takes for the client.
    private func client(
        _ fields: String, trusting trusted: [String] = ["127.0.0.1", "10.0.0.1"]
    ) throws -> String {
        let server = try TestServer(trustedProxies: trusted.compactMap { ClientAddress($0) })
        let client = try server.client()
        try client.get("/client", fields: fields)
        return try client.answer().text
    }

    @Test func `a trusted proxy names the client`() throws {
        #expect(try client("X-Forwarded-For: 203.0.113.7\r\n") == "203.0.113.7")
        #expect(try client("x-forwarded-for: 2001:db8::1\r\n") == "2001:db8::1")
    }

    @Test func `nobody else does`() throws {
        #expect(try client("X-Forwarded-For: 203.0.113.7\r\n", trusting: []) == "127.0.0.1")
        #expect(try client("X-Forwarded-For: 1.2.3.4\r\n", trusting: ["::1"]) == "127.0.0.1")
    }

    @Test func `what a client claims before its proxy's word is not believed`() throws {
        #expect(try client("X-Forwarded-For: 1.1.1.1, 203.0.113.7\r\n") == "203.0.113.7")
        let two = "X-Forwarded-For: 1.1.1.1\r\nX-Forwarded-For: 203.0.113.7,10.0.0.1\r\n"
        #expect(try client(two) == "203.0.113.7")
    }

    @Test func `what is no address ends the chain where it is still known`() throws {
        #expect(try client("X-Forwarded-For: unknown\r\n") == "127.0.0.1")
        #expect(try client("X-Forwarded-For: 8.8.8.8, junk, 10.0.0.1\r\n") == "10.0.0.1")
        #expect(try client("X-Forwarded-For: \r\n") == "127.0.0.1")
        #expect(try client("X-Forwarded-For: 8.8.8.8,\r\n") == "127.0.0.1")
        #expect(try client("X-Forwarded-For: 010.0.0.1\r\n") == "127.0.0.1")
    }

    @Test func `a chain of trusted proxies alone gives its first`() throws {
        #expect(try client("X-Forwarded-For: 10.0.0.1\r\n") == "10.0.0.1")
    }
}
