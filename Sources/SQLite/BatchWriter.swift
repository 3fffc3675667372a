/// The writer's thread: batches, what becomes of a failed one, and the quiet times between.
final class BatchWriter: ThreadBody {
    private let queue: WriteQueue
    private let path: String
    private let clock: @Sendable () -> Int64
    private let batchMax: Int
    private let afterCommit: @Sendable () -> Void
    private var checkpoints = Checkpoints()

    /// Nil while it can't be opened anew.
    private var connection: Connection?
    /// One that met an I/O error: nothing may be committed on it. It is closed only after its
    /// successor was opened: were it the file's last, the next would read the log anew and find
    /// the frames of the failed commit, which look whole in memory and may not be on disk.
    private var retired: Connection?

    init(
        queue: WriteQueue, path: String, connection: Connection,
        clock: @escaping @Sendable () -> Int64, batchMax: Int,
        afterCommit: @escaping @Sendable () -> Void
    ) {
        self.queue = queue
        self.path = path
        self.connection = connection
        self.clock = clock
        self.batchMax = batchMax
        self.afterCommit = afterCommit
    }

    func run() {
        while true {
            switch queue.next(waiting: idleMilliseconds) {
            case .jobs(let jobs): write(jobs)
            case .idle: idle()
            case .closing:
                checkpoint { checkpoints, connection throws(SQLiteError) in
                    try checkpoints.empty(connection, waiting: 1000)
                }
                return
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

    private func write(batch jobs: ArraySlice<WriteQueue.Job>) {
        let failures: [Int: SQLiteError]
        do throws(SQLiteError) {
            let connection = try opened()
            let written = connection.writtenCommits
            failures = try Batch(jobs: jobs, connection: connection, clock: clock).commit()
            // A commit of nothing says nothing.
            if connection.writtenCommits != written { queue.note(.ok) }
        } catch {
            lost(error)
            for job in jobs { job.finished(error) }
            return
        }
        queue.countCommit()
        afterCommit()
        if jobs.contains(where: \.truncatesLog) {
            checkpoint { checkpoints, connection throws(SQLiteError) in
                try checkpoints.empty(connection, waiting: 1000)
            }
        }
        for index in jobs.indices { jobs[index].finished(failures[index]) }
    }

    private func opened() throws(SQLiteError) -> Connection {
        if let connection { return connection }
        let new = try Connection(path: path, role: .writer)
        connection = new
        retired = nil
        checkpoints = Checkpoints()
        return new
    }

    /// After an I/O error nothing more happens on the connection: a failed fsync can't be
    /// repeated, the kernel may hold the lost pages to be clean.
    private func lost(_ error: SQLiteError) {
        queue.note(.failing(error))
        guard let connection, !error.leavesConnectionUsable else { return }
        connection.neverCheckpoints()
        retired = connection
        self.connection = nil
    }

    private func checkpoint(
        _ step: (inout Checkpoints, Connection) throws(SQLiteError) -> Void
    ) {
        guard let connection else { return }
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
        if queue.health != .ok { return 1000 }
        guard let connection else { return 1000 }
        return checkpoints.quietMilliseconds(connection)
    }

    /// Nobody writes: looks whether writing works again, else empties the log.
    private func idle() {
        if queue.health == .ok {
            return checkpoint { checkpoints, connection throws(SQLiteError) in
                try checkpoints.whenQuiet(connection)
            }
        }
        do throws(SQLiteError) {
            try opened().probe()
            queue.note(.ok)
        } catch {
            lost(error)
        }
    }
}
