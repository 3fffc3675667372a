/// The groups of an IPv6 address while they are read, with the place of its `::`.
struct AddressGroups {
    private var beforeHigh: UInt64 = 0
    private var beforeLow: UInt64 = 0
    private var count = 0
    private var skippedAt: Int?

    /// - Returns: whether there was room.
    mutating func append(_ group: UInt16) -> Bool {
        guard count < 8 else { return false }
        beforeHigh = beforeHigh << 16 | beforeLow >> 48
        beforeLow = beforeLow << 16 | UInt64(group)
        count += 1
        return true
    }

    /// - Returns: whether this is the first `::`.
    @discardableResult
    mutating func skip() -> Bool {
        guard skippedAt == nil else { return false }
        skippedAt = count
        return true
    }

    /// Nil when there are too few or too many groups.
    var words: (high: UInt64, low: UInt64)? {
        guard let skippedAt else { return count == 8 ? (beforeHigh, beforeLow) : nil }
        guard count < 8 else { return nil }
        // The groups stand right-aligned; those before the `::` move to the left.
        let after = count - skippedAt
        var (high, low): (UInt64, UInt64) = (0, 0)
        for index in 0..<count {
            let fromRight = count - 1 - index
            let group =
                fromRight < 4
                ? beforeLow >> UInt64(16 * fromRight) : beforeHigh >> UInt64(16 * (fromRight - 4))
            let place = index < skippedAt ? 7 - index : after - 1 - (index - skippedAt)
            if place < 4 {
                low |= (group & 0xFFFF) << UInt64(16 * place)
            } else {
                high |= (group & 0xFFFF) << UInt64(16 * (place - 4))
            }
        }
        return (high, low)
    }
}
