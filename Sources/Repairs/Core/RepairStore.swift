internal import SQLite
internal import Synchronization

/// One service centre: its database, its writer, its readers.
package final class RepairStore: Sendable {
    /// Writes in one commit: past some hundreds a commit gains nothing and answers come later.
    package static let batchMaxBest = 512

    let path: String
    package let clock: Clock
    package let ticketChanges = TicketChangeCounters()
    /// The beginning of links to customers; no slash at the end.
    package let publicURL: String
    let queue: WriteQueue
    /// One of each reader, as long as there is that reader.
    let openReads = Mutex<[OpenRead]>([])
    private let scans: ScanPool
    let openUploads: OpenUploads
    let codeCounts = ApprovalCodeCounts()
    let settingsCache = SettingsCache()
    let tokenUse = TokenUse()

    /// Opens a migrated database and starts its writer.
    ///
    /// - Parameters:
    ///   - batchMax: how many writes one commit may carry.
    ///   - uploadsMax: photos that may be on their way at once.
    ///   - isLocked: whether the database is still kept from other processes; asked with every
    ///     commit.
    ///   - log: is told once why nothing is written any more, on any thread.
    package init(
        path: String, clock: Clock = .system, publicURL: String = "",
        batchMax: Int = RepairStore.batchMaxBest, uploadsMax: Int = 256,
        isLocked: @escaping @Sendable () -> Bool = { true },
        log: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(RepairError) {
        openUploads = OpenUploads(countMax: uploadsMax)
        self.path = path
        self.clock = clock
        self.publicURL = publicURL
        do {
            let queue = try WriteQueue(
                path: path, clock: { clock.now.milliseconds }, batchMax: batchMax,
                prepare: UnitKeys.renew, beforeCommit: Ledger.append, isLocked: isLocked, log: log)
            scans = try ScanPool { () throws(SQLiteError) in try queue.openReader() }
            self.queue = queue
        } catch {
            throw RepairError(error)
        }
    }

    /// Makes the file for a photo that is about to come; a failure shows when it is looked at.
    package func makeUpload() -> PhotoUpload { PhotoUpload(beside: path, openUploads) }

    package func makeReader() throws(RepairError) -> Reader { try Reader(store: self) }

    /// Raised by every commit.
    package var commitCount: UInt64 { queue.commitCount }

    /// Why writes fail at present; nil while they succeed. The files are looked at anew.
    package var writeFailure: StorageFailure? {
        if case .failing(let error) = queue.health { StorageFailure(error) } else { nil }
    }

    /// Runs one use case in the writer's next transaction and answers once it is on disk.
    ///
    /// - Parameters:
    ///   - effect: all or nothing; may run twice, so it is a function of its transaction.
    ///   - refused: what a refusal leaves behind, after the effect is undone, and the answer to it.
    ///   - then: called after the commit, on the writer's thread.
    ///   - truncatesLog: whether what it erases must be gone from the log before `then`.
    package func write<Answer: Sendable>(
        truncatesLog: Bool = false,
        _ effect: @escaping @Sendable (Transaction) throws(RepairError) -> Answer,
        refused: @escaping @Sendable (Transaction, RepairError) throws(RepairError) -> Answer,
        then: @escaping @Sendable (Result<Answer, RepairError>) -> Void
    ) {
        let pending = PendingAnswer<Answer>()
        write(truncatesLog: truncatesLog) { transaction throws(RepairError) in
            pending.keep(.success(try effect(transaction)))
        } refused: { transaction, error throws(RepairError) in
            pending.keep(.success(try refused(transaction, error)))
        } finished: { failure in
            then(failure.map(Result.failure) ?? pending.taken)
        }
    }

    /// The same for whoever keeps the answer: a check-in passes nothing generic, which would be
    /// looked up again with each.
    ///
    /// - Parameter finished: called after the commit, or with what lost it.
    package func write(
        truncatesLog: Bool = false,
        _ effect: @escaping @Sendable (Transaction) throws(RepairError) -> Void,
        refused: @escaping @Sendable (Transaction, RepairError) throws(RepairError) -> Void,
        finished: @escaping @Sendable (RepairError?) -> Void
    ) {
        let changes = PendingChanges()
        queue.submit(
            WriteQueue.Job(
                effect: { [clock, publicURL, settingsCache] connection, now in
                    let touched = Touched()
                    try effect(
                        Transaction(
                            connection, now: Instant(milliseconds: now), steady: clock.steady,
                            touched: touched, publicURL: publicURL, settingsCache: settingsCache))
                    changes.keep(touched.effects)
                },
                refused: { [clock, publicURL, settingsCache] connection, now, error in
                    let refusal = error as? RepairError ?? RepairError(RepairStore.sqlite(error))
                    let touched = Touched()
                    let transaction = Transaction(
                        connection, now: Instant(milliseconds: now), steady: clock.steady,
                        touched: touched, publicURL: publicURL, settingsCache: settingsCache)
                    try refused(transaction, refusal)
                    changes.keep(touched.effects)
                },
                finished: { [ticketChanges, codeCounts] failure in
                    if let failure { return finished(RepairError(failure)) }
                    let touched = changes.taken
                    for code in touched.tickets { ticketChanges.raise(code) }
                    codeCounts.add(touched)
                    finished(nil)
                }, truncatesLog: truncatesLog))
    }

    private static func sqlite(_ error: any Error) -> SQLiteError {
        error as? SQLiteError ?? SQLiteError(extendedCode: 1, message: "unexpected error")
    }

    /// Runs a long read in a read transaction of its own, away from the event loops.
    ///
    /// - Parameters:
    ///   - read: bounded in time; past it a statement fails.
    ///   - then: called on the reading thread, or at once if too many wait already.
    package func scan<Answer: Sendable>(
        _ read: @escaping @Sendable (Transaction) throws(RepairError) -> Answer,
        then: @escaping @Sendable (Result<Answer, RepairError>) -> Void
    ) {
        let accepted = scans.submit { [clock, publicURL, settingsCache] connection in
            do throws(RepairError) {
                let connection = try connection.mapError(RepairError.init).get()
                let transaction = Transaction(
                    connection, now: clock.now, steady: clock.steady, touched: Touched(),
                    publicURL: publicURL, settingsCache: settingsCache)
                then(.success(try read(transaction)))
            } catch {
                then(.failure(error))
            }
        }
        if !accepted {
            let busy = StorageFailure(kind: .busy, message: "too many long reads wait")
            then(.failure(.storage(busy)))
        }
    }

    /// Ends the readers and the writer: what is queued is done, the log is checkpointed.
    package func close() {
        writeTokenUse()
        scans.close()
        queue.close()
    }
}

/// Carries an answer from the transaction to the moment after its commit.
private final class PendingAnswer<Answer: Sendable>: Sendable {
    private let result = Mutex<Result<Answer, RepairError>?>(nil)

    func keep(_ result: Result<Answer, RepairError>) { self.result.withLock { $0 = result } }

    var taken: Result<Answer, RepairError> {
        let missing = SQLiteError(extendedCode: 1, message: "no answer was kept")
        return result.withLock { $0 } ?? .failure(RepairError(missing))
    }
}

/// Carries what changes beside the database to the moment after the commit.
private final class PendingChanges: Sendable {
    private let effects = Mutex(Touched.Effects())

    func keep(_ effects: Touched.Effects) { self.effects.withLock { $0 = effects } }

    var taken: Touched.Effects { effects.withLock { $0 } }
}
