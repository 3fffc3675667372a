/// The writer's thread: batches, what becomes of a failed one, and the quiet times between.
final class BatchWriter {
    private let queue: WriteQueue
    private let path: String
    private let clock: @Sendable () -> Int64
    private let batchMax: Int
    private let beforeCommit: Batch.LastEffect
    private let afterCommit: @Sendable () -> Void
    private var checkpoints = Checkpoints()

    /// Nil while it can't be opened anew.
    private var connection: Connection?
    /// The first that met an I/O error: nothing may be committed on it. It stays open until
    /// another has committed: were that opened as the file's only one, it would read the log anew
    /// and find the frames of the failed commit, whole in memory and perhaps not on disk.
    private var retired: Connection?

    init(
        queue: WriteQueue, path: String, connection: Connection,
        clock: @escaping @Sendable () -> Int64, batchMax: Int,
        beforeCommit: @escaping Batch.LastEffect, afterCommit: @escaping @Sendable () -> Void
    ) {
        self.queue = queue
        self.path = path
        self.connection = connection
        self.clock = clock
        self.batchMax = batchMax
        self.beforeCommit = beforeCommit
        self.afterCommit = afterCommit
    }

    func run() {
        while true {
            switch queue.next(waiting: idleMilliseconds) {
            case .jobs(let jobs): write(jobs)
            case .idle: idle()
            case .closing: return emptyLog()
            }
        }
    }

    private func write(_ jobs: [WriteQueue.Job]) {
        var rest = jobs[...]
        while !rest.isEmpty {
            write(batch: rest.prefix(batchMax))
            rest = rest.dropFirst(batchMax)
            checkpoint { checkpoints, connection throws(SQLiteError) in
                try checkpoints.afterBatch(connection)
            }
        }
    }

    /// The last that happens. A log of files that were moved is emptied too: one that is left
    /// beside another database would be played into it. Not where there is damage, which a
    /// checkpoint could spread, nor where another process may write: SQLite itself empties it when
    /// it is the last to close the file.
    private func emptyLog() {
        if let stop = queue.watch.stop, stop.reason != .files {
            if stop.reason == .damage { connection?.neverCheckpoints() }
            return
        }
        guard let connection else { return }
        do throws(SQLiteError) {
            try checkpoints.empty(connection, waiting: 1000)
        } catch {
            if !error.leavesConnectionUsable { connection.neverCheckpoints() }
        }
    }

    private func write(batch jobs: ArraySlice<WriteQueue.Job>) {
        if let stop = queue.watch.check() {
            for job in jobs { job.finished(stop) }
            return
        }
        let failures: [Int: SQLiteError]
        do throws(SQLiteError) {
            let connection = try opened()
            let written = connection.writtenCommits
            failures = try Batch(
                jobs: jobs, connection: connection, clock: clock, beforeCommit: beforeCommit
            ).commit()
            // A commit of nothing says nothing.
            if connection.writtenCommits != written { works() }
        } catch {
            let reason = lost(error)
            for job in jobs { job.finished(reason) }
            return
        }
        queue.countCommit()
        afterCommit()
        // What went into a file without a name, or beside another writer, is acknowledged to
        // nobody: whether it is there later is unknown.
        if let stop = queue.watch.check() {
            for job in jobs { job.finished(stop) }
            return
        }
        if jobs.contains(where: \.truncatesLog) {
            checkpoint { checkpoints, connection throws(SQLiteError) in
                try checkpoints.empty(connection, waiting: 1000)
            }
        }
        for index in jobs.indices { jobs[index].finished(failures[index]) }
    }

    private func opened() throws(SQLiteError) -> Connection {
        if let connection { return connection }
        let new = try Connection(path: path, role: .writer, watch: queue.watch)
        connection = new
        checkpoints = Checkpoints()
        return new
    }

    private func works() {
        retired = nil
        queue.note(.ok)
    }

    /// After an I/O error nothing more happens on the connection: a failed fsync can't be
    /// repeated, the kernel may hold the lost pages to be clean.
    ///
    /// - Returns: The error to tell: SQLite has one code for every write that fails, but whether
    ///   the disk is read-only shows when the file is opened anew.
    @discardableResult
    private func lost(_ error: SQLiteError) -> SQLiteError {
        queue.note(.failing(error))
        guard let connection, !error.leavesConnectionUsable else { return error }
        connection.neverCheckpoints()
        if retired == nil, connection.isAutocommit { retired = connection }
        self.connection = nil
        if let stop = queue.watch.check() { return stop }
        do throws(SQLiteError) {
            try opened().probe()
            works()
        } catch let present {
            self.connection?.neverCheckpoints()
            self.connection = nil
            if present.isReadOnly || present.isFull {
                queue.note(.failing(present))
                return present
            }
        }
        return error
    }

    private func checkpoint(
        _ step: (inout Checkpoints, Connection) throws(SQLiteError) -> Void
    ) {
        guard let connection, queue.watch.stop == nil else { return }
        do throws(SQLiteError) {
            try step(&checkpoints, connection)
        } catch  where error.leavesConnectionUsable {
            // The log stays as it is, and so do the commits in it; the next try is after the next.
        } catch {
            lost(error)
        }
        queue.note(logFrames: connection.logFrameCount)
    }

    /// How long to wait for a job before `idle`; -1 where there is nothing left to do.
    private var idleMilliseconds: Int32 {
        if queue.watch.stop != nil { return -1 }
        if queue.lastOutcome != .ok { return 1000 }
        guard let connection else { return 1000 }
        return checkpoints.quietMilliseconds(connection)
    }

    /// Nobody writes: looks whether writing works again, else empties the log.
    private func idle() {
        if queue.watch.check() != nil { return }
        if queue.lastOutcome == .ok {
            return checkpoint { checkpoints, connection throws(SQLiteError) in
                try checkpoints.whenQuiet(connection)
            }
        }
        if case .failing(let error) = queue.lastOutcome, error.isFull, !Files.haveRoom(beside: path)
        {
            return
        }
        do throws(SQLiteError) {
            try opened().probe()
            works()
            queue.countCommit()
            afterCommit()
        } catch {
            lost(error)
        }
    }
}
