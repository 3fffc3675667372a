/// `q` values (RFC 9110 section 12.4.2) in thousandths.
enum Quality {
    static let full = 1000

    /// - Returns: nil where it is neither `0` nor `1` with at most three decimals.
    static func read(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard (1...5).contains(range.count) else { return nil }
        let first = bytes[range.lowerBound]
        guard first == UInt8(ascii: "0") || first == UInt8(ascii: "1") else { return nil }
        var quality = first == UInt8(ascii: "1") ? full : 0
        if range.count > 1, bytes[range.lowerBound + 1] != UInt8(ascii: ".") { return nil }
        var weight = 100
        for index in range.dropFirst(2) {
            guard ByteClass.digit.contains(bytes[index]) else { return nil }
            quality += Int(bytes[index] - UInt8(ascii: "0")) * weight
            weight /= 10
        }
        return quality <= full ? quality : nil
    }
}
