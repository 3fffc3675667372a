internal import CSQLite

/// What SQLite refused, by its result code; bound values never reach it.
///
/// Compare `code`, never a text: https://www.sqlite.org/rescode.html
package struct SQLiteError: Error, Equatable {
    /// The extended result code.
    package let extendedCode: Int32
    /// SQLite's own message for the connection; it may name tables and columns, never values.
    package let message: String

    package init(extendedCode: Int32, message: String) {
        self.extendedCode = extendedCode
        self.message = message
    }

    /// The primary result code: the low eight bits.
    package var code: Int32 { extendedCode & 0xff }

    package var isFull: Bool { code == SQLITE_FULL }
    package var isReadOnly: Bool { code == SQLITE_READONLY }
    package var isIOError: Bool { code == SQLITE_IOERR }
    package var isConstraint: Bool { code == SQLITE_CONSTRAINT }
    package var isCorrupt: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }
    package var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
}
