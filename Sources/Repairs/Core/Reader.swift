internal import SQLite

/// A loop's own read-only connection: one read transaction a turn, renewed when the writer has
/// committed since, so that a client sees what it was told of.
package final class Reader {
    private let connection: Connection
    private let shop: Shop
    private var isOpen = false
    private var commitsSeen: UInt64 = 0

    init(path: String, shop: Shop) throws(RepairError) {
        do { connection = try Connection(path: path, role: .reader) } catch {
            throw RepairError(error)
        }
        self.shop = shop
    }

    /// The present state of the database, until `release` or the next call.
    package func snapshot() throws(RepairError) -> Transaction {
        let commits = shop.commitCount
        do {
            if isOpen, commits != commitsSeen { try close() }
            if !isOpen {
                try connection.run("BEGIN")
                isOpen = true
                commitsSeen = commits
            }
        } catch {
            throw RepairError(error)
        }
        return Transaction(
            connection, now: shop.clock.now, touched: TouchedTickets(),
            publicURL: shop.publicURL)
    }

    /// Ends the turn's read transaction; an open one would keep the log from being checkpointed.
    package func release() {
        guard isOpen else { return }
        try? close()
    }

    private func close() throws(SQLiteError) {
        isOpen = false
        try connection.run("COMMIT")
    }
}
