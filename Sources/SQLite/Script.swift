internal import CSQLite

extension Connection {
    /// Runs statements one after the other; a migration's alone, as nothing is bound.
    /// `sqlite3_exec`
    func runScript(_ sql: [UInt8]) throws(SQLiteError) {
        let code = unsafe (sql + [0]).withUnsafeBufferPointer { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                unsafe sqlite3_exec(database, characters.baseAddress, nil, nil, nil)
            }
        }
        if code != SQLITE_OK { throw unsafe SQLiteError(database: database, code: code) }
    }
}
