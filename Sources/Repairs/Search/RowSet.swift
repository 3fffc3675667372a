/// Rows of a table by their numbers, a bit for each.
struct RowSet: Sendable {
    /// Rows of a block: words of many rows stand in the index once for each block.
    static let blockRows: Int64 = 32

    private var bits: [UInt64]

    /// - Parameter last: the greatest number that it can hold; others are left out.
    init(through last: Int64) { bits = Array(repeating: 0, count: Int(last / 64) + 1) }

    private init(bits: [UInt64]) { self.bits = bits }

    /// The same table's rows, all of them.
    var filled: RowSet { RowSet(bits: Array(repeating: .max, count: bits.count)) }

    /// The same table's rows, none of them.
    var emptied: RowSet { RowSet(bits: Array(repeating: 0, count: bits.count)) }

    mutating func insert(_ row: Int64) {
        guard row >= 0, Int(row / 64) < bits.count else { return }
        bits[Int(row / 64)] |= 1 << UInt64(row % 64)
    }

    mutating func insert(block: Int64) {
        guard block >= 0, Int(block / 2) < bits.count else { return }
        bits[Int(block / 2)] |= UInt64(UInt32.max) << UInt64(block % 2 * RowSet.blockRows)
    }

    func contains(_ row: Int64) -> Bool {
        guard row >= 0, Int(row / 64) < bits.count else { return false }
        return bits[Int(row / 64)] & 1 << UInt64(row % 64) != 0
    }

    mutating func formUnion(_ other: RowSet) {
        for place in bits.indices { bits[place] |= other.bits[place] }
    }

    mutating func formIntersection(_ other: RowSet) {
        for place in bits.indices { bits[place] &= other.bits[place] }
    }

    /// The rows of a page, in its order.
    func rows(_ page: ListPage) -> [Int64] {
        var rows: [Int64] = []
        switch page.order {
        case .oldest:
            let end = Int64(bits.count) * 64
            var row = max(0, min(page.start, end)) + 1
            while rows.count < page.limit, row < end {
                let rest = bits[Int(row / 64)] >> UInt64(row % 64)
                if rest == 0 {
                    row = (row / 64 + 1) * 64
                } else {
                    row += Int64(rest.trailingZeroBitCount)
                    rows.append(row)
                    row += 1
                }
            }
        case .newest:
            var row = min(page.start, Int64(bits.count) * 64) - 1
            while rows.count < page.limit, row > 0 {
                let rest = bits[Int(row / 64)] << UInt64(63 - row % 64)
                if rest == 0 {
                    row = row / 64 * 64 - 1
                } else {
                    row -= Int64(rest.leadingZeroBitCount)
                    if row > 0 { rows.append(row) }
                    row -= 1
                }
            }
        }
        return rows
    }
}
