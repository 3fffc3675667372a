import TestSupport
import Testing

@testable import Repairs

struct LoanTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @discardableResult
    private func loaner(
        _ serialNumber: String = "L 1", brand: String = "Leica"
    ) throws -> OnFile<Loaner> {
        var draft = Loaner()
        (draft.brand, draft.model) = (brand, "Q2")
        (draft.serialNumber, draft.condition) = (serialNumber, "Worn at the strap lug")
        return try shop.write { [draft] transaction throws(RepairError) in
            try Loaner.create(draft, by: boss, in: transaction)
        }
    }

    @discardableResult
    private func lend(
        _ loaner: Int64, on ticket: TicketID? = nil, due: String = "2026-12-01",
        condition: String = "As it was"
    ) throws -> Recorded<Loan> {
        var loan = Loan()
        (loan.loanerId, loan.conditionOut) = (loaner, condition)
        loan.dueBackOn = try #require(CalendarDate(due))
        return try shop.add(loan, to: ticket ?? id, by: desk)
    }

    @discardableResult
    private func takeBack(_ condition: String = "Fine") throws -> Recorded<Loan> {
        try shop.takeBack(condition, on: id, by: boss)
    }

    @Test func `a loaner is lent, and back before the unit is returned`() throws {
        let loaner = try loaner()
        #expect(try lend(loaner.id).number == 1)
        try shop.putAll(in: .ready)
        let gate = "the loaner Leica Q2 is not back"
        #expect(try shop.missing(.loanerReturned, id, to: .returned) == gate)
        let out = try shop.write { transaction throws(RepairError) in
            try Loaner.read(loaner.id, in: transaction)
        }
        #expect(out.ticketId == id)
        shop.clock.advance(by: 1000)
        #expect(try takeBack("A new scratch").ended?.by == "Mara")
        #expect(try shop.missing(.loanerReturned, id, to: .returned) == nil)
        let loans = try shop.all(Loan.self, of: id)
        #expect(loans.map(\.loanerId) == [loaner.id] && loans[0].dueBackOn.text == "2026-12-01")
        #expect(loans[0].ended?.ending.conditionIn == "A new scratch")
        #expect(loans[0].ended?.at == shop.clock.now && loans[0].at != shop.clock.now)
        #expect(try shop.hasWholeChains())
        try shop.putAll(in: .inRepair)
        let reason = "it came back otherwise"
        #expect(conflict(refusal { try lend(loaner.id) }) == .loanerNotAvailable(reason))
        let back = try read(loaner.id)
        #expect(back.condition == "A new scratch" && !back.available && back.reason == reason)
        let polished = try change(loaner.id) { $0.available = true }
        #expect(polished.available && polished.version == back.version + 1)
        let present = try read(loaner.id)
        #expect(present.value == polished.value && present.version == polished.version)
        #expect(try lend(loaner.id).number == 2, "it can be lent again")
    }

    private func read(_ id: Int64) throws -> OnFile<Loaner> {
        try shop.write { transaction throws(RepairError) in
            try Loaner.read(id, in: transaction)
        }
    }

    private func change(_ id: Int64, _ set: (inout Loaner.Changes) -> Void) throws
        -> OnFile<Loaner>
    {
        var changes = Loaner.Changes()
        set(&changes)
        return try shop.write { [changes] transaction throws(RepairError) in
            try Loaner.change(try Loaner.read(id, in: transaction), changes, in: transaction)
        }
    }

    @Test func `one that came back as it went out is lent again, but for one taken out`() throws {
        let loaner = try loaner().id
        try lend(loaner, condition: "Worn, at the strap-lug")
        try takeBack("worn at the strap lug.")
        #expect(try read(loaner).condition == "worn at the strap lug.")
        try lend(loaner)
        try takeBack("As it was")
        let out = try change(loaner) {
            ($0.available, $0.reason) = (false, .set("Away for service"))
        }
        #expect(try change(loaner) { $0.available = false }.version == out.version)
        #expect(conflict(refusal { try lend(loaner) }) == .loanerNotAvailable("Away for service"))
    }

    @Test func `one that is out is not lent twice, nor two on one ticket`() throws {
        let (first, second) = (try loaner("1").id, try loaner("2").id)
        let other = try shop.checkIn(sampleCheckIn(serialNumber: "9")).ticket.ticketId
        try lend(first)
        #expect(conflict(refusal { try lend(first, on: other) }) == .loanerOut)
        #expect(isOfState(refusal { try lend(second) }))
        try lend(second, on: other)
        try takeBack()
        #expect(isOfState(refusal { try takeBack() }))
    }

    @Test func `a closed ticket still takes its loaner back, and lends none`() throws {
        let loaner = try loaner().id
        try lend(loaner)
        try shop.putAll(in: .returned)
        #expect(try shop.missing(.loanerReturned, id, to: .closed) != nil)
        try shop.putAll(in: .closed)
        try takeBack()
        #expect(isOfState(refusal { try lend(loaner) }))
    }

    @Test func `every fault is told`() throws {
        #expect(
            pointers(refusal { try lend(7, due: "2026-11-19") }) == ["/loanerId", "/dueBackOn"])
    }

    @Test func `a loaner is in the pool once, however it is written`() throws {
        let first = try loaner("L 1")
        #expect(
            conflict(refusal { try loaner("l1", brand: "LEICA") })
                == .loanerOnFile(loanerId: first.id))
        #expect(try loaner("L 1", brand: "Canon").id != first.id)
    }
}
