import SQLite
import TestSupport
import Testing

@Suite struct IntegrityTests {
    let folder = ScratchFolder()
    var path: String { folder.file("test.db") }

    func notebook() throws -> Notebook {
        let notebook = try Notebook(path: path)
        notebook.makeTable()
        for number: Int64 in 0..<500 {
            notebook.add(number, text: String(repeating: "x", count: 1000))
        }
        notebook.wait()
        return notebook
    }

    @Test func `a sound database has no findings, also while it is in use`() throws {
        let notebook = try notebook()
        let lock = try DatabaseLock(database: path, purpose: "serve")
        #expect(try Integrity.check(database: path).isSound)
        #expect(folder.names == ["test.db", "test.db-shm", "test.db-wal", "test.db.lock"])
        notebook.queue.close()
        withExtendedLifetime(lock) {}
    }

    @Test func `damaged pages are findings and errors, never a crash`() throws {
        try notebook().queue.close()
        damage(path, at: 100_000, count: 50_000)
        let integrity = try Integrity.check(database: path)
        #expect(!integrity.isSound)
        #expect(!integrity.lines.isEmpty && integrity.problems.count <= 100)
        let reader = try Connection(path: path, role: .reader)
        let error = #expect(throws: SQLiteError.self) {
            try reader.all("SELECT number, text FROM lines") { $0.text(1) }
        }
        #expect(error?.isCorrupt == true)
    }

    @Test func `a file cut short is found damaged`() throws {
        try notebook().queue.close()
        cut(path, to: 100_000)
        #expect(try !Integrity.check(database: path).isSound)
    }

    @Test func `a damaged header is no database`() throws {
        try notebook().queue.close()
        damage(path, at: 0, count: 50)
        #expect(try !Integrity.check(database: path).isSound)
        let opening = #expect(throws: SQLiteError.self) {
            try WriteQueue(path: path, clock: { 0 })
        }
        #expect(opening?.isCorrupt == true)
    }

    @Test func `a row that refers to nothing is found`() throws {
        let notebook = try notebook()
        notebook.write { connection, _ in
            try connection.run("CREATE TABLE pets (line INTEGER REFERENCES lines (number)) STRICT")
            try connection.run("INSERT INTO pets VALUES (7)")
        }
        notebook.wait()
        notebook.queue.close()
        removeLine7(path)
        let integrity = try Integrity.check(database: path)
        #expect(integrity.problems == [])
        #expect(integrity.orphans.map(\.table) == ["pets"])
        #expect(integrity.lines == ["row 1 of pets refers to a row of lines that is gone"])
    }
}

/// As a tool that doesn't know the references would: the sqlite3 shell's default.
private func removeLine7(_ path: String) {
    let connection = try? Connection(path: path, role: .writer)
    try? connection?.run("PRAGMA foreign_keys = OFF")
    try? connection?.run("DELETE FROM lines WHERE number = 7")
}
