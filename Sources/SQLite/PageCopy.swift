internal import CSQLite

/// One database copied page by page into a new file.
@safe struct PageCopy {
    /// Pages copied between two calls of `progress`.
    static let stepPages: Int32 = 256

    /// Copies what `source` sees within one read transaction, so that writes meanwhile don't make
    /// it begin again; the file appears under its name only when it is complete and on disk.
    ///
    /// - Parameter progress: Pages copied and pages in all, after each step.
    /// - Throws: `exists`, `notCreated`, `failed`.
    static func copy(
        from source: Connection, to path: String,
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(DatabaseRefusal) {
        if Files.exists(path) { throw .exists(path: path) }
        // A log that is left of a database of this name would be played into the new one.
        for rest in ["\(path)-wal", "\(path)-shm", "\(path)-journal"] where Files.exists(rest) {
            throw .exists(path: rest)
        }
        try withCopy(of: source, beside: path, progress: progress) {
            copy throws(DatabaseRefusal) in
            try PartialFiles.publish(copy, as: path)
        }
    }

    /// Copies into a partial file, which is gone after `body` unless that gave it a name.
    static func withCopy<Value>(
        of source: Connection, beside path: String,
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in },
        _ body: (_ copy: String) throws(DatabaseRefusal) -> Value
    ) throws(DatabaseRefusal) -> Value {
        let copy = try PartialFiles.create(for: path)
        defer { PartialFiles.remove(copy) }
        try write(from: source, to: copy, progress: progress)
        return try body(copy)
    }

    private static func write(
        from source: Connection, to temporary: String, progress: (Int, Int) -> Void
    ) throws(DatabaseRefusal) {
        do throws(SQLiteError) {
            let target = try Connection(path: temporary, role: .target)
            try source.run("BEGIN")
            defer { try? source.run("COMMIT") }
            _ = try source.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) }
            try step(from: source, to: target, progress: progress)
            // The copy says that it is a WAL database; alone it is better without.
            try target.run("PRAGMA journal_mode = DELETE")
        } catch {
            if error.isFull || error.isReadOnly || error.isIOError {
                throw DatabaseRefusal(error, writing: temporary)
            }
            throw DatabaseRefusal(error, reading: source.path)
        }
    }

    private static func step(
        from source: Connection, to target: Connection, progress: (Int, Int) -> Void
    ) throws(SQLiteError) {
        guard
            let backup = unsafe sqlite3_backup_init(
                target.database, "main", source.database, "main")
        else { throw unsafe SQLiteError(database: target.database, code: SQLITE_ERROR) }
        var code = SQLITE_OK
        repeat {
            code = unsafe sqlite3_backup_step(backup, stepPages)
            let pages = Int(unsafe sqlite3_backup_pagecount(backup))
            progress(pages - Int(unsafe sqlite3_backup_remaining(backup)), pages)
        } while code == SQLITE_OK
        let end = unsafe sqlite3_backup_finish(backup)
        if code != SQLITE_DONE {
            throw unsafe SQLiteError(database: target.database, code: end == SQLITE_OK ? code : end)
        }
    }
}
