import CSQLite
import Foundation
import Testing

/// Files of databases, made past everything that is tested.
package enum TestDatabase {
    private static let restored = 20

    /// Makes a database with every migration.
    package static func make(at path: String) throws {
        try run(Checkout.paths(under: "Migrations", suffix: ".sql").map(Checkout.text), at: path)
    }

    /// Makes the database of `Fixtures/database.sql`, with the migrations of the build that wrote
    /// it.
    ///
    /// - Returns: the moment at which its answers were recorded.
    package static func restore(at path: String, isMigrated: Bool) throws -> String {
        let dump = try Fixture.text("database.sql")
        let later = Checkout.paths(under: "Migrations", suffix: ".sql").dropFirst(restored)
        try run([dump] + (isMigrated ? later.map(Checkout.text) : []), at: path)
        return String(dump.prefix { $0 != "\n" }.dropFirst(3))
    }

    private static func run(_ scripts: [String], at path: String) throws {
        var database: OpaquePointer?
        sqlite3_open(path, &database)
        defer { sqlite3_close_v2(database) }
        for script in scripts {
            try #require(sqlite3_exec(database, script, nil, nil, nil) == SQLITE_OK)
        }
    }
}
