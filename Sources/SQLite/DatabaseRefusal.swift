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
    /// Whoever asks may not read it, or may not write to it or to its folder.
    case notPermitted(path: String, SQLiteError)
    /// It has hard links: a lock, and a log, by one of its names mean nothing to the others.
    case otherNames(path: String, count: Int)
    /// It is a sound database of another program's.
    case foreign(path: String)
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
        self =
            if error.isCorrupt {
                .damaged(path: path, [error.message])
            } else if error.mayBeNotPermitted {
                .notPermitted(path: path, error)
            } else {
                .failed(error)
            }
    }

    /// What creating or writing a file met.
    init(_ error: SQLiteError, writing path: String) {
        self =
            error.isNotPermitted
            ? .notPermitted(path: path, error) : .notCreated(path: path, error)
    }
}

extension DatabaseRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .held(let holder): "in use by \(holder)"
        case .exists(let path): "\(path) exists"
        case .missing(let path): "\(path) does not exist"
        case .notCreated(let path, let error): "\(path) can't be written: \(error.message)"
        case .notPermitted(let path, let error): "\(path) is not permitted: \(error.message)"
        case .otherNames(let path, let count):
            """
            \(path) has \(count) names (hard links), and who opens it by another one does not see \
            its log and damages it: find them with find / -samefile \(path), and remove all \
            but one
            """
        case .foreign(let path): "\(path) is a database, but none of Fettle's"
        case .damaged(let path, let problems):
            "\(path) is damaged: \(problems.joined(separator: "; "))"
        case .migrations(let entries):
            entries.map { "\($0.name) is \($0.status)" }.joined(separator: "; ")
        case .migrationFailed(let name, let error): "\(name) failed: \(error.message)"
        case .failed(let error): "SQLite \(error.extendedCode): \(error.message)"
        }
    }
}
