internal import CSQLite

/// One connection to one database file, used by one thread.
///
/// Statements are literals, prepared once and kept for the connection's life.
@safe package final class Connection {
    package enum Role: Sendable {
        /// The only connection that writes and checkpoints.
        case writer
        /// `query_only`; never checkpoints.
        case reader
        /// Opened read-only at the file level: backups and checks beside a server.
        case observer
    }

    let database: OpaquePointer
    package let role: Role
    private var statements: [UInt: Statement] = [:]

    /// Opens the file and sets the pragmas that its role needs; a writer creates the file (0600).
    package init(path: String, role: Role) throws(SQLiteError) {
        var opened: OpaquePointer?
        let flags =
            switch role {
            case .writer: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            case .reader: SQLITE_OPEN_READWRITE
            case .observer: SQLITE_OPEN_READONLY
            }
        let code = unsafe sqlite3_open_v2(
            path, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let opened = unsafe opened else {
            let error = unsafe SQLiteError(database: opened, code: code)
            unsafe sqlite3_close_v2(opened)
            throw error
        }
        unsafe database = opened
        self.role = role
        try configure()
    }

    deinit {
        statements.removeAll()
        unsafe sqlite3_close_v2(database)
    }

    private func configure() throws(SQLiteError) {
        unsafe sqlite3_busy_timeout(database, 5000)
        unsafe _ = csqlite_config_int(database, SQLITE_DBCONFIG_DEFENSIVE, 1)
        unsafe _ = csqlite_config_int(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        try run("PRAGMA foreign_keys = ON")
        try run("PRAGMA temp_store = MEMORY")
        switch role {
        case .writer:
            _ = try first("PRAGMA journal_mode = WAL") { row in row.text(0) }
            try run("PRAGMA synchronous = FULL")
            try run("PRAGMA secure_delete = ON")
            _ = try first("PRAGMA wal_autocheckpoint = 0") { row in row.int(0) }
        case .reader, .observer:
            try run("PRAGMA query_only = ON")
            _ = try first("PRAGMA wal_autocheckpoint = 0") { row in row.int(0) }
        }
    }

    /// Runs a statement to its end.
    package func run(_ sql: StaticString, _ values: SQLValue...) throws(SQLiteError) {
        try run(sql, values)
    }

    package func run(_ sql: StaticString, _ values: [SQLValue]) throws(SQLiteError) {
        let statement = try prepared(sql)
        defer { statement.reset() }
        try statement.bind(values)
        while try statement.step() {}
    }

    /// The first row, nil where there is none.
    package func first<Value>(
        _ sql: StaticString, _ values: SQLValue..., row: (Row) -> Value
    ) throws(SQLiteError) -> Value? {
        try first(sql, values, row: row)
    }

    package func first<Value>(
        _ sql: StaticString, _ values: [SQLValue], row: (Row) -> Value
    ) throws(SQLiteError) -> Value? {
        let statement = try prepared(sql)
        defer { statement.reset() }
        try statement.bind(values)
        guard try statement.step() else { return nil }
        return unsafe row(Row(statement: statement.pointer))
    }

    /// Every row, in order; the SQL bounds how many.
    package func all<Value>(
        _ sql: StaticString, _ values: SQLValue..., row: (Row) -> Value
    ) throws(SQLiteError) -> [Value] {
        try all(sql, values, row: row)
    }

    package func all<Value>(
        _ sql: StaticString, _ values: [SQLValue], row: (Row) -> Value
    ) throws(SQLiteError) -> [Value] {
        let statement = try prepared(sql)
        defer { statement.reset() }
        try statement.bind(values)
        var rows: [Value] = []
        while try statement.step() {
            unsafe rows.append(row(Row(statement: statement.pointer)))
        }
        return rows
    }

    private func prepared(_ sql: StaticString) throws(SQLiteError) -> Statement {
        let key = unsafe UInt(bitPattern: sql.utf8Start)
        if let statement = statements[key] { return statement }
        let statement = try unsafe Statement(sql, on: database)
        statements[key] = statement
        return statement
    }

    /// The rowid of the last insert. `sqlite3_last_insert_rowid`
    package var lastInsertedRow: Int64 { unsafe sqlite3_last_insert_rowid(database) }

    /// Rows changed since the connection was opened. `sqlite3_total_changes64`
    package var totalChanges: Int64 { unsafe sqlite3_total_changes64(database) }

    /// Whether no transaction is open; asked after every error. `sqlite3_get_autocommit`
    package var isAutocommit: Bool { unsafe sqlite3_get_autocommit(database) != 0 }
}
