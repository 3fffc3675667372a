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
}
