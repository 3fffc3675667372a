internal import CSQLite
internal import Glibc

/// One connection to one database file, used by one thread at a time.
///
/// Statements are literals, prepared once and kept for the connection's life. One statement runs
/// once at a time: what is given a row must not run the same literal again.
@safe package final class Connection {
    package enum Role: Sendable {
        /// The only connection that writes and checkpoints.
        case writer
        /// `query_only`; never checkpoints.
        case reader
        /// Opened read-only at the file level: backups and checks beside a server.
        case observer
        /// A file that nobody writes, such as a backup: read without locks or files beside it.
        case copy
        /// A new file that pages are copied into.
        case target
    }

    let database: OpaquePointer
    package let role: Role
    let path: String
    private var statements = StatementCache()
    private let bound = BoundBytes()
    private let log = LogWatch()
    /// The last error of a statement by which writing itself fails; the writer asks for it after
    /// each job, as callers wrap errors in their own. It sets it to nil before a batch.
    var storageFailure: SQLiteError?
    /// Kept while SQLite may ask it.
    var timeLimit: TimeLimit?
    /// Is told of damage, whoever meets it.
    private let watch: DatabaseWatch?

    /// Opens the file and sets the pragmas that its role needs; a writer creates the file (0600).
    package convenience init(path: String, role: Role) throws(SQLiteError) {
        try self.init(path: path, role: role, watch: nil)
    }

    init(path: String, role: Role, watch: DatabaseWatch?) throws(SQLiteError) {
        _ = Self.library
        self.watch = watch
        if role == .writer { Self.create(path) }
        unsafe database = try Self.open(path, role: role)
        self.role = role
        self.path = path
        try configure()
        if role == .writer { unsafe log.watch(database) }
    }

    deinit {
        statements.removeAll()
        unsafe sqlite3_close_v2(database)
    }

    private static func open(
        _ path: String, role: Role
    ) throws(SQLiteError) -> OpaquePointer {
        let mode =
            switch role {
            case .writer, .reader, .target: SQLITE_OPEN_READWRITE
            case .observer: SQLITE_OPEN_READONLY
            case .copy: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
            }
        var opened: OpaquePointer?
        let code = unsafe sqlite3_open_v2(
            role == .copy ? immutable(path) : path, &opened,
            mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let opened = unsafe opened else {
            let error = unsafe SQLiteError(database: opened, code: code)
            unsafe sqlite3_close_v2(opened)
            throw error
        }
        return unsafe opened
    }

    /// https://www.sqlite.org/uri.html
    private static func immutable(_ path: String) -> String {
        var uri = Array("file:".utf8)
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "%"): uri += "%25".utf8
            case UInt8(ascii: "?"): uri += "%3f".utf8
            case UInt8(ascii: "#"): uri += "%23".utf8
            default: uri.append(byte)
            }
        }
        return String(decoding: uri, as: UTF8.self) + "?immutable=1"
    }

    /// Before the first connection of the process.
    private static let library: Void = {
        _ = csqlite_without_memory_count()
    }()

    /// SQLite would create the file with the umask's mode. Where it is there already it must not
    /// be opened: closing a descriptor of it drops SQLite's locks.
    private static func create(_ path: String) {
        let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 { Glibc.close(descriptor) }
    }

    /// Runs a statement to its end.
    package func run(_ sql: StaticString, _ values: SQLValue...) throws(SQLiteError) {
        try run(sql, values)
    }

    package func run(_ sql: StaticString, _ values: [SQLValue]) throws(SQLiteError) {
        try each(sql, values) { _ in true }
    }

    /// The first row, nil where there is none.
    package func first<Value>(
        _ sql: StaticString, _ values: SQLValue..., row: (Row) -> Value
    ) throws(SQLiteError) -> Value? {
        var first: Value?
        try each(sql, values) { found in
            first = row(found)
            return false
        }
        return first
    }

    /// Every row, in order; the SQL bounds how many.
    package func all<Value>(
        _ sql: StaticString, _ values: SQLValue..., row: (Row) -> Value
    ) throws(SQLiteError) -> [Value] {
        var rows: [Value] = []
        try each(sql, values) { found in
            rows.append(row(found))
            return true
        }
        return rows
    }

    /// Hands over each row, in order, until the body answers false.
    package func each(
        _ sql: StaticString, _ values: [SQLValue], _ body: (Row) -> Bool
    ) throws(SQLiteError) {
        do throws(SQLiteError) {
            let statement = try prepared(sql)
            let before = bound.count
            defer {
                statement.reset()
                bound.count = before
            }
            try statement.bind(values, bound)
            while try statement.step() {
                if unsafe !body(Row(statement: statement.pointer)) { return }
            }
        } catch {
            if error.isStorage { storageFailure = error }
            if error.isCorrupt { watch?.note(damage: error) }
            throw error
        }
    }

    private func prepared(_ sql: StaticString) throws(SQLiteError) -> Statement {
        if let statement = statements[sql] { return statement }
        let statement = try unsafe Statement(sql, on: database)
        statements.insert(statement, for: sql)
        return statement
    }

    /// The rowid of the last insert. `sqlite3_last_insert_rowid`
    package var lastInsertedRow: Int64 { unsafe sqlite3_last_insert_rowid(database) }

    /// Rows changed since the connection was opened. `sqlite3_total_changes64`
    package var totalChanges: Int64 { unsafe sqlite3_total_changes64(database) }

    /// Whether no transaction is open; asked after every error. `sqlite3_get_autocommit`
    package var isAutocommit: Bool { unsafe sqlite3_get_autocommit(database) != 0 }
}

extension Connection {
    /// Frames in the write-ahead log after this connection's last commit or checkpoint.
    var logFrameCount: Int { log.frames }

    /// Commits of this connection that wrote something.
    var writtenCommits: Int { log.commits }

    enum CheckpointMode {
        /// As far as readers allow; waits for nobody.
        case passive
        /// Everything, so that the next commit begins the log anew.
        case restart
        /// Everything, and the log's file is emptied.
        case truncate
    }

    /// Moves what is in the log into the database. `sqlite3_wal_checkpoint_v2`
    ///
    /// - Parameter milliseconds: How long to wait for readers.
    /// - Returns: The log's frames that are in the database now.
    /// - Throws: Busy where a reader still needs the log then.
    @discardableResult
    func checkpoint(
        _ mode: CheckpointMode, waiting milliseconds: Int32
    ) throws(SQLiteError) -> Int {
        let mode =
            switch mode {
            case .passive: SQLITE_CHECKPOINT_PASSIVE
            case .restart: SQLITE_CHECKPOINT_RESTART
            case .truncate: SQLITE_CHECKPOINT_TRUNCATE
            }
        unsafe sqlite3_busy_timeout(database, milliseconds)
        defer { unsafe sqlite3_busy_timeout(database, Self.busyMilliseconds) }
        var frames: Int32 = 0
        var moved: Int32 = 0
        let code = unsafe sqlite3_wal_checkpoint_v2(database, "main", mode, &frames, &moved)
        if frames >= 0 { log.frames = Int(frames) }
        if code != SQLITE_OK {
            let error = unsafe SQLiteError(database: database, code: code)
            if error.isCorrupt { watch?.note(damage: error) }
            throw error
        }
        return Int(moved)
    }

    /// A small write that changes nothing, to see whether writing works.
    func probe() throws(SQLiteError) { try run("PRAGMA user_version = 0") }
}
