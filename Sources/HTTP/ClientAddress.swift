/// An IPv4 or IPv6 address, as 16 bytes in two words (IPv4 mapped, RFC 4291 section 2.5.5.2).
package struct ClientAddress: Hashable, Sendable {
    package var high: UInt64
    package var low: UInt64

    package static let unknown = ClientAddress(high: 0, low: 0)

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// - Parameter ipv4: the four bytes as one number, the first the highest.
    package init(ipv4: UInt32) {
        self.init(high: 0, low: 0xFFFF_0000_0000 | UInt64(ipv4))
    }

    package var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// What a limit counts: an IPv4 address, or the /64 that one IPv6 subscriber has.
    package var network: ClientAddress {
        isIPv4 ? self : ClientAddress(high: high, low: 0)
    }
}
