internal import Bytes
internal import Migrations
internal import Repairs
internal import SQLite

/// The migrations that the binary carries.
enum ProgramMigrations {
    static let migrator = Migrator(all, hash: { SHA256.hash($0) })

    private static let all: [Migration] = (0..<embedded_migrations_count).map { index in
        let file = embedded_migration_at(index)
        let sql = UnsafeBufferPointer(start: file.sql, count: file.length)
        return Migration(name: String(cString: file.name), sql: [UInt8](sql))
    }

    /// Makes the words of what a database of before holds, which SQL alone can't fold.
    ///
    /// - Returns: why that failed; a server makes up for it.
    static func fillSearchIndex(of path: String) -> RepairError? {
        do throws(RepairError) {
            let store = try RepairStore(path: path, log: Console.complain)
            defer { store.close() }
            try store.fillSearchIndex()
            return nil
        } catch {
            return error
        }
    }
}
