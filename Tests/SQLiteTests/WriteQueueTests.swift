import SQLite
import Synchronization
import TestSupport
import Testing

@Suite struct WriteQueueTests {
    let folder = ScratchFolder()

    func notebook(batchMax: Int = 512) throws -> Notebook {
        let notebook = try Notebook(path: folder.file("test.db"), batchMax: batchMax)
        notebook.makeTable()
        return notebook
    }

    @Test func `when a job is told that it is written, another connection sees it`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        let unseen = Atomic<Int>(0)
        for number: Int64 in 1...200 {
            notebook.add(number) {
                let seen = try? Connection(path: notebook.path, role: .reader)
                    .first("SELECT 1 FROM lines WHERE number = ?", .int(number)) { _ in true }
                if seen != true { unseen.add(1, ordering: .relaxed) }
            }
        }
        notebook.wait()
        #expect(unseen.load(ordering: .relaxed) == 0)
        #expect(try notebook.numbers() == Array(1...200))
    }

    @Test func `what is queued while a batch runs shares the next commit`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        let before = notebook.queue.commitCount
        let gate = notebook.hold()
        for number: Int64 in 1...100 { notebook.add(number) }
        gate.release()
        notebook.wait()
        #expect(notebook.queue.commitCount == before + 2)
        #expect(try notebook.numbers().count == 100)
    }

    @Test func `a batch holds no more jobs than it may`() throws {
        let notebook = try notebook(batchMax: 1)
        defer { notebook.queue.close() }
        let before = notebook.queue.commitCount
        let gate = notebook.hold()
        for number: Int64 in 1...10 { notebook.add(number) }
        gate.release()
        notebook.wait()
        #expect(notebook.queue.commitCount == before + 11)
    }

    @Test func `the commit count has moved before anyone is told`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        let before = notebook.queue.commitCount
        let told = Atomic<UInt64>(0)
        notebook.add(1) { told.store(notebook.queue.commitCount, ordering: .relaxed) }
        notebook.wait()
        #expect(told.load(ordering: .relaxed) == before + 1)
    }

    @Test func `a refused job leaves what its refusal records and nothing else`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        notebook.write(1, recorded: 7) { _, _ in throw Refused() }
        notebook.wait()
        #expect(notebook.isWritten(1))
        #expect(try notebook.numbers() == [7])
    }

    @Test func `one that is refused after it has written is undone and the others stay`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        let runs = Atomic<Int>(0)
        let gate = notebook.hold()
        notebook.add(1)
        notebook.write(2, recorded: 20) { connection, _ in
            runs.add(1, ordering: .relaxed)
            try connection.run("INSERT INTO lines (number) VALUES (2)")
            throw Refused()
        }
        notebook.add(3)
        gate.release()
        notebook.wait()
        #expect(runs.load(ordering: .relaxed) == 2)
        #expect(try notebook.numbers() == [1, 3, 20])
        for number: Int64 in 1...3 { #expect(notebook.isWritten(number)) }
    }

    @Test func `a refusal that can't be recorded leaves nothing and is told so`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        let gate = notebook.hold()
        notebook.add(1)
        notebook.write(2, recorded: 1) { connection, _ in
            try connection.run("INSERT INTO lines (number) VALUES (2)")
            throw Refused()
        }
        notebook.add(3)
        gate.release()
        notebook.wait()
        #expect(try notebook.numbers() == [1, 3])
        #expect(notebook.error(2)?.isConstraint == true)
        #expect(notebook.isWritten(1) && notebook.isWritten(3))
    }

    @Test func `a broken constraint is that job's alone`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        let gate = notebook.hold()
        notebook.add(1)
        notebook.add(1, text: "again")
        notebook.add(2)
        gate.release()
        notebook.wait()
        #expect(notebook.error(1)?.isConstraint == true)
        #expect(notebook.isWritten(2))
        #expect(try notebook.numbers() == [1, 2])
        #expect(notebook.queue.health == .ok)
    }

    @Test func `where SQLite ends the transaction the whole batch is told`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        let gate = notebook.hold()
        notebook.add(1)
        notebook.write(2) { connection, _ in
            try? connection.run("INSERT OR ROLLBACK INTO lines (number) VALUES (1)")
            throw Refused()
        }
        notebook.add(3)
        gate.release()
        notebook.wait()
        for number: Int64 in 1...3 {
            #expect(notebook.error(number) != nil, "\(number)")
        }
        #expect(try notebook.numbers() == [])
        notebook.add(4)
        notebook.wait()
        #expect(try notebook.numbers() == [4])
    }

    @Test func `closing runs what is queued, and later jobs are refused`() throws {
        let notebook = try notebook()
        let gate = notebook.hold()
        for number: Int64 in 1...10 { notebook.add(number) }
        gate.release()
        notebook.queue.close()
        #expect(folder.names == ["test.db"], "no write-ahead log is left")
        #expect(try notebook.numbers().count == 10)
        notebook.add(11)
        notebook.wait()
        #expect(notebook.error(11) != nil)
    }

    @Test func `the files are their owner's alone, whatever the umask`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        for name in folder.names { #expect(mode(of: folder.file(name)) == 0o600, "\(name)") }
        #expect(folder.names.count == 3)
    }

    @Test func `what is erased is in no file once it was told`() throws {
        let notebook = try notebook()
        defer { notebook.queue.close() }
        notebook.add(1, text: "Ming Tan")
        notebook.wait()
        let sizes = Mutex<[Int]>([])
        notebook.queue.submit(
            WriteQueue.Job(
                effect: { connection, _ in try connection.run("DELETE FROM lines") },
                refused: { _, _, _ in },
                finished: { _ in
                    sizes.withLock { $0 = [size(of: "\(notebook.path)-wal")] }
                }, truncatesLog: true))
        notebook.hold().release()
        notebook.wait()
        #expect(sizes.withLock { $0 } == [0])
        notebook.queue.close()
        #expect(!bytes(of: notebook.path).contains("Ming Tan"))
    }
}
