internal import Repairs
internal import SQLite

extension Command {
    static let migrateStatus = Command(
        words: ["migrate", "status"], summary: "List the migrations and which are applied.",
        options: [.database],
        notes: """
            Ends with 0 whatever it lists; see fettle migrate verify. Where there is no database
            yet, everything is pending.
            """
    ) { arguments throws(CommandError) in
        let path = try DatabaseFile.named(in: arguments)
        let entries: [MigrationEntry]
        do throws(DatabaseRefusal) {
            entries = try ProgramMigrations.migrator.status(of: path)
        } catch .missing {
            entries = ProgramMigrations.migrator.allPending
        } catch {
            throw CommandError(error, database: path)
        }
        for entry in entries {
            let at = entry.appliedAt.map { " " + Instant(milliseconds: $0).text } ?? ""
            Console.say("\(entry.name) \(entry.status)\(at)")
        }
        return .ok
    }

    static let migrateUp = Command(
        words: ["migrate", "up"], summary: "Apply what is pending; creates the database.",
        options: [.database],
        notes: """
            A verified backup is made first, beside the database.
            Refused: 65 where the database is another program's, 73 where the file can't be created,
            75 while a server runs on it, 77 where you may not, 78 where an applied migration was
            edited or is unknown, or the database has a second name (a hard link).
            """
    ) { arguments throws(CommandError) in
        EndSignals.removePartialFiles()
        let path = try DatabaseFile.named(in: arguments)
        try CommandError.refuse(path, .writing)
        var failure: RepairError?
        do throws(DatabaseRefusal) {
            try DatabaseLock.refuseOtherNames(of: path)
            // First, as nothing is left beside another program's database, not even a lock.
            do throws(DatabaseRefusal) {
                _ = try ProgramMigrations.migrator.status(of: path)
            } catch .missing {
            }
            let lock = try DatabaseLock(database: path, purpose: "migrate")
            let (applied, backup) = try withExtendedLifetime(lock) { () throws(DatabaseRefusal) in
                try ProgramMigrations.migrator.up(path, now: Clock.system.now.milliseconds)
            }
            if let backup { Console.say("backed up to \(backup)") }
            for entry in applied { Console.say("\(entry.name) \(entry.status)") }
            if applied.isEmpty { Console.say("nothing is pending") }
            failure = withExtendedLifetime(lock) {
                applied.isEmpty ? nil : ProgramMigrations.fillSearchIndex(of: path)
            }
        } catch {
            throw CommandError(
                error, database: path, instead: "stop it, migrate, and start it again")
        }
        if let failure { throw CommandError(failure) }
        return .ok
    }

    static let migrateVerify = Command(
        words: ["migrate", "verify"], summary: "Say whether the database is what serve expects.",
        options: [.database],
        notes: "Ends with 78 where a migration is pending, edited or unknown, and says which."
    ) { arguments throws(CommandError) in
        _ = try DatabaseFile.toRead(arguments)
        Console.say("every migration is applied")
        return .ok
    }
}
