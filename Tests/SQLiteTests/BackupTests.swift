import SQLite
import Synchronization
import TestSupport
import Testing

@Suite struct BackupTests {
    let folder = ScratchFolder()
    var path: String { folder.file("test.db") }
    var copy: String { folder.file("copy.db") }

    func notebook(lines: Int64) throws -> Notebook {
        let notebook = try Notebook(path: path)
        notebook.makeTable()
        for number in 0..<lines {
            notebook.add(number, text: String(repeating: "x", count: 3000))
        }
        notebook.wait()
        return notebook
    }

    func numbers(of path: String) throws -> [Int64] {
        try Connection(path: path, role: .copy)
            .all("SELECT number FROM lines ORDER BY number") { $0.int(0) }
    }

    @Test func `a backup ends while writes go on, and is one moment's state`() throws {
        let notebook = try notebook(lines: 2000)
        defer { notebook.queue.close() }
        let next = Atomic<Int64>(2000)
        let written = Atomic<Int64>(0)
        let steps = Mutex(0)
        try Backup.make(of: path, to: copy) { done, pages in
            // A commit between any two steps.
            notebook.add(next.wrappingAdd(1, ordering: .relaxed).oldValue)
            notebook.wait()
            written.add(1, ordering: .relaxed)
            steps.withLock { $0 += 1 }
            #expect(done <= pages)
        }
        #expect(steps.withLock { $0 } > 5)
        #expect(try numbers(of: copy) == Array(0..<2000))
        #expect(try notebook.numbers().count == 2000 + Int(written.load(ordering: .relaxed)))
        try Backup.verify(copy)
        #expect(mode(of: copy) == 0o600)
        #expect(folder.names == ["copy.db", "test.db", "test.db-shm", "test.db-wal"])
    }

    @Test func `a backup replaces nothing`() throws {
        let notebook = try notebook(lines: 1)
        defer { notebook.queue.close() }
        write("precious", to: copy)
        #expect(throws: DatabaseRefusal.exists(path: copy)) { try Backup.make(of: path, to: copy) }
        #expect(bytes(of: copy) == "precious")
        #expect(throws: DatabaseRefusal.missing(path: folder.file("none"))) {
            try Backup.make(of: folder.file("none"), to: folder.file("new"))
        }
        let unreachable = folder.file("nowhere/copy.db")
        let error = #expect(throws: DatabaseRefusal.self) {
            try Backup.make(of: path, to: unreachable)
        }
        #expect(error?.description.contains("can't be written") == true)
    }

    @Test func `a backup is restored as a new database, which then is written to`() throws {
        let notebook = try notebook(lines: 10)
        try Backup.make(of: path, to: copy)
        notebook.queue.close()
        let restored = folder.file("restored.db")
        try Backup.restore(copy, to: restored)
        #expect(mode(of: restored) == 0o600)
        let again = try Notebook(path: restored)
        again.add(10)
        again.wait()
        #expect(try again.numbers() == Array(0...10))
        again.queue.close()
        #expect(throws: DatabaseRefusal.exists(path: restored)) {
            try Backup.restore(copy, to: restored)
        }
    }

    @Test func `nothing is restored beside the log of a lost database`() throws {
        let notebook = try notebook(lines: 1)
        defer { notebook.queue.close() }
        try Backup.make(of: path, to: copy)
        let restored = folder.file("restored.db")
        write("left over", to: "\(restored)-wal")
        #expect(throws: DatabaseRefusal.exists(path: "\(restored)-wal")) {
            try Backup.restore(copy, to: restored)
        }
    }

    @Test func `a damaged backup is not restored`() throws {
        let notebook = try notebook(lines: 200)
        notebook.queue.close()
        try Backup.make(of: path, to: copy)
        damage(copy, at: 40_000, count: 20_000)
        let restored = folder.file("restored.db")
        let error = #expect(throws: DatabaseRefusal.self) {
            try Backup.restore(copy, to: restored)
        }
        #expect(error?.description.contains("damaged") == true)
        #expect(!folder.names.contains("restored.db"))
    }

    @Test func `a file that was copied with its log is restored with it`() throws {
        let notebook = try notebook(lines: 3)
        defer { notebook.queue.close() }
        copyFile(path, to: copy)
        copyFile("\(path)-wal", to: "\(copy)-wal")
        let restored = folder.file("restored.db")
        try Backup.restore(copy, to: restored)
        #expect(try numbers(of: restored) == [0, 1, 2])
    }
}
