internal import CSQLite

extension Connection {
    static let busyMilliseconds: Int32 = 5000

    /// In this order: what guards against a hostile file first, as the pragmas after it read it.
    func configure() throws(SQLiteError) {
        unsafe sqlite3_busy_timeout(database, Self.busyMilliseconds)
        unsafe _ = csqlite_config_int(database, SQLITE_DBCONFIG_DEFENSIVE, 1)
        unsafe _ = csqlite_config_int(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        unsafe _ = csqlite_config_int(database, SQLITE_DBCONFIG_DQS_DDL, 0)
        unsafe _ = csqlite_config_int(database, SQLITE_DBCONFIG_DQS_DML, 0)
        // Plans don't look at bound values: a statement that may use a partial index over one would
        // be prepared anew at each use.
        unsafe _ = csqlite_config_int(database, SQLITE_DBCONFIG_ENABLE_QPSG, 1)
        limit()
        try run("PRAGMA foreign_keys = ON")
        try run("PRAGMA temp_store = MEMORY")
        try run("PRAGMA wal_autocheckpoint = 0")
        switch role {
        case .writer:
            try run("PRAGMA journal_mode = WAL")
            // FULL: one fsync for each commit, of the write-ahead log.
            try run("PRAGMA synchronous = FULL")
            // What is deleted is overwritten, in the database and so in its next backup.
            try run("PRAGMA secure_delete = ON")
            // Kilobytes, taken as they are needed: the pages that random keys go to.
            try run("PRAGMA cache_size = -32000")
        case .reader, .observer, .copy:
            neverCheckpoints()
            try run("PRAGMA query_only = ON")
            try run("PRAGMA cell_size_check = ON")
        case .target:
            // It is thrown away where it is not completed, and synced when it is.
            try run("PRAGMA locking_mode = EXCLUSIVE")
            try run("PRAGMA journal_mode = OFF")
            try run("PRAGMA synchronous = OFF")
        }
        try assertSettings()
    }

    /// Also not when it is closed as the last. `SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE`
    func neverCheckpoints() {
        unsafe _ = csqlite_config_int(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    }

    /// Far above what the statements need and far below what a hostile value or file could cost.
    private func limit() {
        let limits: [(Int32, Int32)] = [
            (SQLITE_LIMIT_LENGTH, 4_000_000), (SQLITE_LIMIT_SQL_LENGTH, 100_000),
            (SQLITE_LIMIT_COLUMN, 100), (SQLITE_LIMIT_EXPR_DEPTH, 100),
            (SQLITE_LIMIT_COMPOUND_SELECT, 20), (SQLITE_LIMIT_VDBE_OP, 100_000),
            (SQLITE_LIMIT_FUNCTION_ARG, 32), (SQLITE_LIMIT_ATTACHED, 0),
            (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500), (SQLITE_LIMIT_VARIABLE_NUMBER, 500),
            (SQLITE_LIMIT_TRIGGER_DEPTH, 10), (SQLITE_LIMIT_WORKER_THREADS, 0),
        ]
        for (limit, value) in limits { unsafe sqlite3_limit(database, limit, value) }
    }

    /// What durability and safety rest on, as it is now; for `/readyz?verbose`.
    package func settings() throws(SQLiteError) -> [Setting] {
        try [
            setting("journal_mode", "PRAGMA journal_mode"),
            setting("synchronous", "PRAGMA synchronous"),
            setting("foreign_keys", "PRAGMA foreign_keys"),
            setting("trusted_schema", "PRAGMA trusted_schema"),
            setting("secure_delete", "PRAGMA secure_delete"),
            setting("query_only", "PRAGMA query_only"),
            setting("wal_autocheckpoint", "PRAGMA wal_autocheckpoint"),
        ]
    }

    private func setting(_ name: String, _ sql: StaticString) throws(SQLiteError) -> Setting {
        Setting(name: name, value: try first(sql) { $0.text(0) } ?? "")
    }

    /// A pragma that SQLite doesn't take is no error to it: WAL where there is no shared memory,
    /// a name that a library was built without.
    private func assertSettings() throws(SQLiteError) {
        var expected = ["foreign_keys": "1", "trusted_schema": "0", "wal_autocheckpoint": "0"]
        switch role {
        case .writer:
            expected["journal_mode"] = "wal"
            expected["synchronous"] = "2"
            expected["secure_delete"] = "1"
        case .reader, .observer, .copy: expected["query_only"] = "1"
        case .target: break
        }
        for setting in try settings() {
            guard let value = expected[setting.name], value != setting.value else { continue }
            throw SQLiteError(
                extendedCode: SQLITE_ERROR,
                message: "\(setting.name) is \(setting.value), not \(value)")
        }
    }
}
