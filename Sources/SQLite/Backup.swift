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

    /// Copies as `make` does, then reads the copy; it is gone again where it is not sound.
    ///
    /// - Throws: As `make`.
    package static func makeVerified(
        of database: String, to file: String
    ) throws(DatabaseRefusal) {
        try make(of: database, to: file)
        do throws(DatabaseRefusal) {
            try verify(file)
        } catch {
            Files.remove(file)
            throw error
        }
    }

    /// Makes a new database of a file that `make` made, after reading all of it.
    ///
    /// - Throws: `missing`, `damaged` (of the file), `exists` (also for a log that is left of a
    ///   database of that name), `notCreated`, `failed`.
    package static func restore(
        _ file: String, to database: String,
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(DatabaseRefusal) {
        if Files.exists(database) { throw .exists(path: database) }
        try verify(file)
        let source = try Connection(existing: file, role: role(of: file))
        try PageCopy.copy(from: source, to: database, progress: progress)
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
        if !Files.exists(path) { throw .missing(path: path) }
        do throws(SQLiteError) {
            try self.init(path: path, role: role)
        } catch {
            throw DatabaseRefusal(error, reading: path)
        }
    }
}
