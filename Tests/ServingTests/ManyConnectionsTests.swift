import Glibc
import HTTP
import Serving
import Testing

@Suite struct ManyConnectionsTests {
    @Test func `a thousand connections are served side by side`() throws {
        let server = try TestServer(loops: 2)
        let clients = try (0..<1000).map { _ in try server.client() }
        for round in 0..<3 {
            for (number, client) in clients.enumerated() {
                try client.get("/now/\(number)/\(round)")
            }
            for (number, client) in clients.enumerated() {
                #expect(try client.answer().text == "/now/\(number)/\(round)")
            }
        }
        // Optimized code would let go of them after their last use, and they would close.
        withExtendedLifetime(clients) { #expect(server.server.connections == 1000) }
    }

    @Test func `each loop gets its share, also after some are gone`() async throws {
        let server = try TestServer(loops: 2)
        var clients = try (0..<64).map { _ in try server.client() }
        await server.reaches(connections: 64)
        #expect(server.server.connectionsByLoop == [32, 32])
        clients.removeLast(40)
        await server.reaches(connections: 24)
        clients += try (0..<40).map { _ in try server.client() }
        await server.reaches(connections: 64)
        withExtendedLifetime(clients) { #expect(server.server.connectionsByLoop == [32, 32]) }
    }

    @Test func `one connection more than the limit is closed, until another goes`() async throws {
        let server = try TestServer(loops: 2) { $0.connectionsMax = 3 }
        var clients = try (0..<3).map { _ in try server.client() }
        for client in clients {
            try client.get("/now/1")
            #expect(try client.answer().status == 200)
        }
        let over = try server.client()
        #expect(try over.rest().isEmpty)
        clients.removeLast().close()
        await server.reaches(connections: 2)
        let next = try server.client()
        try next.get("/now/1")
        #expect(try next.answer().status == 200)
    }

    /// In a process of its own, whose limit can be lowered.
    @Test func `without descriptors connections wait, and are served once there are some`() async {
        await #expect(processExitsWith: .success) {
            let server = try TestServer()
            // Made before the limit is lowered, as clients need descriptors too.
            let clients = try (0..<20).map { _ in try TestClient(connectingLaterTo: server.server) }
            var limit = rlimit()
            getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            let before = limit.rlim_cur
            // No gap is left below the last: ten more is ten more, some for the test's own library.
            var last: Int32 = 0
            for _ in 0..<200 { last = open("/dev/null", O_RDONLY) }
            guard last > 0 else { exit(4) }
            limit.rlim_cur = UInt(last) + 11
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            for client in clients {
                try client.connect()
                try client.get("/now/1")
            }
            for client in clients.prefix(5) {
                guard try client.answer().status == 200 else { exit(1) }
            }
            guard server.server.connections <= 10 else { exit(2) }
            limit.rlim_cur = before
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            for client in clients.dropFirst(5) {
                guard try client.answer().status == 200 else { exit(3) }
            }
            exit(0)
        }
    }
}
