import Dispatch
import Foundation
import SQLite
import TestSupport
import Testing

/// Files that can be made unwritable even for root, as /tmp's file system may or may not allow.
private let canFreeze: Bool = {
    let folder = ScratchFolder()
    write("x", to: folder.file("x"))
    defer { _ = run("chattr", "-i", folder.file("x")) }
    return run("chattr", "+i", folder.file("x"))
}()

@Suite struct StorageFailureTests {
    @Test(.enabled(if: SmallDisk.isAvailable, "mounting needs root"))
    func `a full disk fails writes and not reads, and writes go on once there is room`() throws {
        let disk = try #require(SmallDisk(megabytes: 4))
        let ballast = disk.file("ballast")
        write(String(repeating: "x", count: 2_000_000), to: ballast)
        let notebook = try Notebook(path: disk.file("test.db"))
        defer { notebook.queue.close() }
        notebook.makeTable()
        let reader = try Connection(path: notebook.path, role: .reader)

        let page = String(repeating: "y", count: 50_000)
        var number: Int64 = 0
        repeat {
            number += 1
            notebook.add(number, text: page)
            notebook.wait()
        } while notebook.isWritten(number) && number < 1000
        let error = try #require(notebook.error(number))
        #expect(error.isFull)
        guard case .failing(let failure) = notebook.queue.health else {
            Issue.record("health says that writes succeed")
            return
        }
        #expect(failure.isFull)
        #expect(try reader.first("SELECT count(*) FROM lines") { $0.int(0) } == number - 1)

        unlink(ballast)
        notebook.add(number, text: page)
        notebook.wait()
        #expect(notebook.isWritten(number))
        #expect(notebook.queue.health == .ok)
        #expect(try notebook.numbers() == Array(1...number))
        #expect(try Integrity.check(database: notebook.path).isSound)
    }

    @Test(.enabled(if: SmallDisk.isAvailable, "mounting needs root"))
    func `health comes back without a write of anybody's`() throws {
        let disk = try #require(SmallDisk(megabytes: 2))
        let ballast = disk.file("ballast")
        let committed = DispatchSemaphore(value: 0)
        let queue = try WriteQueue(
            path: disk.file("test.db"), clock: { 0 }, afterCommit: { committed.signal() })
        defer { queue.close() }
        write(String(repeating: "x", count: 3_000_000), to: ballast)
        let answered = DispatchSemaphore(value: 0)
        queue.submit(
            WriteQueue.Job(
                effect: { connection, _ in try connection.run("CREATE TABLE lines (number)") },
                refused: { _, _, _ in }, finished: { _ in answered.signal() }))
        answered.wait()
        #expect(queue.health != .ok)
        unlink(ballast)
        #expect(committed.wait(timeout: .now() + 20) == .success)
        #expect(queue.health == .ok)
    }

    @Test(.enabled(if: canFreeze, "chattr needs root and a file system that knows it"))
    func `files that became read-only fail writes and not reads, until they are writable again`()
        throws
    {
        let folder = ScratchFolder()
        let notebook = try Notebook(path: folder.file("test.db"))
        defer { notebook.queue.close() }
        notebook.makeTable()
        notebook.add(1)
        notebook.wait()
        let log = "\(notebook.path)-wal"
        let reader = try Connection(path: notebook.path, role: .reader)
        try #require(run("chattr", "+i", log))
        for number: Int64 in 2...4 {
            notebook.add(number)
            notebook.wait()
            let error = notebook.error(number)
            #expect(error?.isReadOnly == true, "\(number): \(String(describing: error))")
        }
        #expect(notebook.queue.health != .ok)
        #expect(try reader.first("SELECT count(*) FROM lines") { $0.int(0) } == 1)
        try #require(run("chattr", "-i", log))
        notebook.add(5)
        notebook.wait()
        #expect(try notebook.numbers() == [1, 5])
        #expect(notebook.queue.health == .ok)
    }

    @Test func `a connection that refuses to write is replaced`() throws {
        let folder = ScratchFolder()
        let notebook = try Notebook(path: folder.file("test.db"))
        defer { notebook.queue.close() }
        notebook.makeTable()
        let gate = notebook.hold()
        notebook.add(1)
        notebook.write(2) { connection, _ in
            try connection.run("PRAGMA query_only = ON")
            // Swallowed, as no job should.
            try? connection.run("INSERT INTO lines (number) VALUES (2)")
        }
        notebook.add(3)
        gate.release()
        notebook.wait()
        for number: Int64 in 1...3 { #expect(notebook.error(number)?.isReadOnly == true) }
        #expect(try notebook.numbers() == [])
        notebook.add(4)
        notebook.wait()
        #expect(try notebook.numbers() == [4])
    }
}
