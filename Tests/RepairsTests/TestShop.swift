import CSQLite
import Foundation
import SQLite
import Synchronization
import Testing

@testable import Repairs

/// A fresh, migrated database in a folder of its own, and a clock that stands until it is set.
final class TestShop {
    let path: String
    let clock: TestClock
    private let folder: URL
    let connection: Connection

    init(now: String = "2026-11-20T09:00:00Z") throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "fettle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: "shop.db").path()
        clock = TestClock(try #require(Instant(now)))
        try TestShop.migrate(path)
        connection = try Connection(path: path, role: .writer)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func migrate(_ path: String) throws {
        var database: OpaquePointer?
        sqlite3_open(path, &database)
        for file in try FileManager.default.contentsOfDirectory(atPath: migrations.path()).sorted()
        {
            #expect(sqlite3_exec(database, try migration(file), nil, nil, nil) == SQLITE_OK)
        }
        sqlite3_close_v2(database)
    }

    private static let migrations = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Migrations")

    static func migration(_ file: String) throws -> String {
        try String(contentsOf: migrations.appending(path: file), encoding: .utf8)
    }

    /// One transaction; what throws leaves nothing behind.
    @discardableResult
    func write<Value>(
        _ body: (Transaction) throws(RepairError) -> Value
    ) throws(RepairError) -> Value {
        let transaction = Transaction(
            connection, now: clock.now, steady: clock.clock.steady, touched: Touched(),
            publicURL: "")
        try transaction.run("BEGIN IMMEDIATE")
        do {
            let value = try body(transaction)
            try transaction.run("COMMIT")
            return value
        } catch {
            try transaction.run("ROLLBACK")
            throw error
        }
    }

    /// The one number that a statement answers.
    func number(_ sql: StaticString) throws -> Int64 {
        try #require(try connection.first(sql) { row in row.int(0) })
    }

    /// How SQLite means to run a statement, a line for each step.
    func plan(_ sql: StaticString) throws -> [String] {
        try connection.all(sql) { row in row.text(3) }
    }
}

/// A wall clock and a steady one that move when a test says so.
final class TestClock: Sendable {
    private let times: Mutex<(wall: Int64, steady: Int64)>

    init(_ now: Instant) { times = Mutex((now.milliseconds, now.milliseconds)) }

    var now: Instant { Instant(milliseconds: times.withLock { $0.wall }) }

    /// Time goes by.
    func advance(by span: Int64) {
        times.withLock { $0 = ($0.wall + span, $0.steady + span) }
    }

    /// Another process: its steady clock begins at the wall clock.
    func restart() { times.withLock { $0.steady = $0.wall } }

    /// Somebody sets the wall clock.
    func jump(by span: Int64) { times.withLock { $0.wall += span } }

    var clock: Clock {
        Clock(
            { [self] in times.withLock { $0.wall } },
            steady: { [self] in times.withLock { $0.steady } })
    }
}

/// The error that a body throws; a fault of the test where it throws none.
func refusal(_ body: () throws -> Void) -> RepairError? {
    do {
        try body()
        Issue.record("nothing was refused")
        return nil
    } catch {
        return error as? RepairError
    }
}

extension CheckIns {
    /// A check-in as the desk's route performs it.
    static func perform(
        _ draft: CheckInDraft, by person: Person, in transaction: Transaction
    ) throws(RepairError) -> TicketFacts {
        try perform(CheckIn(draft, at: transaction.now), by: person, in: transaction)
    }
}
