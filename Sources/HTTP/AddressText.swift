internal import Bytes

/// Addresses as text, read strictly and written as RFC 5952 wants them.
extension ClientAddress {
    package init?(_ text: String) {
        let bytes = [UInt8](text.utf8)
        self.init(bytes.span, 0..<bytes.count)
    }

    /// IPv4 or IPv6, without brackets, port or zone.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        if bytes.firstIndex(of: UInt8(ascii: ":"), in: range) == nil {
            guard let address = Self.ipv4(bytes, range) else { return nil }
            self.init(ipv4: address)
        } else {
            self.init(ipv6: bytes, range)
        }
    }

    /// Four decimal numbers to 255, no zero in front (RFC 3986 section 3.2.2).
    private static func ipv4(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
        guard (7...15).contains(range.count) else { return nil }
        var address: UInt32 = 0
        var parts = 0
        var start = range.lowerBound
        while parts < 4 {
            let end =
                bytes.firstIndex(of: UInt8(ascii: "."), in: start..<range.upperBound)
                ?? range.upperBound
            guard let part = Digits.plainNumber(bytes.extracting(start..<end)), part < 256 else {
                return nil
            }
            address = address << 8 | UInt32(part)
            parts += 1
            if end == range.upperBound { return parts == 4 ? address : nil }
            start = end + 1
        }
        return nil
    }

    /// RFC 4291 section 2.2: eight groups, one run of them as `::`, the last two perhaps as IPv4.
    init?(ipv6 bytes: Span<UInt8>, _ range: Range<Int>) {
        var groups = AddressGroups()
        var index = range.lowerBound
        let end = range.upperBound
        if end - index >= 2, bytes.equals("::", at: index..<index + 2) {
            groups.skip()
            index += 2
        }
        while index < end {
            let stop = bytes.firstIndex(of: UInt8(ascii: ":"), in: index..<end) ?? end
            if stop == end, let ipv4 = Self.ipv4(bytes, index..<end) {
                guard groups.append(UInt16(ipv4 >> 16)),
                    groups.append(UInt16(ipv4 & 0xFFFF))
                else { return nil }
                break
            }
            guard let group = Self.group(bytes, index..<stop), groups.append(group) else {
                return nil
            }
            index = stop
            if index == end { break }
            index += 1
            if index < end, bytes[index] == UInt8(ascii: ":") {
                guard groups.skip() else { return nil }
                index += 1
            } else if index == end {
                return nil
            }
        }
        guard let words = groups.words else { return nil }
        self.init(high: words.high, low: words.low)
    }

    private static func group(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt16? {
        guard (1...4).contains(range.count) else { return nil }
        var group: UInt16 = 0
        for index in range {
            guard let digit = Hex.value(bytes[index]) else { return nil }
            group = group << 4 | UInt16(digit)
        }
        return group
    }
}
