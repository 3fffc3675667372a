import SQLite
import TestSupport
import Testing

@testable import Repairs

/// Every commit takes its events into the ledger, and what is gone shows against it.
@Suite struct LedgerTests {
    private let live: LiveShop

    init() throws { live = try LiveShop() }

    private func checkIn(_ mark: String) throws -> Ticket {
        let draft = sampleCheckIn(name: mark, email: "\(mark)@example.com", serialNumber: mark)
        return try live.write { transaction throws(RepairError) in
            try CheckIns.perform(
                CheckIn(draft, at: transaction.now), by: desk, in: transaction
            ).ticket
        }
    }

    private func update(_ ticket: Ticket, thenRefusing: Bool = false) throws {
        try live.write { transaction throws(RepairError) in
            var update = Update()
            update.message = "On the bench"
            _ = try update.add(to: ticket.ticketId, by: desk, in: transaction)
            if thenRefusing { throw .gone }
        }
    }

    /// What the check says in pages of one event each; nil where all is as it was.
    private func damage() throws -> String? {
        try live.write { transaction throws(RepairError) in
            var check = try LedgerCheck(in: transaction)
            while !check.isDone { check = try check.next(limit: 1, in: transaction) }
            return check.damage
        }
    }

    private func tamper(_ sql: StaticString) throws {
        let connection = try Connection(path: live.path, role: .writer)
        try connection.run("PRAGMA foreign_keys = OFF")
        try connection.run(sql)
    }

    @Test func `what is committed is in it, what is refused is not`() throws {
        #expect(try damage() == nil, "nothing yet")
        let ticket = try checkIn("one")
        try update(ticket)
        #expect(throws: RepairError.self) { try update(ticket, thenRefusing: true) }
        let go = live.heldWriter()
        go()
        try update(try checkIn("two"))
        #expect(try live.numberOutside("SELECT lastEvent FROM ledger") == 4)
        #expect(try damage() == nil)
    }

    @Test func `a cut chain whose head was put back shows`() throws {
        let ticket = try checkIn("one")
        try update(ticket)
        _ = try checkIn("two")
        try tamper("DELETE FROM events WHERE number = 2")
        try tamper("DELETE FROM eventValues WHERE number = 2")
        try tamper(
            """
            UPDATE tickets SET eventCount = 1, headHash =
                (SELECT hash FROM events WHERE ticketId = tickets.id AND number = 1)
            """)
        let chains = try live.write { transaction throws(RepairError) in
            try ChainCheck.page(after: 0, limit: 10, in: transaction).damages
        }
        #expect(chains.isEmpty, "the chains alone look sound")
        #expect(try damage() == "the ledger of all events: 1 missing before row 3 of events")
    }

    @Test(
        arguments: [
            ("DELETE FROM events WHERE ticketId = 2", "2 missing at the end"),
            ("DELETE FROM events WHERE ticketId = 1", "1 missing before row 2 of events"),
            ("DELETE FROM events", "3 missing at the end"),
            ("DELETE FROM ledger", "it was removed"),
            ("UPDATE ledger SET lastEvent = 2", "1 lie beyond it"),
            ("UPDATE ledger SET hash = zeroblob(32)", "they are not those that were committed"),
            (
                "UPDATE events SET hash = zeroblob(32) WHERE id = 2",
                "they are not those that were committed"
            ),
        ] as [(StaticString, String)])
    func `whatever is gone or another shows`(sql: StaticString, reason: String) throws {
        _ = try checkIn("one")
        try update(try checkIn("two"))
        try tamper(sql)
        #expect(try damage() == "the ledger of all events: " + reason)
    }

    @Test func `events from before the ledger may not be gone either`() throws {
        try update(try checkIn("one"))
        try tamper("UPDATE ledger SET since = lastEvent, hash = zeroblob(32)")
        #expect(try damage() == nil)
        _ = try checkIn("two")
        #expect(try damage() == nil)
        try tamper("DELETE FROM events WHERE id = 1")
        #expect(try damage()?.hasSuffix("1 missing before row 2 of events") == true)
    }
}
