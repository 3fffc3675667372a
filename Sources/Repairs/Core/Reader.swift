internal import SQLite
internal import Synchronization

/// A loop's own read-only connection: one read transaction a turn, renewed when the writer has
/// committed since, so that a client sees what it was told of.
package final class Reader {
    let connection: Connection
    private let store: RepairStore
    private var isOpen = false
    private var commitsSeen: UInt64 = 0
    private let openRead = OpenRead()
    /// People who presented a token since a commit, by the token's hash.
    private var people: [(hash: [UInt8], person: Person)] = []
    private var peopleSince: UInt64 = 0
    /// The end of the day on which they were asked for: then their tokens are used on another.
    private var peopleUntil = Instant(milliseconds: 0)
    private static let peopleMax = 16

    init(store: RepairStore) throws(RepairError) {
        do { connection = try store.queue.openReader() } catch { throw RepairError(error) }
        self.store = store
        store.openReads.withLock { $0.append(openRead) }
    }

    deinit {
        store.openReads.withLock { reads in reads.removeAll { $0 === openRead } }
    }

    /// The present state of the database, until `release` or the next call.
    package func snapshot() throws(RepairError) -> Transaction {
        let commits = store.commitCount
        let steady = store.clock.steady
        do {
            if isOpen, commits != commitsSeen { try close() }
            if !isOpen {
                try connection.run("BEGIN")
                isOpen = true
                openRead.openedAt.store(steady.milliseconds, ordering: .relaxed)
                commitsSeen = commits
            }
        } catch {
            throw RepairError(error)
        }
        return Transaction(
            connection, now: store.clock.now, steady: steady, touched: Touched(),
            publicURL: store.publicURL, settingsCache: store.settingsCache)
    }

    /// Finds out who presents a token. Nothing that lets somebody in changes without a commit, so
    /// the table is asked once for each token and commit.
    ///
    /// - Parameter hash: `TokenText.hash(of:)` of what was presented.
    /// - Returns: nil if there is no such token or it is revoked.
    package func person(with hash: [UInt8]) throws(RepairError) -> Person? {
        let commits = store.commitCount
        if commits != peopleSince || people.count == Reader.peopleMax
            || store.clock.now >= peopleUntil
        {
            people.removeAll(keepingCapacity: true)
            peopleSince = commits
        }
        if let known = people.first(where: { $0.hash == hash }) { return known.person }
        let transaction = try snapshot()
        guard let found = try Tokens.authenticate(hash, in: transaction) else { return nil }
        let today = try transaction.today
        if people.isEmpty {
            peopleUntil = try transaction.settings.calendar.start(of: today.later(byDays: 1))
        }
        if found.lastUsedOn != Int64(today.daysSinceEpoch) { store.tokenUse.note(found.tokenId) }
        people.append((hash, found))
        return found
    }

    /// Ends the turn's read transaction; an open one would keep the log from being checkpointed.
    package func release() {
        guard isOpen else { return }
        try? close()
    }

    private func close() throws(SQLiteError) {
        isOpen = false
        openRead.openedAt.store(OpenRead.none, ordering: .relaxed)
        try connection.run("COMMIT")
    }
}
