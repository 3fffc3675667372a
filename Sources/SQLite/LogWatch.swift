internal import CSQLite

/// What the last commit left in the write-ahead log, as SQLite tells it. `sqlite3_wal_hook`
@safe final class LogWatch {
    var frames = 0
    private(set) var commits = 0

    /// The connection must not outlive this.
    func watch(_ database: OpaquePointer) {
        unsafe sqlite3_wal_hook(
            database,
            { context, _, _, frames in
                guard let context = unsafe context else { return SQLITE_OK }
                let watch = unsafe Unmanaged<LogWatch>.fromOpaque(context).takeUnretainedValue()
                watch.frames = Int(frames)
                watch.commits += 1
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }
}
