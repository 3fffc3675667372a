import SQLite
import TestSupport
import Testing

@testable import Repairs

/// A fresh, migrated database in a folder of its own, and a clock that stands until it is set.
final class TestShop {
    let path: String
    let clock: TestClock
    private let folder = ScratchFolder()
    let connection: Connection

    init(now: String = "2026-11-20T09:00:00Z") throws {
        path = folder.file("shop.db")
        clock = TestClock(try #require(Instant(now)))
        try TestDatabase.make(at: path)
        connection = try Connection(path: path, role: .writer)
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
