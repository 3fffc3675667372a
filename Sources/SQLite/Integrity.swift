/// What is wrong with a database as a file and as references between its rows.
package struct Integrity: Sendable, Equatable {
    /// A row whose reference leads nowhere.
    package struct Orphan: Sendable, Equatable {
        package let table: String
        /// Nil in a table without rowids.
        package let row: Int64?
        package let parent: String
    }

    static let problemsMax = 100

    /// SQLite's findings, at most 100; they name tables, indexes and pages, never values.
    package let problems: [String]
    /// At most 100.
    package let orphans: [Orphan]

    package var isSound: Bool { problems.isEmpty && orphans.isEmpty }

    /// Both as lines to print.
    package var lines: [String] {
        problems
            + orphans.map { orphan in
                let row = orphan.row.map { "row \($0)" } ?? "a row"
                return "\(row) of \(orphan.table) refers to a row of \(orphan.parent) that is gone"
            }
    }

    /// Reads a whole database. Where a server runs on it, a copy is made beside it and read, as a
    /// long reading keeps the server's log from starting over.
    ///
    /// - Throws: `missing`, `notCreated`, `failed`; damage is a finding.
    package static func check(database path: String) throws(DatabaseRefusal) -> Integrity {
        do throws(DatabaseRefusal) {
            guard try DatabaseLock.holder(of: path) != nil else {
                return try Integrity(of: Connection(existing: path, role: .observer))
            }
            let source = try Connection(existing: path, role: .observer)
            return try PageCopy.withCopy(of: source, beside: path) {
                copy throws(DatabaseRefusal) in
                try Integrity(of: Connection(existing: copy, role: .copy))
            }
        } catch {
            guard case .damaged(_, let problems) = error else { throw error }
            return Integrity(problems: problems, orphans: [])
        }
    }

    private init(problems: [String], orphans: [Orphan]) {
        self.problems = problems
        self.orphans = orphans
    }

    /// Of a file that nobody writes meanwhile.
    ///
    /// - Throws: `damaged` where it can't be read at all, `failed`.
    init(of connection: Connection) throws(DatabaseRefusal) {
        do throws(SQLiteError) {
            problems = try connection.all("PRAGMA integrity_check(100)") { $0.text(0) }
                .filter { $0 != "ok" }
            orphans = try connection.orphans()
        } catch {
            throw DatabaseRefusal(error, reading: connection.path)
        }
    }
}

extension Connection {
    func orphans() throws(SQLiteError) -> [Integrity.Orphan] {
        try all(
            "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT ?",
            .int(Int64(Integrity.problemsMax))
        ) { row in
            Integrity.Orphan(table: row.text(0), row: row.intOrNil(1), parent: row.text(2))
        }
    }
}
