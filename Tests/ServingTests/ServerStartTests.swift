import HTTP
import Serving
import Testing

@Suite struct ServerStartTests {
    /// A service that has no handler to give.
    private struct Broken: Service {
        struct Reason: Error {}
        func makeHandler() throws -> any RequestHandler { throw Reason() }
        func drainBegan() {}
    }

    @Test func `an address that is taken is refused by name`() throws {
        let server = try TestServer()
        let port = server.server.address.port
        #expect {
            try Server(
                on: ListeningSocket(ListenAddress(host: "127.0.0.1", port: port)), loops: 1,
                service: TestService())
        } throws: { error in
            "\(error)" == "cannot listen on 127.0.0.1:\(port): Address already in use"
        }
    }

    @Test func `a service without a handler stops the start`() throws {
        #expect {
            try Server(
                on: ListeningSocket(ListenAddress(host: "127.0.0.1", port: 0)), loops: 2,
                service: Broken())
        } throws: { error in
            guard case .service(let reason) = error as? ServingError else { return false }
            return reason is Broken.Reason
        }
    }

    @Test func `a host that is no address of this machine is refused`() {
        #expect(throws: ServingError.self) {
            try Server(
                on: ListeningSocket(ListenAddress(host: "192.0.2.1", port: 0)), loops: 1,
                service: TestService())
        }
    }

    @Test func `host and port are read strictly`() throws {
        #expect(try ListenAddress("127.0.0.1:8080").port == 8080)
        #expect(try ListenAddress("localhost:0").host == "localhost")
        let six = try ListenAddress("[::1]:65535")
        #expect(six.host == "::1")
        #expect(six.port == 65535)
        #expect(six.description == "[::1]:65535")
        for text in [
            "", "a", ":80", "a:", "a:+80", "a:-1", "a:65536", "a:080000", "::1:80", "a: 1",
        ] {
            #expect(throws: ServingError.self, "\(text)") { try ListenAddress(text) }
        }
    }

    @Test func `the handler is let go after each turn`() async throws {
        let server = try TestServer()
        let client = try server.client()
        try client.get("/now/1")
        _ = try client.answer()
        await server.reaches("a turn") { server.service.turns > 0 }
    }
}
