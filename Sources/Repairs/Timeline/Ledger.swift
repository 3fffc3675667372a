internal import SQLite

/// One hash over the hashes of all events of all tickets, in the order of their rows.
///
/// A ticket's own head shows that its chain was cut. Where the head was put back as well, or a
/// ticket is gone with all its rows, the ledger shows it.
enum Ledger {
    struct State {
        /// The last event that was there before the ledger was.
        let since: Int64
        /// The row of the last event that it holds.
        let lastEvent: Int64
        let hash: [UInt8]
    }

    /// How many events are read at once.
    private static let pageMax: Int64 = 1000

    /// Takes up the events that a transaction appended, all at once before its commit: one row for
    /// a whole batch.
    static func append(on connection: Connection) throws(SQLiteError) {
        guard let state = try LedgerRows.state(on: connection) else { return }
        var (last, hash) = (state.lastEvent, state.hash)
        while true {
            let page = try LedgerRows.page(after: last, limit: pageMax, on: connection)
            for event in page { (last, hash) = (event.row, next(after: hash, event.hash)) }
            if page.count < Int(pageMax) { break }
        }
        if last == state.lastEvent { return }
        try LedgerRows.write(
            State(since: state.since, lastEvent: last, hash: hash), on: connection)
    }

    /// SHA-256 over the hash so far and the event's.
    static func next(after hash: [UInt8], _ event: [UInt8]) -> [UInt8] {
        SealedEvent.hash(event, after: hash)
    }
}
