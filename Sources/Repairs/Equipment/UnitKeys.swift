internal import SQLite

/// Making the keys of units that an earlier build put on file: their rules are this program's.
enum UnitKeys {
    /// Units of one transaction.
    private static let batchMax: Int64 = 1000

    /// Makes all that are missing, before anything else is written.
    static func renew(on connection: Connection) throws(SQLiteError) {
        while try UnitKeyRows.areMissing(on: connection) {
            try UnitKeyRows.atOnce(on: connection) { () throws(SQLiteError) in
                for (id, keys) in try UnitKeyRows.units(limit: batchMax, on: connection) {
                    try UnitKeyRows.write(keys, of: id, on: connection)
                }
                for (id, keys) in try UnitKeyRows.loaners(limit: batchMax, on: connection) {
                    try UnitKeyRows.write(keys, ofLoaner: id, on: connection)
                }
            }
        }
    }
}
