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

    /// A statement of the desk's own connection that walked a whole table, sorted, or made an index
    /// for itself. `sqlite3_stmt_status`
    ///
    /// - Parameter sorts: whether sorting is a cost, too.
    private func costly(sorts: Bool = true) -> [String] {
        var found: [String] = []
        var statement: OpaquePointer?
        while let next = sqlite3_next_stmt(desk.desk.reader.connection.database, statement) {
            statement = next
            var counters = [
                SQLITE_STMTSTATUS_FULLSCAN_STEP, SQLITE_STMTSTATUS_AUTOINDEX,
                SQLITE_STMTSTATUS_SORT,
            ].map { sqlite3_stmt_status(next, $0, 1) }
            if !sorts { counters.removeLast() }
            guard counters.contains(where: { $0 > 0 }) else { continue }
            found.append(sqlite3_sql(next).map { "\(counters) " + String(cString: $0) } ?? "")
        }
        return found
    }

    private func statementCount() -> Int {
        var count = 0
        var statement: OpaquePointer?
        while let next = sqlite3_next_stmt(desk.desk.reader.connection.database, statement) {
            (statement, count) = (next, count + 1)
        }
        return count
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
        let before = statementCount()
        let answer = try desk.send(.get("/v1/tickets/\(ticket)", as: .frontDesk))
        #expect(answer.status == 200 && answer["version"]?.integer ?? 0 > 100)
        #expect(costly() == [])
        // The token, the ticket, its symptoms, promises, reports and hold; BEGIN and COMMIT.
        #expect(statementCount() - before <= 9)
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
            if route.operation.description.isList {
                #expect(try desk.send(.get(path + "?limit=1", as: role)).status == 200)
            }
            // What a unit's few earlier visits suggest is sorted.
            let sorts = !path.hasSuffix("/coverage")
            #expect(costly(sorts: sorts) == [], "\(route.path)")
        }
    }
}
