import Dispatch
import SQLite
import Synchronization
import TestSupport
import Testing

@Suite struct ScanPoolTests {
    let folder = ScratchFolder()

    /// Runs until it is ended.
    static let endless: StaticString = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
        """

    private func notebook(lines: Int64 = 3) throws -> Notebook {
        let notebook = try Notebook(path: folder.file("test.db"))
        notebook.makeTable()
        for number in 0..<lines { notebook.add(number + 1) }
        notebook.wait()
        return notebook
    }

    private static func count(_ connection: Connection) throws(SQLiteError) -> Int64? {
        try connection.first("SELECT count(*) FROM lines") { $0.int(0) }
    }

    @Test func `a read sees what is committed, and writes nothing`() throws {
        let notebook = try notebook()
        let pool = try ScanPool(path: notebook.path)
        let count = pool.read { connection in try Self.count(connection) ?? 0 }
        #expect(try count.get() == 3)
        notebook.add(4)
        notebook.wait()
        #expect(try pool.read { connection in try Self.count(connection) ?? 0 }.get() == 4)
        let refused = pool.read { connection in
            try connection.run("DELETE FROM lines")
            return 0
        }
        #expect(throws: SQLiteError.self) { try refused.get() }
        pool.close()
        notebook.queue.close()
        #expect(try notebook.numbers() == [1, 2, 3, 4])
    }

    @Test func `a read is of one moment, and leaves no transaction behind`() throws {
        let notebook = try notebook()
        let pool = try ScanPool(path: notebook.path, threads: 1)
        let gate = Gate()
        let counts = Landed<[Int64?]>()
        let accepted = pool.submit { connection in
            let connection = try? connection.get()
            let before = connection.flatMap { try? Self.count($0) }
            gate.pass()
            let after = connection.flatMap { try? Self.count($0) }
            counts.land([before, after])
        }
        #expect(accepted)
        gate.entered.wait()
        notebook.add(4)
        notebook.wait()
        gate.release()
        #expect(counts.wait() == [3, 3])
        #expect(try pool.read { connection in try Self.count(connection) ?? 0 }.get() == 4)
        // With a reader still in its transaction the log could not be emptied.
        let sizes = Landed<Int>()
        notebook.queue.submit(
            WriteQueue.Job(
                effect: { connection, _ in try connection.run("DELETE FROM lines") },
                refused: { _, _, _ in },
                finished: { _ in sizes.land(size(of: "\(notebook.path)-wal")) },
                truncatesLog: true))
        #expect(sizes.wait() == 0)
        pool.close()
        notebook.queue.close()
    }

    @Test func `a statement past its time is ended, and the next read goes on`() throws {
        let notebook = try notebook()
        let pool = try ScanPool(path: notebook.path, threads: 1, scanMilliseconds: 30)
        for _ in 1...2 {
            let ended = pool.read { connection in
                try connection.first(Self.endless) { $0.int(0) } ?? 0
            }
            let error = #expect(throws: SQLiteError.self) { try ended.get() }
            #expect(error?.isInterrupted == true)
            #expect(try pool.read { connection in try Self.count(connection) ?? 0 }.get() == 3)
        }
        pool.close()
        notebook.queue.close()
    }

    @Test func `many short statements count together`() throws {
        let notebook = try notebook()
        let pool = try ScanPool(path: notebook.path, threads: 1, scanMilliseconds: 30)
        let ended = pool.read { connection in
            while true { _ = try Self.count(connection) }
        }
        let error = #expect(throws: SQLiteError.self) { try ended.get() }
        #expect(error?.isInterrupted == true)
        pool.close()
        notebook.queue.close()
    }

    @Test func `as many reads run at once as there are threads`() throws {
        let notebook = try notebook()
        let pool = try ScanPool(path: notebook.path, threads: 3)
        let gates = (1...3).map { _ in Gate() }
        for gate in gates { #expect(pool.submit { _ in gate.pass() }) }
        for gate in gates { gate.entered.wait() }
        for gate in gates { gate.release() }
        pool.close()
        notebook.queue.close()
    }

    @Test func `no more reads wait than may, and those that do are run in turn`() throws {
        let notebook = try notebook()
        let pool = try ScanPool(path: notebook.path, threads: 1, queuedMax: 2)
        let gate = Gate()
        let order = Mutex<[Int]>([])
        let done = DispatchSemaphore(value: 0)
        #expect(pool.submit { _ in gate.pass() })
        gate.entered.wait()
        for number in 1...3 {
            let accepted = pool.submit { _ in
                order.withLock { $0.append(number) }
                done.signal()
            }
            #expect(accepted == (number < 3))
        }
        gate.release()
        done.wait()
        done.wait()
        #expect(order.withLock { $0 } == [1, 2])
        #expect(try pool.read { connection in try Self.count(connection) ?? 0 }.get() == 3)
        pool.close()
        notebook.queue.close()
    }

    @Test func `closing interrupts what runs and answers what waits`() throws {
        let notebook = try notebook()
        let pool = try ScanPool(path: notebook.path, threads: 2, scanMilliseconds: 600_000)
        let running = (1...2).map { _ in Gate() }
        let ended = (1...2).map { _ in Landed<SQLiteError?>() }
        for (gate, landed) in zip(running, ended) {
            _ = pool.submit { connection in
                gate.entered.signal()
                landed.land(Self.error { try connection.get().run(Self.endless) })
            }
        }
        for gate in running { gate.entered.wait() }
        let waiting = (1...5).map { _ in Landed<SQLiteError?>() }
        for landed in waiting {
            _ = pool.submit { connection in
                landed.land(Self.error { _ = try connection.get() })
            }
        }
        pool.close()
        for landed in ended + waiting { #expect(landed.wait()?.isInterrupted == true) }
        #expect(!pool.submit { _ in })
        pool.close()
        notebook.queue.close()
        #expect(folder.names == ["test.db"], "no reader is left to keep the log")
    }

    private static func error(_ body: () throws -> Void) -> SQLiteError? {
        do { try body() } catch { return error as? SQLiteError }
        return nil
    }

    @Test func `a database that can't be opened is told, and tried anew`() throws {
        let pool = try ScanPool(path: folder.file("test.db"), threads: 1)
        let missing = pool.read { connection in try Self.count(connection) ?? 0 }
        #expect(throws: SQLiteError.self) { try missing.get() }
        let notebook = try notebook()
        #expect(try pool.read { connection in try Self.count(connection) ?? 0 }.get() == 3)
        pool.close()
        notebook.queue.close()
    }
}

extension ScanPool {
    convenience init(
        path: String, threads: Int = 2, scanMilliseconds: Int64 = 5000, queuedMax: Int = 1024
    ) throws {
        try self.init(threads: threads, scanMilliseconds: scanMilliseconds, queuedMax: queuedMax) {
            () throws(SQLiteError) in try Connection(path: path, role: .reader)
        }
    }

    /// One read, waited for.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> Value
    ) -> Result<Value, any Error> {
        let landed = Landed<Result<Value, any Error>>()
        let accepted = submit { connection in
            landed.land(Result { try body(try connection.get()) })
        }
        return accepted ? landed.wait() : .failure(Refused())
    }
}

/// Carries one value from another thread to the test's.
final class Landed<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let semaphore = DispatchSemaphore(value: 0)

    func land(_ new: Value) {
        value.withLock { $0 = new }
        semaphore.signal()
    }

    func wait() -> Value {
        while true {
            semaphore.wait()
            if let value = value.withLock({ $0 }) { return value }
        }
    }
}
