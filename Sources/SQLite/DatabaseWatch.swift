internal import CSQLite
internal import Glibc
internal import Synchronization

/// Watches over an open database: whether its files are still the ones that were opened, and
/// whether anybody met damage in them. Either stops all writing.
///
/// A stop holds until a restart; the same file, back in its place with one name, does not end it.
/// Nobody can tell what was written to it meanwhile by its other name, past this process's log, and
/// a page that was found damaged is not sound because the next write does not touch it. A start
/// reads the file and its log anew.
package final class DatabaseWatch: Sendable {
    struct Stop {
        enum Reason {
            /// A file is gone, or another one is in its place, or the database has a second name.
            case files
            /// Another process may hold the database by now.
            case lock
            case damage
        }

        let reason: Reason
        /// What every write is answered; its message says what to do.
        let error: SQLiteError
    }

    private struct State {
        var files: [WatchedFile] = []
        var stop: Stop?
    }

    private let state = Mutex(State())
    let path: String
    private let isLocked: @Sendable () -> Bool
    private let log: @Sendable (String) -> Void

    /// - Parameters:
    ///   - path: The database, which is not open yet.
    ///   - isLocked: Whether the `DatabaseLock` still keeps others away.
    ///   - log: Is told once why writing stopped, on the thread that found it out.
    init(
        path: String, isLocked: @escaping @Sendable () -> Bool,
        log: @escaping @Sendable (String) -> Void
    ) {
        self.path = path
        self.isLocked = isLocked
        self.log = log
    }

    /// Remembers the files that the first connection has open.
    func begin(with connection: Connection) throws(SQLiteError) {
        let real: String
        do throws(DatabaseRefusal) { real = try Files.realPath(path) } catch {
            throw SQLiteError(extendedCode: SQLITE_CANTOPEN, message: error.description)
        }
        // Only reading opens a log.
        _ = try connection.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) }
        // Of a symbolic link both ends: it may be pointed elsewhere, its target may go.
        var files = [WatchedFile(real, hasOneName: true)]
        if path != real { files.append(WatchedFile(path, hasOneName: true)) }
        for beside in ["\(real)-wal", "\(real)-shm"] where Files.exists(beside) {
            files.append(WatchedFile(beside, hasOneName: false))
        }
        // Now, as the file may have been replaced between its opening and the look at it.
        if try connection.hasMoved() { files[0].identity = nil }
        state.withLock { $0.files = files }
    }

    /// The reason for the stop, nil while there is none. Looks at the files: a call of `stat` each.
    func check() -> SQLiteError? {
        stop { state in
            if let fault = state.files.lazy.compactMap(\.fault).first {
                Stop(reason: .files, error: .moved(fault))
            } else if !isLocked() {
                Stop(reason: .lock, error: .moved(lockFault))
            } else {
                nil
            }
        }
    }

    /// The reason as it is known, without a look.
    var stop: Stop? { state.withLock { $0.stop } }

    /// What a statement or a checkpoint of any connection met.
    func note(damage error: SQLiteError) {
        // A log that was taken away reads like damage; the reason is the file then.
        if check() != nil { return }
        _ = stop { _ in Stop(reason: .damage, error: .damaged(error, path: path)) }
    }

    private func stop(_ find: (State) -> Stop?) -> SQLiteError? {
        let (stop, isNew) = state.withLock { state -> (Stop?, Bool) in
            if let stop = state.stop { return (stop, false) }
            state.stop = find(state)
            return (state.stop, state.stop != nil)
        }
        if isNew, let stop { log(stop.error.message) }
        return stop?.error
    }

    private var lockFault: String {
        """
        \(path).lock was removed or replaced, so another program may write to the database too: \
        nothing more is written. See that no other server runs on it, then restart this one.
        """
    }
}

/// One file of an open database.
private struct WatchedFile {
    let path: String
    /// Whether a second name (a hard link) is a fault: whoever opens the database by that one has
    /// another log.
    let hasOneName: Bool
    var identity: FileIdentity?

    init(_ path: String, hasOneName: Bool) {
        self.path = path
        self.hasOneName = hasOneName
        identity = FileIdentity(of: path)
    }

    /// What is wrong and what to do about it. Where the system does not let us look, nothing is
    /// known to be wrong: what SQLite reads and writes will tell.
    var fault: String? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            return [ENOENT, ENOTDIR, ELOOP].contains(errno) ? gone("was deleted or moved") : nil
        }
        if FileIdentity(status) != identity { return gone("is another file than was opened") }
        guard hasOneName, status.st_nlink > 1 else { return nil }
        return """
            \(DatabaseRefusal.otherNames(path: path, count: Int(status.st_nlink))). \
            Nothing more is written until it has this one alone and the server was restarted.
            """
    }

    private func gone(_ what: String) -> String {
        let advice =
            hasOneName
            ? """
            Put the right file back, run fettle check, and restart the server. As long as process \
            \(getpid()) runs, a deleted file can be copied from /proc/\(getpid())/fd, with its -wal.
            """
            : "Stop the server, which then empties its log, run fettle check, and start it again."
        return "\(path) \(what) while the server ran: nothing more is written. \(advice)"
    }
}

/// Which file it is, whatever its name.
private struct FileIdentity: Equatable {
    private let device: dev_t
    private let inode: ino_t

    init(_ status: stat) {
        device = status.st_dev
        inode = status.st_ino
    }

    /// Nil where there is no such file.
    init?(of path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        self.init(status)
    }
}

extension Connection {
    /// Whether the file that is open is no longer the one of that name. `SQLITE_FCNTL_HAS_MOVED`
    fileprivate func hasMoved() throws(SQLiteError) -> Bool {
        var moved: Int32 = 0
        let code = unsafe sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &moved)
        if code != SQLITE_OK { throw unsafe SQLiteError(database: database, code: code) }
        return moved != 0
    }
}

extension SQLiteError {
    fileprivate static func moved(_ fault: String) -> SQLiteError {
        SQLiteError(extendedCode: movedCode, message: fault)
    }

    fileprivate static func damaged(_ error: SQLiteError, path: String) -> SQLiteError {
        SQLiteError(
            extendedCode: error.extendedCode,
            message: """
                \(path) is damaged (SQLite \(error.extendedCode): \(error.message)): nothing more \
                is written. Stop the server, run fettle check, and restore a backup.
                """)
    }
}
