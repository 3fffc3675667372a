import CSQLite
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Repairs

/// Overdue as lists find it, by the moment that stands with each ticket.
@Suite struct OverdueTests {
    private func listed(
        _ shop: TestShop, after row: Int64 = 0, limit: Int = 10,
        _ change: (inout TicketFilter) -> Void = { _ in }
    ) throws -> [Int64] {
        var filter = TicketFilter()
        filter.overdue = true
        change(&filter)
        return try shop.write { [filter] transaction throws(RepairError) in
            try Tickets.list(
                filter, ListPage(after: row, limit: limit), in: transaction
            ).map(\.id)
        }
    }

    /// What stands with each ticket, and what its promises say it should be.
    private func moments(_ shop: TestShop) throws -> (stored: [Int64?], derived: [Int64?]) {
        try shop.write { transaction throws(RepairError) in
            let rows = try transaction.all(
                "SELECT id, overdueFrom FROM tickets ORDER BY id"
            ) { row in (id: row.int(0), from: row.intOrNil(1)) }
            let ids = "[" + rows.map { "\($0.id)" }.joined(separator: ",") + "]"
            var derived: [Int64?] = []
            for ticket in try TicketRows.byRows(ids, in: transaction) {
                let promises = try PromiseRows.current(of: ticket.id, in: transaction)
                derived.append(DueDates.overdueFrom(ticket, promises)?.milliseconds)
            }
            return (rows.map(\.from), derived)
        }
    }

    @Test func `whatever a centre does, the moment stands as its promises, states and holds say`()
        throws
    {
        var walk = try RepairWalk(seed: 21)
        for _ in 0..<600 {
            try walk.step()
            let (stored, derived) = try moments(walk.shop)
            #expect(stored == derived)
            guard stored == derived else { return }
        }
        let (stored, _) = try moments(walk.shop)
        #expect(stored.contains(nil) && stored.contains { $0 != nil })
    }

    @Test(arguments: [41, 42, 43] as [UInt64])
    func `a database of before is given the same moments, and the bytes of each chain`(
        seed: UInt64
    ) throws {
        let shop = try TicketListModel(seed: seed).shop
        func columns() throws -> [[Int64?]] {
            try shop.connection.all(
                "SELECT overdueFrom, eventBytes FROM tickets ORDER BY id"
            ) { row in [row.intOrNil(0), row.intOrNil(1)] }
        }
        let before = try columns()
        #expect(before.contains { $0[0] == nil } && before.contains { $0[0] != nil })
        for index in ["ticketsByOverdue", "eventsPublic"] {
            #expect(shop.execute("DROP INDEX \(index)"))
        }
        #expect(shop.execute("ALTER TABLE tickets DROP COLUMN overdueFrom"))
        #expect(shop.execute("ALTER TABLE tickets DROP COLUMN eventBytes"))
        #expect(shop.execute(try Checkout.text("Migrations/0021_reads.sql")))
        #expect(try columns() == before)
    }

    @Test func `a hold moves the moment to its end, and a release back`() throws {
        let shop = try TestShop()
        let id = try shop.checkIn().ticket.ticketId
        let due = try #require(Instant("2026-11-25T17:00:00Z"))
        func from() throws -> Int64? { try moments(shop).stored[0] }
        #expect(try from() == due.milliseconds + 1)
        var hold = Hold()
        (hold.reason, hold.until) = ("No charger", due.later(by: Instant.day))
        try shop.add(hold, to: id, by: bench)
        #expect(try from() == due.milliseconds + Instant.day)
        shop.clock.advance(by: due.milliseconds + Instant.day - shop.clock.now.milliseconds - 1)
        #expect(try listed(shop).isEmpty)
        #expect(try !shop.status(id).overdue)
        shop.clock.advance(by: 1)
        #expect(try listed(shop) == [1])
        #expect(try shop.status(id).overdue)
        hold.until = nil
        try shop.add(hold, to: id, by: bench)
        #expect(try listed(shop).isEmpty)
        _ = try shop.with(id) { ticket, transaction throws(RepairError) in
            try HoldRelease().end(on: &ticket, by: bench, in: transaction)
        }
        #expect(try listed(shop) == [1])
        #expect(try from() == due.milliseconds + 1)
    }

    /// Many tickets as rows alone: those of `overdue` are, the others will be tomorrow.
    private func shop(tickets: Int64, overdue: ClosedRange<Int64>) throws -> TestShop {
        let shop = try TestShop()
        try shop.checkIn()
        let tomorrow = shop.clock.now.later(by: Instant.day).milliseconds
        try shop.write { transaction throws(RepairError) in
            try transaction.run(
                """
                WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
                INSERT INTO tickets (id, code, version, equipmentId, state, priority, createdAt,
                    updatedAt, eventCount, headHash, overdueFrom)
                SELECT i, 1000000 + i, 1, 1,
                    CASE i % 2 WHEN 0 THEN 'diagnosing' ELSE 'inRepair' END, 'normal', 0, 0, 0,
                    zeroblob(32), CASE WHEN i BETWEEN ?2 AND ?3 THEN 1 ELSE ?4 END FROM n
                """, .int(tickets), .int(overdue.lowerBound), .int(overdue.upperBound),
                .int(tomorrow))
        }
        return shop
    }

    @Test func `pages run on over blocks of rows, to the last that is overdue`() throws {
        let shop = try shop(tickets: 13_000, overdue: 4090...8200)
        #expect(try listed(shop) == Array(4090...4099))
        #expect(try listed(shop, after: 4099) == Array(4100...4109))
        #expect(try listed(shop, after: 8193) == Array(8194...8200))
        #expect(try listed(shop, after: 8200).isEmpty)
        #expect(try listed(shop, limit: 5000) == Array(4090...8200))
        #expect(
            try listed(shop, limit: 3) { $0.states = [.inRepair] } == [4091, 4093, 4095])
        #expect(try listed(shop) { $0.states = [.approved] }.isEmpty)
        #expect(try listed(shop) { $0.states = [.ready] }.isEmpty)
    }

    /// Steps of SQLite's machine, whatever the machine that runs it.
    private func steps(_ shop: TestShop, _ body: () throws -> [Int64]) throws -> (Int32, Int) {
        shop.resetSteps()
        let rows = try body()
        return (shop.steps(), rows.count)
    }

    @Test func `a page of overdue tickets takes no more steps for those that are not`() throws {
        for overdue: ClosedRange<Int64> in [0...0, 1...60_000, 50_000...60_000, 59_990...59_999] {
            let shop = try shop(tickets: 60_000, overdue: overdue)
            for state: TicketState? in [nil, .inRepair] {
                let found = try steps(shop) {
                    try listed(shop, limit: 50) { $0.states = state.map { [$0] } }
                }
                #expect(found.0 < 60_000, "\(overdue) \(found)")
                let end = try steps(shop) {
                    try listed(shop, after: 59_999, limit: 50) { $0.states = state.map { [$0] } }
                }
                #expect(end.0 < 60_000, "\(overdue) \(end)")
            }
        }
    }

    @Test func `every combination with overdue goes by an index`() throws {
        let shop = try TestShop()
        try shop.checkIn()
        let combinations: [(inout TicketFilter) -> Void] = [
            { _ in }, { $0.states = [.received] }, { $0.assignee = .name("Theo") },
            { $0.customerId = 1 },
            { $0.equipmentId = 1 }, { $0.updatedSince = Instant(milliseconds: 0) },
            { ($0.states, $0.updatedSince) = ([.received], Instant(milliseconds: 0)) },
            { ($0.states, $0.assignee) = ([.received], .name("Theo")) },
        ]
        for change in combinations {
            let plans = try shop.plansOf { transaction throws(RepairError) in
                var filter = TicketFilter()
                filter.overdue = true
                change(&filter)
                _ = try Tickets.list(filter, ListPage(limit: 10), in: transaction)
            }
            #expect(plans.tableScans.isEmpty, "\(plans.tableScans)")
        }
        let plans = try shop.plansOf { transaction throws(RepairError) in
            var filter = TicketFilter()
            filter.overdue = true
            _ = try Tickets.list(filter, ListPage(limit: 10), in: transaction)
        }
        #expect(plans.contains { $0.contains("ticketsByOverdue (state=? AND <expr>=?") })
    }
}
