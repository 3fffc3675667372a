import TestSupport
import Testing

@testable import Repairs

/// Random walks over every fact and every move, and moves that meet.
@Suite struct RepairWalkTests {
    @Test func `no state of a whole repair is reached whose gates do not hold`() throws {
        var (reached, done, overrides) = (Set<TicketState>(), Set<WalkAction>(), 0)
        for seed in 21...24 as ClosedRange<UInt64> {
            var walk = try RepairWalk(seed: seed)
            for _ in 0..<2500 where walk.failures.isEmpty { try walk.step() }
            #expect(walk.failures.isEmpty, "seed \(seed)")
            #expect(walk.refusals > 100)
            #expect(walk.tableWalks == [], "every fact and move goes along its indexes")
            #expect(try walk.isWhole())
            reached.formUnion(walk.reached)
            done.formUnion(walk.done)
            overrides += walk.overrides
        }
        #expect(reached == Set(TicketState.allCases))
        #expect(done == Set(WalkAction.allCases))
        #expect(overrides > 10)
    }

    @Test func `a statement that goes through a whole table is noticed`() throws {
        let shop = try TestShop()
        let id = try shop.checkIn().ticket.ticketId
        try shop.note(id, "Rum")
        #expect(shop.walks() == [])
        #expect(try shop.number("SELECT count(*) FROM events WHERE hash <> x'00'") == 2)
        #expect(shop.walks().count == 1)
    }

    @Test func `of two moves at once one succeeds`() throws {
        let live = try LiveShop()
        for round in 0..<20 {
            let id = try live.write { transaction throws(RepairError) in
                var draft = sampleCheckIn(
                    email: "c\(round)@example.com", serialNumber: "S\(round)")
                draft.diagnosisBy = transaction.now.later(by: Instant.day)
                return try CheckIns.perform(draft, by: desk, in: transaction).ticket.ticketId
            }
            let answers = Landing<Result<TicketState, RepairError>>()
            let release = live.heldWriter()
            for person in [bench, otherBench] {
                live.store.write(
                    { transaction throws(RepairError) in
                        var draft = Transitions.Draft()
                        draft.to = .diagnosing
                        return try Transitions.move(id, draft, by: person, in: transaction).state
                    }, refused: { _, error throws(RepairError) in throw error },
                    then: { answers.land($0) })
            }
            release()
            let both = try answers.wait(for: 2)
            let moved = both.compactMap { try? $0.get() }
            #expect(moved == [.diagnosing])
            let count = try live.write { transaction throws(RepairError) in
                try Timeline.page(
                    of: try Tickets.read(id, in: transaction), after: 0, limit: 100,
                    in: transaction
                ).count { $0.type == .transition }
            }
            #expect(count == 1)
        }
    }
}
