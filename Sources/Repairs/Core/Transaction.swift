internal import SQLite

/// One transaction of one connection, with its moment; use cases and rows take it as `in:`.
///
/// Given to readers too: their connections refuse to write.
package struct Transaction {
    let connection: Connection
    /// The same for everything that one transaction does; for dates.
    package let now: Instant
    /// For spans.
    package let steady: SteadyInstant
    /// The changes beside the database once this commits.
    let touched: Touched
    /// The beginning of links to customers.
    let publicURL: String
    let settingsCache: SettingsCache

    init(
        _ connection: Connection, now: Instant, steady: SteadyInstant, touched: Touched,
        publicURL: String, settingsCache: SettingsCache = SettingsCache()
    ) {
        self.connection = connection
        self.now = now
        self.steady = steady
        self.touched = touched
        self.publicURL = publicURL
        self.settingsCache = settingsCache
    }

    /// Makes the address at which the customer sees how it stands.
    package func statusURL(of ticket: Ticket) -> String {
        publicURL + Wording.statusPath(ticket.ticketId)
    }

    func run(_ sql: StaticString, _ values: SQLValue...) throws(RepairError) {
        do { try connection.run(sql, values) } catch { throw RepairError(error) }
    }

    func first<Value>(
        _ sql: StaticString, _ values: SQLValue..., row: (Row) -> Value
    ) throws(RepairError) -> Value? {
        var first: Value?
        do {
            try connection.each(sql, values) { found in
                first = row(found)
                return false
            }
        } catch {
            throw RepairError(error)
        }
        return first
    }

    func all<Value>(
        _ sql: StaticString, _ values: SQLValue..., row: (Row) -> Value
    ) throws(RepairError) -> [Value] {
        var rows: [Value] = []
        do {
            try connection.each(sql, values) { found in
                rows.append(row(found))
                return true
            }
        } catch {
            throw RepairError(error)
        }
        return rows
    }

    /// Inserts a row and answers its rowid.
    func insert(_ sql: StaticString, _ values: SQLValue...) throws(RepairError) -> Int64 {
        do { try connection.run(sql, values) } catch { throw RepairError(error) }
        return connection.lastInsertedRow
    }
}

/// The changes of a transaction beside the database once it commits.
final class Touched {
    struct Effects: Sendable {
        /// Codes of tickets whose status answers are out of date.
        fileprivate(set) var tickets: [Int64] = []
        /// Wrong approval codes, and codes of quotes that they ended.
        fileprivate(set) var wrongCodes: UInt64 = 0
        fileprivate(set) var codesEnded: UInt64 = 0
    }

    private(set) var effects = Effects()
    /// Those that the transaction has read.
    var settings: FiledSettings?
    private(set) var hasChangedSettings = false

    func note(_ id: TicketID) { effects.tickets.append(id.code) }

    func noteSettings() {
        (settings, hasChangedSettings) = (nil, true)
    }

    func noteWrongCode(ending count: Int) {
        effects.wrongCodes += 1
        effects.codesEnded += UInt64(count)
    }
}
