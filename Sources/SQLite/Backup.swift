internal import Glibc

/// Copies of a database, also of one that a server writes to, and what is made of them again.
package enum Backup {
    /// Copies a database into a new file (0600), as it is at one moment; writes go on.
    ///
    /// - Parameter progress: Pages copied and pages in all.
    /// - Throws: `missing`, `exists`, `notCreated`, `damaged`, `failed`.
    package static func make(
        of database: String, to file: String,
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(DatabaseRefusal) {
        let source = try Connection(existing: database, role: .observer)
        try PageCopy.copy(from: source, to: file, progress: progress)
    }

    /// Copies as `make` does and reads the copy before it gets its name.
    ///
    /// - Throws: As `make`.
    static func makeVerified(of database: String, to file: String) throws(DatabaseRefusal) {
        let source = try Connection(existing: database, role: .observer)
        try PageCopy.withCopy(of: source, beside: database) { copy throws(DatabaseRefusal) in
            try verify(copy)
            try Files.publish(copy, as: file)
        }
    }

    /// Makes a new database of a file that `make` made, after reading all of it.
    ///
    /// - Parameter accept: Looks at the file; what it throws is thrown, and nothing is made.
    /// - Throws: `missing`, `damaged` (of the file), `exists` (also for a log that is left of a
    ///   database of that name), `held`, `notCreated`, `notPermitted`, `failed`.
    package static func restore(
        _ file: String, to database: String,
        accept: (Connection) throws(DatabaseRefusal) -> Void = { _ in }
    ) throws(DatabaseRefusal) {
        if Files.exists(database) { throw .exists(path: database) }
        try verify(file)
        let source = try Connection(existing: file, role: role(of: file))
        try accept(source)
        // Who would serve or make a database of that name waits until it is whole.
        let lock = try DatabaseLock(database: database, purpose: "restore")
        try PageCopy.copy(from: source, to: database)
        withExtendedLifetime(lock) {}
    }

    /// - Throws: `missing`, `damaged`, `failed`.
    package static func verify(_ file: String) throws(DatabaseRefusal) {
        let integrity = try Integrity(of: Connection(existing: file, role: role(of: file)))
        if !integrity.isSound { throw .damaged(path: file, integrity.lines) }
    }

    /// What was copied by other means may have its last commits in a log beside it.
    private static func role(of file: String) -> Connection.Role {
        Files.exists("\(file)-wal") ? .observer : .copy
    }
}

extension Connection {
    /// - Throws: `missing`, `damaged` (no database at all), `failed`.
    convenience init(existing path: String, role: Role) throws(DatabaseRefusal) {
        if !Files.exists(path) {
            if errno == ENOENT || errno == ENOTDIR { throw .missing(path: path) }
            throw DatabaseRefusal(SQLiteError(systemError: errno, doing: "stat"), reading: path)
        }
        do throws(SQLiteError) {
            try self.init(path: path, role: role)
        } catch {
            throw DatabaseRefusal(error, reading: path)
        }
    }
}
