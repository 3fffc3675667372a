import TestSupport
import Testing

@testable import Repairs

@Suite struct RowSetTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func `pages list what was put in, from either end`(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let last = Int64.random(in: 1...700, using: &random)
        var set = RowSet(through: last)
        var rows: Set<Int64> = []
        for _ in 0..<Int.random(in: 0...60, using: &random) {
            let row = Int64.random(in: 1...last, using: &random)
            set.insert(row)
            rows.insert(row)
        }
        let block = Int64.random(in: 0...last / 32, using: &random)
        set.insert(block: block)
        rows.formUnion((max(1, block * 32)..<block * 32 + 32))
        for order in ListOrder.allCases {
            var found: [Int64] = []
            while true {
                let page = set.rows(ListPage(order, after: found.last, limit: 7))
                found += page
                if page.count < 7 { break }
            }
            #expect(found == (order == .oldest ? rows.sorted() : rows.sorted(by: >)))
        }
        for row in 0..<last where row > 0 { #expect(set.contains(row) == rows.contains(row)) }
    }

    @Test func `rows beyond the last are left out`() {
        var set = RowSet(through: 10)
        set.insert(100)
        set.insert(block: 9)
        set.insert(-1)
        #expect(set.rows(ListPage(limit: 9)) == [] && !set.contains(100) && !set.contains(-1))
        #expect(set.rows(ListPage(after: 500, limit: 9)) == [])
        #expect(set.filled.rows(ListPage(.newest, after: 500, limit: 1)) == [63])
    }
}
