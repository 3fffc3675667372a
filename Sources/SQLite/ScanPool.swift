internal import Synchronization
internal import System

/// A few threads with a read-only connection each, for reads too long for an event loop.
///
/// `close` must be called, and before the writer's: until then the threads keep the pool.
package final class ScanPool: Sendable {
    /// Runs on a pool's thread; nil where the read could not begin, with why.
    package typealias Work = @Sendable (Result<Connection, SQLiteError>) -> Void

    private struct State {
        var queued: [Work] = []
        /// Indexes of idle threads.
        var asleep: Set<Int> = []
        var closing = false
        var threads: [Thread] = []
    }

    private let state = Mutex(State())
    private let wakeUps: [WakeUpEvent]
    private let open: @Sendable () throws(SQLiteError) -> Connection
    fileprivate let scanMilliseconds: Int64
    private let queuedMax: Int

    /// - Parameters:
    ///   - open: opens a thread's connection, and again where that failed.
    ///   - scanMilliseconds: a read that takes longer is ended: its statement throws
    ///     `SQLITE_INTERRUPT`.
    ///   - queuedMax: reads that may wait for a thread; one more is refused at once.
    package init(
        threads: Int = 2, scanMilliseconds: Int64 = 5000, queuedMax: Int = 1024,
        open: @escaping @Sendable () throws(SQLiteError) -> Connection
    ) throws(SQLiteError) {
        self.open = open
        self.scanMilliseconds = scanMilliseconds
        self.queuedMax = queuedMax
        var wakeUps: [WakeUpEvent] = []
        do throws(Errno) {
            for _ in 0..<threads { wakeUps.append(try WakeUpEvent()) }
        } catch {
            throw SQLiteError(error, doing: "eventfd")
        }
        self.wakeUps = wakeUps
        for index in 0..<threads {
            let thread = try SQLiteError.thread("scan-\(index)") {
                ScanThread(pool: self, index: index).run()
            }
            state.withLock { $0.threads.append(thread) }
        }
    }

    /// - Returns: false where too many wait already, or the pool is closed; `work` is not called.
    package func submit(_ work: @escaping Work) -> Bool {
        let (accepted, sleeper) = state.withLock { state -> (Bool, Int?) in
            guard !state.closing, state.queued.count < queuedMax else { return (false, nil) }
            state.queued.append(work)
            return (true, state.asleep.popFirst())
        }
        if let sleeper { wakeUps[sleeper].wake() }
        return accepted
    }

    /// Ends the threads: what runs is interrupted and what waits is told that it never began, so
    /// that a server ends in its time. Never from a pool's thread.
    package func close() {
        let (threads, left) = state.withLock { state in
            state.closing = true
            defer { (state.threads, state.queued) = ([], []) }
            return (state.threads, state.queued)
        }
        for work in left { work(.failure(.closed)) }
        for wakeUp in wakeUps { wakeUp.wake() }
        for thread in threads { thread.join() }
    }

    fileprivate var isClosing: Bool { state.withLock { $0.closing } }

    /// The next read; nil when the pool is closed.
    fileprivate func next(for index: Int) -> Work? {
        while true {
            let (work, closing) = state.withLock { state -> (Work?, Bool) in
                if !state.queued.isEmpty { return (state.queued.removeFirst(), false) }
                if !state.closing { state.asleep.insert(index) }
                return (nil, state.closing)
            }
            if work != nil || closing { return work }
            wakeUps[index].wait()
        }
    }

    fileprivate func openConnection() -> Result<Connection, SQLiteError> {
        do throws(SQLiteError) {
            return .success(try open())
        } catch {
            return .failure(error)
        }
    }
}

/// One thread of a pool: its connection lives on it alone.
private final class ScanThread {
    private let pool: ScanPool
    private let index: Int
    private var connection: Connection?

    init(pool: ScanPool, index: Int) {
        self.pool = pool
        self.index = index
    }

    func run() {
        while let work = pool.next(for: index) {
            if let connection {
                scan(work, on: connection)
                continue
            }
            switch pool.openConnection() {
            case .success(let opened):
                connection = opened
                scan(work, on: opened)
            case .failure(let error): work(.failure(error))
            }
        }
        connection = nil
    }

    /// One read transaction, bounded in time.
    private func scan(_ work: ScanPool.Work, on connection: Connection) {
        do throws(SQLiteError) { try connection.run("BEGIN") } catch {
            self.connection = nil
            return work(.failure(error))
        }
        connection.limitTime(to: pool.scanMilliseconds) { [pool] in pool.isClosing }
        work(.success(connection))
        connection.unlimitTime()
        do throws(SQLiteError) { try connection.run("COMMIT") } catch { self.connection = nil }
    }
}
