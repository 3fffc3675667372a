internal import SQLite

/// Why the database could not do it. The message is for the log alone.
package struct StorageFailure: Error, Sendable, Equatable {
    package enum Kind: Sendable { case full, readOnly, failed }

    package let kind: Kind
    package let message: String

    init(_ error: SQLiteError) {
        kind = error.isFull ? .full : error.isReadOnly ? .readOnly : .failed
        message = "SQLite \(error.extendedCode): \(error.message)"
    }
}

extension RepairError {
    init(_ error: SQLiteError) { self = .storage(StorageFailure(error)) }
}
