internal import SQLite

/// One transaction of one connection, with its moment; use cases and rows take it as `in:`.
///
/// Given to readers too: their connections refuse to write.
package struct Transaction {
    let connection: Connection
    /// The same for everything that one transaction does.
    package let now: Instant
    /// Tickets whose status answers are out of date once this commits.
    let touched: TouchedTickets
    /// What links to customers start with.
    let publicURL: String

    init(_ connection: Connection, now: Instant, touched: TouchedTickets, publicURL: String) {
        self.connection = connection
        self.now = now
        self.touched = touched
        self.publicURL = publicURL
    }

    /// Where the customer sees how it stands.
    package func statusURL(of ticket: Ticket) -> String {
        publicURL + Wording.statusPath(ticket.ticketId)
    }

    func run(_ sql: StaticString, _ values: SQLValue...) throws(RepairError) {
        do { try connection.run(sql, values) } catch { throw RepairError(error) }
    }

    func first<Value>(
        _ sql: StaticString, _ values: SQLValue..., row: (Row) -> Value
    ) throws(RepairError) -> Value? {
        do { return try connection.first(sql, values, row: row) } catch { throw RepairError(error) }
    }

    func all<Value>(
        _ sql: StaticString, _ values: SQLValue..., row: (Row) -> Value
    ) throws(RepairError) -> [Value] {
        do { return try connection.all(sql, values, row: row) } catch { throw RepairError(error) }
    }

    /// Inserts a row and answers its rowid.
    func insert(_ sql: StaticString, _ values: SQLValue...) throws(RepairError) -> Int64 {
        do { try connection.run(sql, values) } catch { throw RepairError(error) }
        return connection.lastInsertedRow
    }
}

/// The tickets that a transaction changed.
final class TouchedTickets {
    private(set) var codes: [Int64] = []

    func note(_ id: TicketID) { codes.append(id.code) }
}
