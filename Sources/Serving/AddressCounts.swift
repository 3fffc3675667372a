internal import HTTP
internal import Synchronization

/// How many connections each address has open: an IPv4 address, or an IPv6 /64.
///
/// The acceptor asks before it deals a connection, loops tell when one has closed; a lock of
/// nanoseconds for each, none for a request.
final class AddressCounts: Sendable {
    private let counts = Mutex<[ClientAddress: Int]>([:])
    private let countMax: Int
    /// Trusted proxies: their connections are those of many clients.
    private let exempt: [ClientAddress]

    init(countMax: Int, exempt: [ClientAddress]) {
        self.countMax = countMax
        self.exempt = exempt
    }

    /// Counts one more; false where the address has as many as it may, and nothing is counted.
    func opened(_ peer: ClientAddress) -> Bool {
        if exempt.contains(peer) { return true }
        return counts.withLock { counts in
            let count = counts[peer.network, default: 0]
            guard count < countMax else { return false }
            counts[peer.network] = count + 1
            return true
        }
    }

    func closed(_ peer: ClientAddress) {
        if exempt.contains(peer) { return }
        counts.withLock { counts in
            guard let count = counts[peer.network] else { return }
            counts[peer.network] = count > 1 ? count - 1 : nil
        }
    }
}
