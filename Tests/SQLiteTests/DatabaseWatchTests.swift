import Glibc
import SQLite
import TestSupport
import Testing

/// Files that are taken away, replaced or linked under an open database, and damage in them.
@Suite struct DatabaseWatchTests {
    let folder = ScratchFolder()
    var path: String { folder.file("test.db") }

    /// Two lines, the second of which is in the log alone.
    private func notebook(
        at path: String? = nil, isLocked: @escaping @Sendable () -> Bool = { true }
    ) throws -> Notebook {
        let notebook = try Notebook(path: path ?? self.path, isLocked: isLocked)
        notebook.makeTable()
        for number: Int64 in 1...2 { notebook.add(number) }
        notebook.wait()
        return notebook
    }

    private func expectStopped(_ notebook: Notebook, _ word: String) {
        notebook.add(3)
        notebook.wait()
        #expect(notebook.error(3)?.isMoved == true)
        guard case .failing(let error) = notebook.queue.health else {
            Issue.record("health says that writes succeed")
            return
        }
        #expect(error.isMoved && error.message.contains(word), "\(error.message)")
        #expect(notebook.log.all == [error.message])
    }

    /// What happens to the files, in words, and what the reason names.
    static let harms: [(String, String)] = [
        ("the database deleted", "was deleted or moved"),
        ("the database replaced", "is another file"),
        ("the database linked", "has 2 names"),
        ("its log deleted", "test.db-wal was deleted"),
        ("its log replaced", "test.db-wal is another"),
        ("its shared memory deleted", "test.db-shm was deleted"),
    ]

    private func harm(_ harm: String) {
        switch harm {
        case "the database deleted": unlink(path)
        case "the database replaced":
            write("another", to: folder.file("other"))
            rename(folder.file("other"), path)
        case "the database linked": link(path, folder.file("other.db"))
        case "its log deleted": unlink("\(path)-wal")
        case "its log replaced":
            copyFile("\(path)-wal", to: folder.file("other"))
            rename(folder.file("other"), "\(path)-wal")
        default: unlink("\(path)-shm")
        }
    }

    @Test(arguments: harms)
    func `a write after it is not acknowledged, and the reason is told once`(
        what: String, word: String
    ) throws {
        let notebook = try notebook()
        harm(what)
        expectStopped(notebook, word)
        notebook.queue.close()
        #expect(notebook.log.all.count == 1)
    }

    @Test(arguments: harms)
    func `what is committed while it happens is acknowledged to nobody`(
        what: String, word: String
    ) throws {
        let notebook = try notebook()
        let gate = notebook.hold()
        harm(what)
        gate.release()
        notebook.wait()
        #expect(notebook.error(-1)?.isMoved == true)
        notebook.queue.close()
    }

    @Test func `who only asks for the health learns of it, and the next write is refused`() throws {
        let notebook = try notebook()
        #expect(notebook.queue.health == .ok)
        harm("the database deleted")
        #expect(notebook.queue.health != .ok)
        #expect(notebook.log.all.count == 1)
        expectStopped(notebook, "was deleted or moved")
        notebook.queue.close()
    }

    @Test func `a folder that is renamed, and a link that is pointed elsewhere, are noticed`()
        throws
    {
        mkdir(folder.file("a"), 0o700)
        let inner = try notebook(at: folder.file("a/test.db"))
        rename(folder.file("a"), folder.file("b"))
        expectStopped(inner, "was deleted or moved")
        inner.queue.close()
        for name in ["test.db", "test.db-wal", "test.db-shm"] { unlink(folder.file("b/" + name)) }
        rmdir(folder.file("b"))

        write("", to: folder.file("other"))
        write("", to: folder.file("test.db"))
        symlink("test.db", folder.file("alias"))
        let linked = try notebook(at: folder.file("alias"))
        unlink(folder.file("alias"))
        symlink("other", folder.file("alias"))
        expectStopped(linked, "is another file")
        linked.queue.close()
    }

    @Test func `a lock file that is removed or replaced is noticed`() throws {
        for replaces in [false, true] {
            let folder = ScratchFolder()
            let lock = try DatabaseLock(database: folder.file("test.db"), purpose: "serve")
            let notebook = try notebook(at: folder.file("test.db"), isLocked: { lock.isInPlace })
            #expect(notebook.queue.health == .ok)
            unlink(folder.file("test.db.lock"))
            if replaces { write("", to: folder.file("test.db.lock")) }
            expectStopped(notebook, "test.db.lock was removed")
            notebook.queue.close()
        }
    }

    @Test func `the file back in its place does not end the stop`() throws {
        let notebook = try notebook()
        rename(path, folder.file("away"))
        expectStopped(notebook, "was deleted or moved")
        rename(folder.file("away"), path)
        expectStopped(notebook, "was deleted or moved")
        notebook.queue.close()
        #expect(try notebook.numbers() == [1, 2])
    }

    @Test func `what was acknowledged outlives the log that was deleted`() throws {
        let notebook = try notebook()
        let reader = try notebook.queue.openReader()
        try reader.run("BEGIN")
        #expect(try reader.first("SELECT count(*) FROM lines") { $0.int(0) } == 2)
        try reader.run("COMMIT")
        harm("its log deleted")
        expectStopped(notebook, "-wal")
        notebook.queue.close()
        #expect(try notebook.numbers() == [1, 2])
        #expect(try Integrity.check(database: path).isSound)
    }

    @Test func `no log is left that would be played into the file that came instead`() throws {
        let other = try Notebook(path: folder.file("other.db"))
        other.makeTable()
        other.add(77)
        other.wait()
        other.queue.close()
        let notebook = try notebook()
        rename(folder.file("other.db"), path)
        expectStopped(notebook, "is another file")
        notebook.queue.close()
        #expect(size(of: "\(path)-wal") <= 0)
        #expect(try notebook.numbers() == [77])
    }

    @Test func `a new reader does not open the file that came instead`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        harm("the database replaced")
        let error = #expect(throws: SQLiteError.self) { try notebook.queue.openReader() }
        #expect(error?.isMoved == true)
    }

    /// A database of which a page is zeroed that the writer does not touch.
    private func damaged() throws -> Notebook {
        let before = try Notebook(path: path)
        before.makeTable()
        before.write { connection, _ in
            try connection.run("CREATE TABLE pets (name TEXT) STRICT")
            try connection.run("INSERT INTO pets VALUES ('Rex')")
        }
        before.wait()
        before.queue.close()
        let root = try Connection(path: path, role: .copy).first(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'pets'"
        ) { $0.int(0) }
        damage(path, at: (Int(try #require(root)) - 1) * 4096, count: 4096)
        return try Notebook(path: path)
    }

    @Test func `damage that a reader meets stops the writes, whatever a write touches`() throws {
        let notebook = try damaged()
        defer { notebook.queue.close() }
        let reader = try notebook.queue.openReader()
        notebook.add(1)
        notebook.wait()
        #expect(notebook.isWritten(1) && notebook.queue.health == .ok)
        let error = #expect(throws: SQLiteError.self) {
            try reader.all("SELECT name FROM pets") { $0.text(0) }
        }
        #expect(error?.isCorrupt == true)
        notebook.add(2)
        notebook.wait()
        #expect(notebook.error(2)?.isCorrupt == true)
        guard case .failing(let failure) = notebook.queue.health else {
            Issue.record("health says that writes succeed")
            return
        }
        #expect(failure.isCorrupt && failure.message.contains("fettle check"))
        #expect(notebook.log.all == [failure.message])
        #expect(try reader.first("SELECT count(*) FROM lines") { $0.int(0) } == 1)
    }

    @Test func `damage that a write meets stops the writes that would not meet it`() throws {
        let notebook = try damaged()
        defer { notebook.queue.close() }
        notebook.write(1) { connection, _ in
            try connection.run("INSERT INTO pets VALUES ('Tom')")
        }
        notebook.wait()
        #expect(notebook.error(1)?.isCorrupt == true)
        for number: Int64 in 2...3 {
            notebook.add(number)
            notebook.wait()
            #expect(notebook.error(number)?.isCorrupt == true)
        }
        #expect(try notebook.numbers() == [])
        #expect(notebook.log.all.count == 1)
    }
}
