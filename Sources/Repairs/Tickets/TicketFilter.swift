/// Which tickets a list shows; nil leaves a field open.
package struct TicketFilter: Sendable {
    package var state: TicketState?
    package var assignee: String?
    package var overdue: Bool?
    package var customerId: Int64?
    package var equipmentId: Int64?
    package var updatedSince: Instant?
    package var q: String?

    package init() {}
}

extension Tickets {
    /// A page of tickets in the order in which they were opened.
    ///
    /// - Parameters:
    ///   - row: the last ticket's row of the page before; 0 for the first page.
    ///   - limit: at most so many.
    package static func list(
        _ filter: TicketFilter, after row: Int64, limit: Int, in transaction: Transaction
    ) throws(RepairError) -> [Ticket] {
        let rows = try TicketListRows.rows(filter, after: row, limit: limit, in: transaction)
        guard !rows.isEmpty else { return [] }
        return try TicketRows.byRows(
            "[" + rows.map(String.init).joined(separator: ",") + "]", in: transaction)
    }
}
