/// Verifies all events together against the ledger, page by page: that none is missing in the order
/// of their rows, and that they are those that were committed.
package struct LedgerCheck: Sendable {
    /// The damage found; nil if there is none.
    package private(set) var damage: String?
    package private(set) var isDone = false
    private let since: Int64
    private let end: Int64
    private let expected: [UInt8]
    private var row: Int64 = 0
    private var hash = ChainHead.empty.hash

    /// Begins with what the ledger holds now; events that come meanwhile are not looked at.
    package init(in transaction: Transaction) throws(RepairError) {
        do {
            let connection = transaction.connection
            let state = try LedgerRows.state(on: connection)
            (since, end) = (state?.since ?? 0, state?.lastEvent ?? 0)
            expected = state?.hash ?? []
            let last = try LedgerRows.lastEvent(on: connection)
            if state == nil {
                fail("it was removed")
            } else if last > end {
                fail("\(last - end) lie beyond it")
            }
        } catch {
            throw RepairError(error)
        }
    }

    /// The same after some more events.
    package func next(limit: Int64, in transaction: Transaction) throws(RepairError) -> LedgerCheck
    {
        var next = self
        do {
            let page = try LedgerRows.page(after: row, limit: limit, on: transaction.connection)
            next.take(page.prefix { $0.row <= end })
        } catch {
            throw RepairError(error)
        }
        return next
    }

    private mutating func take(_ events: ArraySlice<LedgerRows.Event>) {
        for event in events {
            guard event.row == row + 1 else {
                let gone = event.row - row - 1
                return fail("\(gone) missing before row \(event.row) of events")
            }
            row = event.row
            if row > since { hash = Ledger.next(after: hash, event.hash) }
        }
        if !events.isEmpty, row < end { return }
        if row < end { return fail("\(end - row) missing at the end") }
        if hash != expected { return fail("they are not those that were committed") }
        isDone = true
    }

    private mutating func fail(_ reason: String) {
        damage = "the ledger of all events: " + reason
        isDone = true
    }
}
