internal import Glibc
internal import Repairs
internal import SQLite

/// The database that a command works on: there, migrated, and ours alone where it writes.
struct DatabaseFile {
    let path: String
    /// Held as long as this is.
    private let lock: DatabaseLock?

    /// Whether it is still ours alone: nobody took the lock's file away.
    private var isLocked: @Sendable () -> Bool {
        { [lock] in lock?.isInPlace ?? true }
    }

    /// Where the database is, or is to be.
    ///
    /// - Throws: 66 where that is a folder.
    static func named(in arguments: Arguments) throws(CommandError) -> String {
        let path = arguments.required(.database)
        var facts = stat()
        if stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
            throw CommandError(.noInput, "\(path) is a folder: name the database file in it.")
        }
        return path
    }

    /// - Parameter instead: what does the same while a server runs.
    /// - Throws: 65 where it is another program's, 66 where it is missing, 75 where it is in use,
    ///   77 where this user may not, 78 where it isn't migrated or has two names.
    static func toWrite(
        _ arguments: Arguments, purpose: String, instead: String
    ) throws(CommandError) -> DatabaseFile {
        let path = try named(in: arguments)
        try CommandError.refuse(path, .writing)
        do throws(DatabaseRefusal) {
            // By its second name it must not even be opened: that leaves a log beside it.
            try DatabaseLock.refuseOtherNames(of: path)
            // First, as looking must not leave a lock file beside a file that isn't there.
            _ = try ProgramMigrations.migrator.status(of: path)
            let lock = try DatabaseLock(database: path, purpose: purpose)
            try ProgramMigrations.migrator.verify(path)
            return DatabaseFile(path: path, lock: lock)
        } catch {
            throw CommandError(error, database: path, instead: instead)
        }
    }

    /// - Throws: 66 where it is missing, 78 where it isn't migrated or has two names.
    static func toRead(_ arguments: Arguments) throws(CommandError) -> DatabaseFile {
        let path = try named(in: arguments)
        do throws(DatabaseRefusal) {
            try DatabaseLock.refuseOtherNames(of: path)
            try ProgramMigrations.migrator.verify(path)
            return DatabaseFile(path: path, lock: nil)
        } catch {
            throw CommandError(error, database: path)
        }
    }

    func openShop(
        publicURL: String = "", batchMax: Int = RepairStore.batchMaxBest, uploadsMax: Int = 1
    ) throws(CommandError) -> RepairStore {
        do throws(RepairError) {
            return try RepairStore(
                path: path, publicURL: publicURL, batchMax: batchMax, uploadsMax: uploadsMax,
                isLocked: isLocked, log: Console.complain)
        } catch {
            throw CommandError(error)
        }
    }

    /// One use case in one transaction, by a writer of its own.
    func write<Answer: Sendable>(
        _ effect: @escaping @Sendable (Transaction) throws(RepairError) -> Answer
    ) throws(CommandError) -> Answer {
        let store = try openShop()
        defer { store.close() }
        do throws(RepairError) {
            return try store.writeAndWait(effect)
        } catch {
            throw CommandError(error)
        }
    }

    /// What is wrong with the file and the references in it, a line each; also beside a server.
    func damages() throws(CommandError) -> [String] {
        do throws(DatabaseRefusal) {
            return try Integrity.check(database: path).lines
        } catch {
            throw CommandError(error, database: path)
        }
    }

    /// One short look, also beside a server.
    func read<Value>(
        _ body: (Transaction) throws(RepairError) -> Value
    ) throws(CommandError) -> Value {
        do throws(RepairError) {
            return try ReadOnlyDatabase(path: path).read(body)
        } catch {
            throw CommandError(error)
        }
    }
}
