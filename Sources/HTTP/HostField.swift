internal import Bytes

/// `uri-host [ ":" port ]` (RFC 9110 section 7.2); no empty host (section 4.2.1), no user info.
enum HostField {
    static func isValid(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        var end = range.lowerBound
        if bytes[end] == UInt8(ascii: "[") {
            guard let close = bytes.firstIndex(of: UInt8(ascii: "]"), in: range),
                ClientAddress(ipv6: bytes, end + 1..<close) != nil
            else { return false }
            end = close + 1
        } else {
            while end < range.upperBound, ByteClass.host.contains(bytes[end]) {
                guard
                    bytes[end] != UInt8(ascii: "%")
                        || bytes.isPercentEncoded(at: end, before: range.upperBound)
                else { return false }
                end += 1
            }
            guard end > range.lowerBound else { return false }
        }
        return end == range.upperBound || isPort(bytes, end..<range.upperBound)
    }

    /// A colon and a number to 65535, or a colon alone (RFC 3986 section 3.2.3).
    private static func isPort(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard bytes[range.lowerBound] == UInt8(ascii: ":"), range.count <= 6 else { return false }
        if range.count == 1 { return true }
        let port = Digits.number(bytes.extracting(range.dropFirst()))
        return port.map { $0 <= 65_535 } ?? false
    }
}
