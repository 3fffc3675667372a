import HTTP
import Serving
import Testing

/// What one address may have open.
@Suite struct AddressCountTests {
    private func isServed(_ client: TestClient) throws -> Bool {
        do {
            try client.get("/now/1")
            return try client.answer().status == 200
        } catch ClientError.ended {
            return false
        } catch ClientError.system {
            return false
        }
    }

    @Test func `one more than an address may have is closed, and other addresses are served`()
        async throws
    {
        let server = try TestServer(loops: 2) { $0.connectionsPerAddressMax = 3 }
        var clients = try (0..<3).map { _ in try server.client() }
        for client in clients { #expect(try isServed(client)) }
        #expect(try !isServed(server.client()))
        #expect(try isServed(server.client(address: 2)))
        clients.removeLast().close()
        await server.reaches(connections: 2)
        let next = try server.client()
        #expect(try isServed(next))
        #expect(try !isServed(server.client()))
        withExtendedLifetime(clients) {}
    }

    @Test func `a trusted proxy may have any number`() throws {
        let proxy = try #require(ClientAddress("127.0.0.1"))
        let server = try TestServer(trustedProxies: [proxy]) { $0.connectionsPerAddressMax = 3 }
        let clients = try (0..<10).map { _ in try server.client() }
        for client in clients { #expect(try isServed(client)) }
    }

    @Test(.enabled(if: ListenAddress.hasIPv6)) func `an IPv6 address counts by its /64`() throws {
        let server = try TestServer(host: "::1") { $0.connectionsPerAddressMax = 2 }
        let clients = try (0..<2).map { _ in try server.client() }
        for client in clients { #expect(try isServed(client)) }
        #expect(try !isServed(server.client()))
    }
}
