/// Brings a database to what the program expects, one migration and one transaction at a time.
///
/// What was applied stands in the table `migrations`: append-only files, known by number, name and
/// SHA-256. Whoever migrates holds the `DatabaseLock`.
package struct Migrator: Sendable {
    package typealias Hash = @Sendable ([UInt8]) -> [UInt8]

    private let migrations: [Migration]
    private let hash: Hash

    /// - Parameters:
    ///   - migrations: All of them, numbers growing from 1 up.
    ///   - hash: SHA-256.
    package init(_ migrations: [Migration], hash: @escaping Hash) {
        let numbers = migrations.map(\.number)
        precondition(zip([0] + numbers, numbers).allSatisfy(<), "numbers that grow")
        self.migrations = migrations
        self.hash = hash
    }

    /// Every migration of the program and of the database, by number.
    ///
    /// - Throws: `missing`, `foreign`, `damaged`, `notPermitted`, `failed`.
    package func status(of path: String) throws(DatabaseRefusal) -> [MigrationEntry] {
        try status(of: Connection(existing: path, role: .observer))
    }

    /// As `status` of a path.
    package func status(of connection: Connection) throws(DatabaseRefusal) -> [MigrationEntry] {
        let applied: [AppliedMigration]?
        do throws(SQLiteError) {
            applied = try connection.appliedMigrations()
        } catch {
            throw DatabaseRefusal(error, reading: connection.path)
        }
        guard let applied else { throw .foreign(path: connection.path) }
        return entries(applied: applied)
    }

    /// What `status` is of a database that is still to be made.
    package var allPending: [MigrationEntry] { entries(applied: []) }

    /// - Throws: `migrations` with those that are not applied as they are in the program; else as
    ///   `status`.
    package func verify(_ path: String) throws(DatabaseRefusal) {
        let wrong = try status(of: path).filter { $0.status != .applied }
        if !wrong.isEmpty { throw .migrations(wrong) }
    }

    /// Applies what is pending; creates the database where there is none, and where there is one
    /// that holds anything, first backs it up beside it.
    ///
    /// - Parameter now: Milliseconds since 1970.
    /// - Returns: What was applied, and the backup's path where one was made.
    /// - Throws: `migrations` (edited, unknown, out of order; nothing is done then),
    ///   `migrationFailed` (those before it stay), `foreign`, `notCreated`, `notPermitted`,
    ///   `damaged`, `failed`.
    package func up(
        _ path: String, now: Int64
    ) throws(DatabaseRefusal) -> (applied: [MigrationEntry], backup: String?) {
        let before =
            Files.exists(path) ? try status(of: path) : allPending
        let wrong = before.filter { $0.status != .applied && $0.status != .pending }
        if !wrong.isEmpty { throw .migrations(wrong) }
        let pending = before.filter { $0.status == .pending }
        guard let first = pending.first else { return ([], nil) }
        let backup = try backedUp(path, before: first, now: now)
        let connection = try writer(path)
        var applied: [MigrationEntry] = []
        for migration in migrations where pending.contains(where: { $0.number == migration.number })
        {
            try apply(migration, on: connection, now: now)
            applied.append(
                MigrationEntry(
                    number: migration.number, name: migration.name, status: .applied,
                    appliedAt: now))
        }
        return (applied, backup)
    }

    private func entries(applied: [AppliedMigration]) -> [MigrationEntry] {
        let last = applied.map(\.number).max() ?? 0
        let known = migrations.map { migration in
            let record = applied.first { $0.number == migration.number }
            let status: MigrationEntry.Status =
                if let record {
                    record.name.utf8.elementsEqual(migration.name.utf8)
                        && record.sha256 == hash(migration.sql) ? .applied : .edited
                } else {
                    migration.number < last ? .outOfOrder : .pending
                }
            return MigrationEntry(
                number: migration.number, name: migration.name, status: status,
                appliedAt: record?.appliedAt)
        }
        let unknown = applied.filter { record in
            !migrations.contains { $0.number == record.number }
        }.map { record in
            MigrationEntry(
                number: record.number, name: record.name, status: .unknown,
                appliedAt: record.appliedAt)
        }
        return (known + unknown).sorted { $0.number < $1.number }
    }

    /// "fettle.db.before-0012-20261121T234000Z", and with "-2" at its end where there is such a
    /// copy: of a run that was killed in the same second.
    private func backedUp(
        _ path: String, before first: MigrationEntry, now: Int64
    ) throws(DatabaseRefusal) -> String? {
        guard Files.exists(path) else { return nil }
        let connection = try Connection(existing: path, role: .observer)
        do throws(SQLiteError) {
            if try !connection.hasTables() { return nil }
        } catch {
            throw DatabaseRefusal(error, reading: path)
        }
        let digits = String(first.number)
        let number = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        let name = "\(path).before-\(number)-\(Files.stamp(now))"
        var backup = name
        var count = 1
        while Files.exists(backup) {
            count += 1
            backup = "\(name)-\(count)"
        }
        try Backup.makeVerified(of: path, to: backup)
        return backup
    }

    private func writer(_ path: String) throws(DatabaseRefusal) -> Connection {
        do throws(SQLiteError) {
            return try Connection(path: path, role: .writer)
        } catch {
            throw DatabaseRefusal(error, writing: path)
        }
    }

    private func apply(
        _ migration: Migration, on connection: Connection, now: Int64
    ) throws(DatabaseRefusal) {
        do throws(SQLiteError) {
            try connection.run("BEGIN IMMEDIATE")
            try connection.makeMigrationsTable()
            try connection.runScript(migration.sql)
            if connection.isAutocommit { throw SQLiteError.transactionGone }
            if let orphan = try connection.orphans().first {
                throw SQLiteError.orphaned(orphan.table)
            }
            try connection.record(migration, sha256: hash(migration.sql), at: now)
            try connection.run("COMMIT")
        } catch {
            if !connection.isAutocommit { try? connection.run("ROLLBACK") }
            throw .migrationFailed(name: migration.name, error)
        }
    }
}
