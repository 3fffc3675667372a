/// Jobs that share one transaction.
///
/// A job that is refused must leave only what its refusal records. Savepoints would do that, but
/// each copies every page it touches, so the batch first runs without them: a job that throws
/// before it has written needs no undo. One that throws later costs the batch a second run, with
/// two savepoints for each job.
package struct Batch {
    package typealias LastEffect = @Sendable (Connection) throws(SQLiteError) -> Void

    let jobs: ArraySlice<WriteQueue.Job>
    let connection: Connection
    let clock: @Sendable () -> Int64
    /// What the transaction ends with, whatever was in it.
    let beforeCommit: LastEffect

    private enum Outcome {
        case done
        case failed(SQLiteError)
        /// It wrote before it threw.
        case mustBeUndone
    }

    /// Commits; what it answers are the jobs that failed alone, by index, while the rest is on
    /// disk.
    ///
    /// - Throws: What the whole batch was lost to; no transaction is open then.
    func commit() throws(SQLiteError) -> [Int: SQLiteError] {
        connection.storageFailure = nil
        do throws(SQLiteError) {
            if let failures = try runBoldly() { return failures }
            try connection.run("ROLLBACK")
            return try runCarefully()
        } catch {
            if !connection.isAutocommit { try? connection.run("ROLLBACK") }
            throw error
        }
    }

    /// Nil where a job must be undone; the transaction is then still open.
    private func runBoldly() throws(SQLiteError) -> [Int: SQLiteError]? {
        try connection.run("BEGIN IMMEDIATE")
        let now = clock()
        var failures: [Int: SQLiteError] = [:]
        for index in jobs.indices {
            switch try bold(jobs[index], now: now) {
            case .done: break
            case .failed(let error): failures[index] = error
            case .mustBeUndone: return nil
            }
        }
        try beforeCommit(connection)
        try connection.run("COMMIT")
        return failures
    }

    private func bold(_ job: WriteQueue.Job, now: Int64) throws(SQLiteError) -> Outcome {
        let before = connection.totalChanges
        do {
            try job.effect(connection, now)
            try stillOpen(after: nil)
            return .done
        } catch {
            try stillOpen(after: error)
            if connection.totalChanges != before { return .mustBeUndone }
            if let error = error as? SQLiteError { return .failed(error) }
            return try boldlyRefused(job, now: now, reason: error)
        }
    }

    private func boldlyRefused(
        _ job: WriteQueue.Job, now: Int64, reason: any Error
    ) throws(SQLiteError) -> Outcome {
        let before = connection.totalChanges
        do {
            try job.refused(connection, now, reason)
            try stillOpen(after: nil)
            return .done
        } catch {
            try stillOpen(after: error)
            if connection.totalChanges != before { return .mustBeUndone }
            return .failed(error as? SQLiteError ?? .refusalFailed)
        }
    }

    private func runCarefully() throws(SQLiteError) -> [Int: SQLiteError] {
        try connection.run("BEGIN IMMEDIATE")
        let now = clock()
        var failures: [Int: SQLiteError] = [:]
        for index in jobs.indices {
            try connection.run("SAVEPOINT job")
            if let error = try careful(jobs[index], now: now) {
                failures[index] = error
                try connection.run("ROLLBACK TO job")
            }
            try connection.run("RELEASE job")
        }
        try beforeCommit(connection)
        try connection.run("COMMIT")
        return failures
    }

    /// What the job failed with, where nothing of it may stay.
    private func careful(_ job: WriteQueue.Job, now: Int64) throws(SQLiteError) -> SQLiteError? {
        try connection.run("SAVEPOINT effect")
        let reason: any Error
        do {
            try job.effect(connection, now)
            try stillOpen(after: nil)
            try connection.run("RELEASE effect")
            return nil
        } catch {
            try stillOpen(after: error)
            if let error = error as? SQLiteError { return error }
            reason = error
        }
        try connection.run("ROLLBACK TO effect")
        try connection.run("RELEASE effect")
        do {
            try job.refused(connection, now, reason)
            try stillOpen(after: nil)
            return nil
        } catch {
            try stillOpen(after: error)
            return error as? SQLiteError ?? .refusalFailed
        }
    }

    /// SQLite ends the transaction by itself after some errors; what ran after that, or would,
    /// would be committed one by one. The whole batch is lost then, and so it is when storage
    /// fails, also where the job wrapped that error in one of its own or swallowed it.
    private func stillOpen(after error: (any Error)?) throws(SQLiteError) {
        if let failure = connection.storageFailure { throw failure }
        if connection.isAutocommit { throw error as? SQLiteError ?? .transactionGone }
    }
}
