extension ClientAddress: CustomStringConvertible {
    /// IPv4 in dots; IPv6 in lower case with its longest run of zero groups cut (RFC 5952).
    package var description: String {
        if isIPv4 {
            return (0..<4).map { String(low >> UInt64(24 - 8 * $0) & 0xFF) }
                .joined(separator: ".")
        }
        let groups = (0..<8).map(group)
        let cut = Self.longestRunOfZeros(groups)
        guard cut.count > 1 else { return Self.text(groups[...]) }
        return Self.text(groups[..<cut.lowerBound]) + "::" + Self.text(groups[cut.upperBound...])
    }

    private func group(_ index: Int) -> UInt64 {
        let word = index < 4 ? high : low
        return word >> UInt64(48 - 16 * (index % 4)) & 0xFFFF
    }

    private static func text(_ groups: ArraySlice<UInt64>) -> String {
        groups.map { String($0, radix: 16) }.joined(separator: ":")
    }

    /// The first of the longest.
    private static func longestRunOfZeros(_ groups: [UInt64]) -> Range<Int> {
        var longest = 0..<0
        var start = 0
        for index in groups.indices {
            if groups[index] != 0 {
                start = index + 1
            } else if index + 1 - start > longest.count {
                longest = start..<index + 1
            }
        }
        return longest
    }
}
