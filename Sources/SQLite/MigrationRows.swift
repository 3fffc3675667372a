/// A row of `migrations`.
struct AppliedMigration {
    let number: Int64
    let name: String
    let sha256: [UInt8]
    let appliedAt: Int64
}

extension Connection {
    func makeMigrationsTable() throws(SQLiteError) {
        try run(
            """
            CREATE TABLE IF NOT EXISTS migrations (
                number INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                sha256 BLOB NOT NULL,
                appliedAt INTEGER NOT NULL
            ) STRICT
            """)
    }

    func record(
        _ migration: Migration, sha256: [UInt8], at now: Int64
    ) throws(SQLiteError) {
        try run(
            "INSERT INTO migrations (number, name, sha256, appliedAt) VALUES (?, ?, ?, ?)",
            .int(migration.number), .text(migration.name), .blob(sha256), .int(now))
    }

    /// By number; none of an empty database, nil of another program's: with tables, but without
    /// our table of migrations, which is made with the first of them. Others have one of that name.
    func appliedMigrations() throws(SQLiteError) -> [AppliedMigration]? {
        let columns = try all("SELECT name FROM pragma_table_info('migrations') ORDER BY cid") {
            $0.text(0)
        }
        if columns != ["number", "name", "sha256", "appliedAt"] {
            return try hasTables() ? nil : []
        }
        return try all(
            "SELECT number, name, sha256, appliedAt FROM migrations ORDER BY number"
        ) { row in
            AppliedMigration(
                number: row.int(0), name: row.text(1), sha256: row.blob(2), appliedAt: row.int(3))
        }
    }

    /// Whether the database holds anything, or says that it is some program's.
    func hasTables() throws(SQLiteError) -> Bool {
        let program = try first("PRAGMA application_id") { $0.int(0) }
        if program ?? 0 != 0 { return true }
        return try first("SELECT 1 FROM sqlite_schema") { _ in true } ?? false
    }
}
