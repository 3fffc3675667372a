/// Who sent a request that came through proxies.
extension Request {
    /// Walks `X-Forwarded-For` from its right end, as each proxy appends whom it saw: the first
    /// address that is not a trusted proxy's is the client's. What stands left of it anyone may
    /// have written.
    ///
    /// - Parameters:
    ///   - peer: who is connected.
    ///   - trusted: the proxies whose word is believed.
    /// - Returns: the last address known where an entry is no address.
    package func client(peer: ClientAddress, trusting trusted: [ClientAddress]) -> ClientAddress {
        guard trusted.contains(peer) else { return peer }
        let bytes = head.span
        var client = peer
        for field in fields.reversed()
        where bytes.equalsIgnoringCase("X-Forwarded-For", at: field.name) {
            var end = field.value.upperBound
            while end > field.value.lowerBound {
                var start = end
                while start > field.value.lowerBound, bytes[start - 1] != UInt8(ascii: ",") {
                    start -= 1
                }
                let entry = bytes.trimmed(start..<end)
                end = start - 1
                guard let address = Self.address(bytes, entry) else { return client }
                client = address
                guard trusted.contains(address) else { return client }
            }
        }
        return client
    }

    /// An address, also with the port or the brackets that some proxies write.
    private static func address(_ bytes: Span<UInt8>, _ entry: Range<Int>) -> ClientAddress? {
        if let address = ClientAddress(bytes, entry) { return address }
        guard let first = entry.first else { return nil }
        if bytes[first] == UInt8(ascii: "[") {
            guard let close = bytes.firstIndex(of: UInt8(ascii: "]"), in: entry) else {
                return nil
            }
            return ClientAddress(ipv6: bytes, first + 1..<close)
        }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: entry) else { return nil }
        return ClientAddress(bytes, first..<colon)
    }
}
