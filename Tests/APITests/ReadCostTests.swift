import CSQLite
import HTTP
import JSON
import Testing

@testable import API
@testable import Repairs
@testable import SQLite

/// What a look-up costs: what runs on an event loop goes along an index, in the index's order.
@Suite struct ReadCostTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    /// Steps by which statements of the desk's own connection would go through a whole table, make
    /// an index for themselves or sort, whatever the tables hold. https://www.sqlite.org/eqp.html
    private func costly() throws -> [String] {
        try statements().flatMap { statement in
            let sql = try #require(sqlite3_sql(statement).map { String(cString: $0) })
            return try plan(of: sql).filter { step in
                step.hasPrefix("SCAN") || step.contains("AUTOMATIC") || step.contains("B-TREE")
            }.map { $0 + ": " + sql }
        }
    }

    private var database: OpaquePointer { desk.desk.reader.connection.database }

    private func statements() -> [OpaquePointer] {
        var statements: [OpaquePointer] = []
        while let next = sqlite3_next_stmt(database, statements.last) { statements.append(next) }
        return statements
    }

    private func plan(of sql: String) throws -> [String] {
        var statement: OpaquePointer?
        let explained = "EXPLAIN QUERY PLAN " + sql
        try #require(sqlite3_prepare_v2(database, explained, -1, &statement, nil) == SQLITE_OK)
        defer { sqlite3_finalize(statement) }
        var lines: [String] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            lines.append(String(cString: sqlite3_column_text(statement, 3)))
        }
        return lines
    }

    /// A ticket with four events a round besides its quote's, and another ticket beside it.
    private func longTicket(rounds: Int) throws -> String {
        _ = try desk.openTicket(["equipment": SampleCheckIn.camera("9")])
        let quote = try desk.quoted()
        let ticket = "/v1/tickets/\(quote.ticket)/"
        for round in 0..<rounds {
            let dueAt = "2027-01-01T00:00:\(round + 10)Z"
            for (fact, body) in [
                ("notes", #"{"text": "Rum"}"#), ("updates", #"{"message": "Soon"}"#),
                ("custody", #"{"holder": "Theo", "place": "Shelf \#(round)"}"#),
                ("promises", #"{"kind": "repair", "dueAt": "\#(dueAt)", "reason": "Parts"}"#),
            ] {
                let answer = try desk.send(.post(ticket + fact, as: .frontDesk, body))
                #expect(answer.status == 201)
            }
        }
        return quote.ticket
    }

    @Test func `a ticket with a hundred events is one pass over indexed rows`() throws {
        let ticket = try longTicket(rounds: 25)
        let before = statements().count
        let answer = try desk.send(.get("/v1/tickets/\(ticket)", as: .frontDesk))
        #expect(answer.status == 200 && answer["version"]?.integer ?? 0 > 100)
        #expect(try costly() == [])
        // The token, the ticket, its symptoms, promises, reports and hold; BEGIN and COMMIT.
        #expect(statements().count - before <= 10)
    }

    @Test func `no route that reads on an event loop walks a table or sorts`() throws {
        let ticket = try longTicket(rounds: 3)
        for route in RouteTable.routes where route.method == .get {
            switch route.operation {
            case .read, .poll: break
            default: continue
            }
            var path = route.path.replacing("{ticketId}", with: ticket)
                .replacing("{id}", with: "1").replacing("{number}", with: "1")
                .replacing("{name}", with: "The admin")
            if path.hasSuffix("intake-guide") { path += "?brand=Leica&model=M9-P&category=camera" }
            path = path.replacing(" ", with: "%20")
            let role = route.access.roles?.first
            _ = try desk.send(.get(path, as: role))
            if route.description.isList {
                #expect(try desk.send(.get(path + "?limit=1", as: role)).status == 200)
            }
        }
        // What a unit's few earlier visits suggest of a warranty is sorted.
        let sorting = try costly().filter { !$0.contains("coverage c") }
        #expect(sorting == [])
        #expect(statements().count > 40)
    }
}
