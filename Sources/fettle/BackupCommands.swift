internal import SQLite

extension Command {
    static let backup = Command(
        words: ["backup"], summary: "Copy the database into a new file, also beside a server.",
        operands: ["FILE"], options: [.database],
        notes: """
            Refused: 73 where FILE exists or can't be created, 77 where you may not read the one or
            write the other, 78 where the database has a second name (a hard link). A signal ends it
            and leaves nothing; what a kill left goes with the next backup to FILE.
            """
    ) { arguments throws(CommandError) in
        EndSignals.removePartialFiles()
        let path = try DatabaseFile.named(in: arguments)
        let file = arguments.operands[0]
        do throws(DatabaseRefusal) {
            // By a second name the newest commits, in the log, would be missed.
            try DatabaseLock.refuseOtherNames(of: path)
            try Backup.make(of: path, to: file)
        } catch {
            throw CommandError(error, database: path)
        }
        Console.say("backed up to \(file)")
        return .ok
    }

    static let restore = Command(
        words: ["restore"], summary: "Make a new database of a backup, checked first.",
        operands: ["FILE"], options: [.database],
        notes: """
            Refused: 73 where the database exists or can't be created, 66 where FILE is missing,
            65 where it is damaged or no backup of Fettle's, 77 where you may not. A signal ends it
            and leaves nothing.
            """
    ) { arguments throws(CommandError) in
        EndSignals.removePartialFiles()
        let path = try DatabaseFile.named(in: arguments)
        let file = arguments.operands[0]
        do throws(DatabaseRefusal) {
            try Backup.restore(file, to: path) { backup throws(DatabaseRefusal) in
                let entries = try ProgramMigrations.migrator.status(of: backup)
                let isOurs = entries.contains { $0.status == .applied }
                if !isOurs { throw .foreign(path: file) }
            }
        } catch {
            throw CommandError(error, database: path)
        }
        Console.say("restored to \(path)")
        return .ok
    }
}
