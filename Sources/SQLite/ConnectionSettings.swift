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
        try run("PRAGMA foreign_keys = ON")
        try run("PRAGMA temp_store = MEMORY")
        try run("PRAGMA wal_autocheckpoint = 0")
        switch role {
        case .writer:
            try run("PRAGMA journal_mode = WAL")
            try run("PRAGMA synchronous = FULL")
            try run("PRAGMA secure_delete = ON")
        case .reader, .observer:
            neverCheckpoints()
            try run("PRAGMA query_only = ON")
        }
    }

    /// Also not when it is closed as the last. `SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE`
    func neverCheckpoints() {
        unsafe _ = csqlite_config_int(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    }
}
