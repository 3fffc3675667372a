/// The direction in which a list goes through its rows.
package enum ListOrder: String, Sendable, CaseIterable {
    case oldest, newest
}

/// A page of a list that is ordered by its rows' numbers.
package struct ListPage: Sendable {
    package let order: ListOrder
    /// The last row of the page before; nil for the first page.
    package let after: Int64?
    /// The most rows that it may have.
    package let limit: Int

    package init(_ order: ListOrder = .oldest, after: Int64? = nil, limit: Int) {
        (self.order, self.after, self.limit) = (order, after, limit)
    }

    /// Every row of the page lies beyond this number, in the list's direction.
    var start: Int64 {
        switch order {
        case .oldest: after ?? 0
        case .newest: after ?? .max
        }
    }
}
