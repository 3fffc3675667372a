internal import Glibc
internal import SQLite

extension Command {
    static let backup = Command(
        words: ["backup"], summary: "Copy the database into a new file, also beside a server.",
        operands: ["FILE"], options: [.database],
        notes: "Refused: 73 where FILE exists or can't be created."
    ) { arguments throws(CommandError) in
        let path = try DatabaseFile.named(in: arguments)
        let file = arguments.operands[0]
        do throws(DatabaseRefusal) {
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
            65 where it is damaged or no backup of Fettle's.
            """
    ) { arguments throws(CommandError) in
        let path = try DatabaseFile.named(in: arguments)
        let file = arguments.operands[0]
        let isOurs: Bool
        do throws(DatabaseRefusal) {
            try Backup.restore(file, to: path)
            isOurs = try ProgramMigrations.migrator.status(of: path).contains {
                $0.status == .applied
            }
        } catch {
            throw CommandError(error, database: path)
        }
        guard isOurs else {
            for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
            throw CommandError(.data, "\(file) is a database, but none of Fettle's.")
        }
        Console.say("restored to \(path)")
        return .ok
    }
}
