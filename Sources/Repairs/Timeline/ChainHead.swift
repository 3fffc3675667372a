/// Where a ticket's chain of events ends: how many there are, and the last one's hash.
package struct ChainHead: Sendable {
    package var count: Int64
    /// 32 bytes; all zero before the first event.
    package var hash: [UInt8]
    /// Bytes of the events with their personal values, as they were written; 0 where nobody asks.
    package var byteCount: Int64 = 0

    static let empty = ChainHead(count: 0, hash: [UInt8](repeating: 0, count: 32))
}
