internal import SQLite

enum LedgerRows {
    struct Event {
        let row: Int64
        let hash: [UInt8]
    }

    /// Nil where its row was removed.
    static func state(on connection: Connection) throws(SQLiteError) -> Ledger.State? {
        try connection.first("SELECT since, lastEvent, hash FROM ledger WHERE id = 1") { row in
            Ledger.State(since: row.int(0), lastEvent: row.int(1), hash: row.blob(2))
        }
    }

    static func page(
        after row: Int64, limit: Int64, on connection: Connection
    ) throws(SQLiteError) -> [Event] {
        try connection.all(
            "SELECT id, hash FROM events WHERE id > ? ORDER BY id LIMIT ?", .int(row), .int(limit)
        ) { row in Event(row: row.int(0), hash: row.blob(1)) }
    }

    static func write(_ state: Ledger.State, on connection: Connection) throws(SQLiteError) {
        try connection.run(
            "UPDATE ledger SET lastEvent = ?, hash = ? WHERE id = 1", .int(state.lastEvent),
            .blob(state.hash))
    }

    static func lastEvent(on connection: Connection) throws(SQLiteError) -> Int64 {
        try connection.first("SELECT max(id) FROM events") { row in row.int(0) } ?? 0
    }
}
