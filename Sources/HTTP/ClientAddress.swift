/// An IPv4 or IPv6 address, as 16 bytes in two words (IPv4 mapped, RFC 4291 section 2.5.5.2).
package struct ClientAddress: Hashable, Sendable {
    package var high: UInt64
    package var low: UInt64

    package static let unknown = ClientAddress(high: 0, low: 0)

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}
