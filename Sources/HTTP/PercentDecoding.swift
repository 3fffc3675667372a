internal import Bytes

/// Percent-decoding (RFC 3986 section 2.1), once and strictly.
enum PercentDecoding {
    /// - Parameter plusIsSpace: as in the query of a form.
    /// - Returns: nil where two hexadecimal digits don't follow a percent sign.
    static func decode(
        _ bytes: Span<UInt8>, _ range: Range<Int>, plusIsSpace: Bool = false
    ) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                guard index + 2 < range.upperBound, let high = Hex.value(bytes[index + 1]),
                    let low = Hex.value(bytes[index + 2])
                else { return nil }
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
                index += 1
            }
        }
        return decoded
    }

    /// A path segment: no slash, no NUL and nothing but UTF-8 may come out.
    static func segment(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
        guard let decoded = decode(bytes, range), !decoded.contains(UInt8(ascii: "/")),
            !decoded.contains(0), String(validating: decoded, as: UTF8.self) != nil
        else { return nil }
        return decoded
    }
}

extension Request {
    /// A captured path segment, decoded.
    ///
    /// - Parameter range: of `Captures`; what no router captured may come back empty.
    package func segment(_ range: Range<Int>) -> String {
        guard range.upperBound <= head.count,
            let decoded = PercentDecoding.segment(head.span, range)
        else { return "" }
        return String(decoding: decoded, as: UTF8.self)
    }
}
