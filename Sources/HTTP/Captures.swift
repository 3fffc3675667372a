/// Where a path's parameters stand in `Request.head`, from left to right; no allocation.
package struct Captures: Sendable {
    package static let countMax = 4
    private var ranges = InlineArray<4, Range<Int>>(repeating: 0..<0)
    package private(set) var count = 0

    package init() {}

    /// Still percent-encoded; `Request.segment` decodes it.
    ///
    /// - Parameter index: from 0; past the last it is an empty range.
    package subscript(index: Int) -> Range<Int> {
        index >= 0 && index < count ? ranges[index] : 0..<0
    }

    mutating func append(_ range: Range<Int>) {
        guard count < Self.countMax else { return }
        ranges[count] = range
        count += 1
    }

    mutating func removeLast() {
        if count > 0 { count -= 1 }
    }
}
