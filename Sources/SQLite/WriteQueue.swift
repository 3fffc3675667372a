internal import Synchronization
internal import System

/// The one way to write: jobs are queued, and one thread with the one writing connection runs all
/// that is queued in one transaction with one fsync (group commit).
///
/// While that fsync runs the next batch gathers, so a batch grows with the load by itself and an
/// idle server answers at once. `close` must be called: until then the thread keeps the queue.
package final class WriteQueue: Sendable {
    private struct State {
        var queued: [Job] = []
        /// The writer looks at the queue before it sleeps, in the same critical section in which
        /// it says so; thus a submitter either is seen or sees that it must wake.
        var asleep = false
        var closing = false
        var thread: Thread?
    }

    /// What the writer finds when it looks for work.
    enum Work {
        case jobs([Job])
        case idle
        case closing
    }

    private let state = Mutex(State())
    private let wakeUp: WakeUpEvent
    private let commits = Atomic<UInt64>(0)
    private let logFrames = Atomic<Int>(0)
    private let lastHealth = Mutex(WriteHealth.ok)
    let watch: DatabaseWatch
    /// The writing connection's pragmas as they were when it was opened.
    package let settings: [Setting]

    /// Opens the writing connection, creating the file (0600) where there is none.
    ///
    /// - Parameters:
    ///   - clock: Milliseconds since 1970; asked once per transaction, on the writer's thread.
    ///   - batchMax: How many jobs one transaction takes at most.
    ///   - prepare: Called once with the connection, before the first job.
    ///   - beforeCommit: Called last in each transaction; what it throws loses the batch.
    ///   - afterCommit: Called after each COMMIT, when `commitCount` was raised, before the first
    ///     of the batch's `finished`.
    ///   - isLocked: Whether the `DatabaseLock` still keeps others away; asked with every batch.
    ///   - log: Is told once why nothing is written any more, on any thread.
    package init(
        path: String, clock: @escaping @Sendable () -> Int64, batchMax: Int = 512,
        prepare: (Connection) throws(SQLiteError) -> Void = { _ in },
        beforeCommit: @escaping Batch.LastEffect = { _ in },
        afterCommit: @escaping @Sendable () -> Void = {},
        isLocked: @escaping @Sendable () -> Bool = { true },
        log: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(SQLiteError) {
        precondition(batchMax > 0, "a batch holds a job")
        do throws(Errno) { wakeUp = try WakeUpEvent() } catch {
            throw SQLiteError(error, doing: "eventfd")
        }
        watch = DatabaseWatch(path: path, isLocked: isLocked, log: log)
        let connection = try Connection(path: path, role: .writer, watch: watch)
        settings = try connection.settings()
        try watch.begin(with: connection)
        try prepare(connection)
        let writer = BatchWriter(
            queue: self, path: path, connection: connection, clock: clock, batchMax: batchMax,
            beforeCommit: beforeCommit, afterCommit: afterCommit)
        let thread = try SQLiteError.thread("writer") { writer.run() }
        state.withLock { $0.thread = thread }
    }

    /// Queues a job; after `close` it is answered at once, with `SQLITE_INTERRUPT`.
    package func submit(_ job: Job) {
        let (accepted, mustWake) = state.withLock { state in
            if state.closing { return (false, false) }
            state.queued.append(job)
            defer { state.asleep = false }
            return (true, state.asleep)
        }
        if mustWake { wakeUp.wake() }
        if !accepted { job.finished(.closed) }
    }

    /// Raised after each COMMIT and before the batch's `finished` calls: a reader whose snapshot
    /// began at this count has seen everything that anyone was told of.
    package var commitCount: UInt64 { commits.load(ordering: .acquiring) }

    /// As it is at this moment: the files are looked at.
    package var health: WriteHealth {
        watch.check().map(WriteHealth.failing) ?? lastHealth.withLock { $0 }
    }

    /// A read-only connection, as event loops and scans have.
    ///
    /// - Throws: Also where another file has come to stand in the database's place.
    package func openReader() throws(SQLiteError) -> Connection {
        let opened: Result<Connection, SQLiteError>
        do throws(SQLiteError) {
            opened = .success(try Connection(path: watch.path, role: .reader, watch: watch))
        } catch {
            opened = .failure(error)
        }
        if let stop = watch.check(), stop.isMoved { throw stop }
        return try opened.get()
    }

    /// Frames (pages with their header) in the write-ahead log after the last commit.
    package var logFrameCount: Int { logFrames.load(ordering: .relaxed) }

    /// Runs what is queued, empties the write-ahead log, ends the thread and closes the
    /// connection. Readers should be closed before. Never from a job.
    package func close() {
        let thread = state.withLock { state in
            state.closing = true
            defer { state.thread = nil }
            return state.thread
        }
        guard let thread else { return }
        wakeUp.wake()
        thread.join()
    }
}

/// For the writer's thread.
extension WriteQueue {
    /// All that is queued; where nothing is, waits for it, `.idle` after `milliseconds` (-1:
    /// however long it takes).
    func next(waiting milliseconds: Int32) -> Work {
        if let work = take(orSleep: true) { return work }
        wakeUp.wait(milliseconds: milliseconds)
        return take(orSleep: false) ?? .idle
    }

    private func take(orSleep: Bool) -> Work? {
        state.withLock { state in
            if !state.queued.isEmpty {
                var taken: [Job] = []
                swap(&taken, &state.queued)
                state.asleep = false
                return .jobs(taken)
            }
            if state.closing { return .closing }
            state.asleep = orSleep
            return nil
        }
    }

    func countCommit() { commits.wrappingAdd(1, ordering: .acquiringAndReleasing) }

    func note(logFrames frames: Int) { logFrames.store(frames, ordering: .relaxed) }

    func note(_ health: WriteHealth) { lastHealth.withLock { $0 = health } }

    /// What the last batch or probe came to, without a look at the files.
    var lastOutcome: WriteHealth { lastHealth.withLock { $0 } }
}
