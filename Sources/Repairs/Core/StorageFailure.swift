internal import SQLite

/// Why the database could not do it. The message is for the log alone.
package struct StorageFailure: Error, Sendable, Equatable {
    package enum Kind: Sendable {
        case full, readOnly, failed
        /// Nothing is written any more until a restart: the files are not those that were opened or
        /// others may write to them, or there is damage. The log was told once what to do.
        case moved, damaged
        /// It was ended for taking too long, or not begun for too many that waited; nothing is
        /// wrong with the database.
        case busy
    }

    package let kind: Kind
    package let message: String

    init(kind: Kind, message: String) {
        self.kind = kind
        self.message = message
    }

    init(_ error: SQLiteError) {
        kind =
            if error.isFull {
                .full
            } else if error.isReadOnly {
                .readOnly
            } else if error.isInterrupted {
                .busy
            } else if error.isMoved {
                .moved
            } else if error.isCorrupt {
                .damaged
            } else {
                .failed
            }
        message = "SQLite \(error.extendedCode): \(error.message)"
    }
}

extension RepairError {
    /// Stored bytes that are not what was written; `fettle check` names them all.
    static func damaged(_ what: String) -> RepairError {
        .storage(StorageFailure(kind: .failed, message: "\(what) is damaged; run fettle check"))
    }

    init(_ error: SQLiteError) { self = .storage(StorageFailure(error)) }
}
