import HTTP
import Serving
import Testing

/// A server on a port of its own that ends with its test.
final class TestServer {
    let service: TestService
    let server: Server

    init(
        _ service: TestService = TestService(), host: String = "127.0.0.1", loops: Int = 1,
        trustedProxies: [ClientAddress] = [], _ change: (inout ServingLimits) -> Void = { _ in }
    ) throws {
        self.service = service
        var limits = ServingLimits()
        // However slow the machine is, only a test that asks for it runs into a time-out.
        let hour: Int64 = 3_600_000
        limits.headMilliseconds = hour
        limits.keepAliveMilliseconds = hour
        limits.bodyGraceMilliseconds = hour
        limits.bodyStallMilliseconds = hour
        limits.writeStallMilliseconds = hour
        limits.drainIdleMilliseconds = 50
        limits.connectionsPerAddressMax = .max
        _ = Descriptors.raiseLimit()
        change(&limits)
        server = try Server(
            on: ListeningSocket(ListenAddress(host: host, port: 0)), loops: loops, service: service,
            trustedProxies: trustedProxies, limits: limits)
    }

    deinit {
        server.drain()
        server.join()
    }

    /// - Parameter address: the last byte of the client's own address, 127.0.0.x.
    func client(receiveBytes: Int32? = nil, address: UInt8 = 1) throws -> TestClient {
        try TestClient(server, receiveBytes: receiveBytes, address: address)
    }

    /// Waits until so many connections are open.
    func reaches(connections: Int) async {
        await reaches("\(connections) connections") { server.connections == connections }
    }

    /// Waits until something holds; gives up after three minutes.
    func reaches(_ what: String, _ holds: () -> Bool) async {
        let end = ContinuousClock.now + .seconds(180)
        while !holds() {
            if ContinuousClock.now > end {
                Issue.record("never reached: \(what)")
                return
            }
            await Task.yield()
        }
    }
}
