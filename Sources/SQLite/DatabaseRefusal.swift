/// Why a database was not locked, migrated, copied or restored.
package enum DatabaseRefusal: Error, Equatable {
    /// Somebody else runs on it.
    case held(DatabaseLock.Holder)
    /// There is such a file already.
    case exists(path: String)
    /// There is no such file.
    case missing(path: String)
    /// A file next to it, or it, can't be created or written.
    case notCreated(path: String, SQLiteError)
    /// It is no sound database; what is wrong, at most 100 lines.
    case damaged(path: String, [String])
    /// Migrations that are not as the program knows them: edited, unknown, out of order.
    case migrations([MigrationEntry])
    /// A migration's SQL failed; nothing of it was done.
    case migrationFailed(name: String, SQLiteError)
    case failed(SQLiteError)
}

extension DatabaseRefusal {
    /// What a reading of a database met.
    init(_ error: SQLiteError, reading path: String) {
        self = error.isCorrupt ? .damaged(path: path, [error.message]) : .failed(error)
    }
}

extension DatabaseRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .held(let holder): "in use by \(holder)"
        case .exists(let path): "\(path) exists"
        case .missing(let path): "\(path) does not exist"
        case .notCreated(let path, let error): "\(path) can't be written: \(error.message)"
        case .damaged(let path, let problems):
            "\(path) is damaged: \(problems.joined(separator: "; "))"
        case .migrations(let entries):
            entries.map { "\($0.name) is \($0.status)" }.joined(separator: "; ")
        case .migrationFailed(let name, let error): "\(name) failed: \(error.message)"
        case .failed(let error): "SQLite \(error.extendedCode): \(error.message)"
        }
    }
}
