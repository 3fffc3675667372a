import CSQLite
import Testing

@testable import Repairs
@testable import SQLite

extension TestShop {
    /// How SQLite runs the statements that a body runs, a line for each step.
    func plansOf(
        _ body: (Transaction) throws(RepairError) -> Void
    ) throws -> [String] {
        for statement in statements() {
            sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_RUN, 1)
        }
        try write(body)
        let run = statements().filter { sqlite3_stmt_status($0, SQLITE_STMTSTATUS_RUN, 0) > 0 }
        return try run.flatMap { try plan(of: try #require(sqlite3_sql($0))) }
    }

    /// The statements that went through a whole table or made an index for themselves, and were
    /// prepared before now.
    func walks() -> [String] {
        statements().filter { statement in
            [SQLITE_STMTSTATUS_FULLSCAN_STEP, SQLITE_STMTSTATUS_AUTOINDEX].contains {
                sqlite3_stmt_status(statement, $0, 0) > 0
            }
        }.compactMap { sqlite3_sql($0).map { String(cString: $0) } }
    }

    /// Runs statements past the wrapper, whatever they are.
    func execute(_ sql: String) -> Bool {
        sqlite3_exec(connection.database, sql, nil, nil, nil) == SQLITE_OK
    }

    func resetSteps() {
        for statement in statements() {
            sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1)
        }
    }

    /// Steps of SQLite's machine since `resetSteps`.
    func steps() -> Int32 {
        statements().reduce(0) { $0 + sqlite3_stmt_status($1, SQLITE_STMTSTATUS_VM_STEP, 0) }
    }

    private func statements() -> [OpaquePointer] {
        var statements: [OpaquePointer] = []
        while let next = sqlite3_next_stmt(connection.database, statements.last) {
            statements.append(next)
        }
        return statements
    }

    private func plan(of sql: UnsafePointer<CChar>) throws -> [String] {
        var statement: OpaquePointer?
        let explained = "EXPLAIN QUERY PLAN " + String(cString: sql)
        try #require(
            sqlite3_prepare_v2(connection.database, explained, -1, &statement, nil) == SQLITE_OK)
        defer { sqlite3_finalize(statement) }
        var lines: [String] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            lines.append(String(cString: sqlite3_column_text(statement, 3)))
        }
        return lines
    }
}

extension [String] {
    /// Steps that go through a table: not through what the statement itself made or counts.
    var tableScans: [String] {
        let own = ["VIRTUAL TABLE", "(subquery", "SCAN CONSTANT ROW", "SCAN blocks"]
        return filter { step in step.contains("SCAN") && !own.contains { step.contains($0) } }
    }
}
