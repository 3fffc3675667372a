import JSON
import TestSupport
import Testing

@testable import Repairs

/// What a move must say of the time that a unit waits for a part or is at a depot.
struct ExternalWaitTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    private func wait(_ text: String?) throws -> Ticket {
        var draft = Transitions.Draft()
        (draft.to, draft.partExpectedOn) = (.awaitingParts, text.flatMap { CalendarDate($0) })
        return try move(draft, by: bench)
    }

    private func move(_ draft: Transitions.Draft, by person: Person) throws -> Ticket {
        try shop.write { transaction throws(RepairError) in
            try Transitions.move(id, draft, by: person, in: transaction)
        }
    }

    @Test func `a part is waited for with its date, within the promise`() throws {
        try shop.promise(id, .repair, in: 5 * Instant.day)
        try shop.putAll(in: .inRepair)
        #expect(unmetGates(refusal { _ = try wait(nil) }) == [.partExpectedOn])
        #expect(unmetGates(refusal { _ = try wait("2026-11-19") }) == [.partExpectedOn])
        #expect(unmetGates(refusal { _ = try wait("2026-11-26") }) == [.repairPromise])
        try shop.promise(id, .repair, in: 6 * Instant.day, reason: "The part comes late")
        #expect(try wait("2026-11-26").state == .awaitingParts)
        let event = try #require(try shop.events(id).last)
        #expect(event.data["partExpectedOn"]?.text == "2026-11-26")
        #expect(event.data["depot"] == nil)
        #expect(
            try shop.number("SELECT eventNumber FROM waits WHERE partExpectedOn = '2026-11-26'")
                == event.number)
        #expect(try shop.hasWholeChains())
    }

    @Test func `a part may come today, and needs a promise`() throws {
        try shop.putAll(in: .approved)
        #expect(unmetGates(refusal { _ = try wait("2026-11-20") }) == [.repairPromise])
        try shop.promise(id, .repair, in: Instant.day)
        #expect(try wait("2026-11-20").state == .awaitingParts)
    }

    @Test func `a depot is named with its reference and a date`() throws {
        try shop.putAll(in: .diagnosing)
        let gates: [Gate] = [.depot, .depotReference, .expectedBack]
        var draft = Transitions.Draft()
        draft.to = .atDepot
        #expect(unmetGates(refusal { _ = try move(draft, by: boss) }) == gates)
        (draft.depot, draft.depotReference) = ("Wetzlar", "W-77")
        #expect(unmetGates(refusal { _ = try move(draft, by: boss) }) == [.expectedBack])
        draft.expectedBackOn = CalendarDate("2026-11-19")
        #expect(unmetGates(refusal { _ = try move(draft, by: boss) }) == [.expectedBack])
        draft.expectedBackOn = CalendarDate("2026-12-24")
        #expect(try move(draft, by: boss).state == .atDepot)
        let moved = try shop.events(id).last { $0.type == .transition }
        let data = try #require(moved).data
        #expect(data["depot"]?.text == "Wetzlar" && data["depotReference"]?.text == "W-77")
        #expect(data["expectedBackOn"]?.text == "2026-12-24")
        #expect(try shop.number("SELECT count(*) FROM waits WHERE depot = 'Wetzlar'") == 1)
        try shop.move(id, to: .diagnosing, by: bench)
        #expect(try shop.number("SELECT count(*) FROM waits") == 1, "other moves say nothing of it")
    }

    @Test func `a ticket says what it waits for while it does`() throws {
        #expect(try shop.facts(id).wait == nil)
        try shop.promise(id, .repair, in: 5 * Instant.day)
        try shop.putAll(in: .inRepair)
        _ = try wait("2026-11-24")
        #expect(try shop.facts(id).wait?.partExpectedOn?.text == "2026-11-24")
        try shop.putAll(in: .inRepair)
        #expect(try shop.facts(id).wait == nil)
        var draft = Transitions.Draft()
        (draft.to, draft.depot, draft.depotReference) = (.atDepot, "Wetzlar", "W-77")
        draft.expectedBackOn = CalendarDate("2026-12-24")
        _ = try move(draft, by: boss)
        let wait = try #require(try shop.facts(id).wait)
        #expect(wait.depot == "Wetzlar" && wait.depotReference == "W-77")
        #expect(wait.expectedBackOn?.text == "2026-12-24" && wait.partExpectedOn == nil)
    }

    @Test func `a wait that a manager lets begin without its date says none, not the last one's`()
        throws
    {
        try shop.promise(id, .repair, in: 5 * Instant.day)
        try shop.putAll(in: .inRepair)
        _ = try wait("2026-11-24")
        try shop.putAll(in: .inRepair)
        try shop.move(id, to: .awaitingParts, by: boss, overriding: "Nobody knows when")
        let wait = try #require(try shop.facts(id).wait)
        #expect(wait.partExpectedOn == nil)
    }

    @Test func `what another move has no use for is a fault`() throws {
        try shop.putAll(in: .inRepair)
        var draft = Transitions.Draft()
        (draft.depot, draft.depotReference) = ("Wetzlar", "W-77")
        (draft.expectedBackOn, draft.partExpectedOn) = (
            CalendarDate("2026-12-24"), CalendarDate("2026-11-24")
        )
        let depot = ["/depot", "/depotReference", "/expectedBackOn"]
        for (to, pointers) in [
            (.qualityCheck, ["/partExpectedOn"] + depot), (.awaitingParts, depot),
            (.atDepot, ["/partExpectedOn"]),
        ] as [(TicketState, [String])] {
            draft.to = to
            #expect(draft.faults().map(\.pointer) == pointers)
        }
    }

    @Test func `blank words are faults`() {
        var draft = Transitions.Draft()
        (draft.to, draft.depot, draft.depotReference) = (.atDepot, " ", "")
        #expect(draft.faults().map(\.pointer) == ["/depot", "/depotReference"])
    }

    @Test func `nobody's unit is given up before three reminders`() throws {
        try shop.putAll(in: .ready)
        let missing = try shop.missing(.remindersSent, id, to: .unclaimed)
        #expect(missing == "0 of 3 reminders have been sent")
        for count in 1...3 as ClosedRange<Int64> {
            #expect(unmetGates(refusal { try shop.move(id, to: .unclaimed, by: boss) }) != nil)
            try shop.write { transaction throws(RepairError) in
                try Notifications.queue(
                    .reminder, about: try Tickets.read(id, in: transaction), saying: "Come",
                    in: transaction)
            }
            let left = try shop.missing(.remindersSent, id, to: .unclaimed)
            #expect((left == nil) == (count == 3))
        }
        try shop.write { transaction throws(RepairError) in
            try transaction.run(
                "UPDATE notifications SET state = 'failed' WHERE event = 'reminder'")
        }
        #expect(try shop.missing(.remindersSent, id, to: .unclaimed) == missing)
        try shop.write { transaction throws(RepairError) in
            try transaction.run(
                "UPDATE notifications SET state = 'delivered' WHERE event = 'reminder'")
        }
        #expect(try shop.move(id, to: .unclaimed, by: boss).state == .unclaimed)
    }
}
