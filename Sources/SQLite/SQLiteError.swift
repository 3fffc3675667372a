internal import CSQLite
internal import Glibc
package import System

/// What SQLite refused, by its result code; bound values never reach it.
///
/// Compare `code`, never a text: https://www.sqlite.org/rescode.html
package struct SQLiteError: Error, Equatable {
    /// The extended result code.
    package let extendedCode: Int32
    /// SQLite's own message for the connection; it may name tables and columns, never values.
    package let message: String
    /// `errno` behind an I/O error, 0 where there is none.
    package let systemError: Int32

    package init(extendedCode: Int32, message: String, systemError: Int32 = 0) {
        self.extendedCode = extendedCode
        self.message = message
        self.systemError = systemError
    }

    /// The primary result code: the low eight bits.
    package var code: Int32 { extendedCode & 0xff }

    /// No room. SQLite itself says so only where a write found it; an fsync or growing the shared
    /// index find it too.
    package var isFull: Bool {
        code == SQLITE_FULL || extendedCode == 4874  // SQLITE_IOERR_SHMSIZE
            || isIOError && (systemError == ENOSPC || systemError == EDQUOT)
    }

    package var isReadOnly: Bool {
        code == SQLITE_READONLY && !isMoved
            || isIOError && (systemError == EROFS || systemError == EPERM)
    }

    /// The database's files are not those that were opened, or others may write to them.
    package var isMoved: Bool { extendedCode == Self.movedCode }
    static let movedCode: Int32 = 1032  // SQLITE_READONLY_DBMOVED

    /// Whoever asks may not open, read or write a file; where SQLite names no reason, it may be so.
    package var mayBeNotPermitted: Bool {
        [EACCES, EPERM, EROFS].contains(systemError) || code == SQLITE_CANTOPEN || isReadOnly
    }

    package var isNotPermitted: Bool { [EACCES, EPERM, EROFS].contains(systemError) }

    package var isIOError: Bool { code == SQLITE_IOERR }
    package var isConstraint: Bool { code == SQLITE_CONSTRAINT }
    package var isCorrupt: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }
    /// Ended for its time or not begun, as the server ends.
    package var isInterrupted: Bool { code == SQLITE_INTERRUPT }
    package var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
}

extension SQLiteError {
    /// The error that a connection stands on, after a call that answered `code`.
    init(database: OpaquePointer?, code: Int32) {
        let extended = unsafe sqlite3_extended_errcode(database)
        let exact = extended & 0xff == code & 0xff ? extended : code
        let isSystems = code & 0xff == SQLITE_IOERR || code & 0xff == SQLITE_CANTOPEN
        self.init(
            extendedCode: exact, message: unsafe String(cString: sqlite3_errmsg(database)),
            systemError: isSystems ? unsafe sqlite3_system_errno(database) : 0)
    }

    /// A call to the system that failed outside of SQLite; `systemError` is its `errno`.
    init(systemError: Int32, doing what: StaticString) {
        self.init(
            extendedCode: SQLITE_IOERR,
            message: unsafe "\(what): \(String(cString: strerror(systemError)))",
            systemError: systemError)
    }

    package init(_ error: Errno, doing what: StaticString) {
        self.init(systemError: error.code, doing: what)
    }

    /// A thread of the system, or why there is none.
    static func thread(
        _ name: String, _ body: sending @escaping () -> Void
    ) throws(SQLiteError) -> Thread {
        do throws(Errno) { return try Thread(name: name, body) } catch {
            throw SQLiteError(error, doing: "pthread_create")
        }
    }

    /// Jobs after `close`.
    static let closed = SQLiteError(extendedCode: SQLITE_INTERRUPT, message: "closed")

    static let transactionGone = SQLiteError(
        extendedCode: SQLITE_ABORT, message: "the transaction ended before its time")

    static let refusalFailed = SQLiteError(
        extendedCode: SQLITE_ABORT, message: "a refusal could not be recorded")

    static func orphaned(_ table: String) -> SQLiteError {
        SQLiteError(
            extendedCode: SQLITE_CONSTRAINT, message: "rows of \(table) refer to nothing")
    }

    /// Writing itself fails, for whoever tries; anything else is one job's own.
    var isStorage: Bool {
        switch code {
        case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CORRUPT, SQLITE_NOTADB,
            SQLITE_NOMEM, SQLITE_CANTOPEN, SQLITE_PROTOCOL, SQLITE_INTERRUPT:
            true
        default: false
        }
    }

    /// Nothing was left half done: there was no room, or somebody else's lock.
    var leavesConnectionUsable: Bool { code == SQLITE_FULL || isBusy || !isStorage }
}
