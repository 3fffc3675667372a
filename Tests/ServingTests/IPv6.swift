import HTTP
import Serving

extension ListenAddress {
    /// Whether this machine has an IPv6 loopback.
    static let hasIPv6: Bool = {
        guard
            let server = try? Server(
                on: ListeningSocket(ListenAddress(host: "::1", port: 0)), loops: 1,
                service: TestService())
        else { return false }
        server.drain()
        server.join()
        return true
    }()
}
