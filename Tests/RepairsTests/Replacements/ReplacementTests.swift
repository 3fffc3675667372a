import JSON
import SQLite
import TestSupport
import Testing

@testable import Repairs

@Suite struct ReplacementTests {
    private let shop: TestShop
    private let id: TicketID
    private let old: Int64

    init() throws {
        shop = try TestShop()
        let ticket = try shop.checkIn().ticket
        (id, old) = (ticket.ticketId, ticket.equipmentId)
    }

    private func replacement(
        _ number: String? = "5012345", model: String? = nil,
        none reason: String? = nil
    ) -> Replacement {
        var replacement = Replacement()
        (replacement.model, replacement.serialNumber) = (model, number)
        replacement.noSerialNumber = reason.map(NoSerialNumber.init)
        replacement.condition = "New, in its box"
        return replacement
    }

    @discardableResult
    private func give(_ replacement: Replacement, on other: TicketID? = nil) throws
        -> Recorded<Replacement>
    { try shop.add(replacement, to: other ?? id, by: bench) }

    private func unit(_ id: Int64) throws -> OnFile<Equipment> {
        try shop.write { transaction throws(RepairError) in
            try Equipment.read(id, in: transaction)
        }
    }

    private func put(in state: TicketState, outcome: Outcome) throws {
        try shop.putAll(in: state)
        try shop.connection.run("UPDATE tickets SET outcome = ?", .text(outcome.rawValue))
    }

    private func giveBack(_ read: String) throws {
        try shop.giveBack(id, TestShop.handoverDraft(read))
    }

    private func conflict(_ body: () throws -> Void) -> Conflict? {
        if case .conflict(let conflict) = refusal(body) { conflict } else { nil }
    }

    @Test func `what is given is on record, whole`() throws {
        let made = try give(replacement())
        #expect(made.number == 1 && made.brand == "Leica" && made.model == "M9-P")
        #expect(try shop.all(Replacement.self, of: id) == [made])
        #expect(try give(replacement(nil, model: "M10", none: "worn off")).model == "M10")
        #expect(try shop.events(id).map(\.type) == [.checkIn, .replacement, .replacement])
        #expect(try shop.hasWholeChains())
    }

    @Test(arguments: [Outcome.exchanged, .replaced])
    func `the new number is read at handover, and the old one is refused`(
        _ outcome: Outcome
    ) throws {
        try give(replacement())
        try put(in: .ready, outcome: outcome)
        #expect(unmetGates(refusal { try giveBack("4012345") }) == [.serialNumberMatches])
        try giveBack("501-2345")
        #expect(try shop.missing(.serialNumberMatches, id, to: .returned) == nil)
        try shop.move(id, to: .returned, by: boss, overriding: "paid")
        let given = try unit(old + 1)
        #expect(given.serialNumber == "5012345" && given.model == "M9-P")
        #expect(given.customerId == 1 && given.replaces == old)
        #expect(try unit(old).customerId == nil)
        #expect(try shop.ticket(id).equipmentId == old)
    }

    @Test func `the latest counts`() throws {
        try give(replacement("5"))
        try give(replacement("6"))
        try put(in: .ready, outcome: .exchanged)
        #expect(unmetGates(refusal { try giveBack("5") }) == [.serialNumberMatches])
        try giveBack("6")
    }

    @Test func `with another outcome the unit itself goes back`() throws {
        try give(replacement())
        try put(in: .ready, outcome: .repaired)
        #expect(unmetGates(refusal { try giveBack("5012345") }) == [.serialNumberMatches])
        try giveBack("4012345")
        try shop.move(id, to: .returned, by: boss, overriding: "paid")
        #expect(try unit(old).customerId == 1)
        #expect(try shop.number("SELECT count(*) FROM equipment") == 1)
    }

    @Test func `a unit without a number is given by its ticket ID`() throws {
        try give(replacement(nil, none: "label missing"))
        try put(in: .ready, outcome: .replaced)
        #expect(unmetGates(refusal { try giveBack("4012345") }) == [.serialNumberMatches])
        try giveBack(id.text.lowercased())
        try shop.move(id, to: .returned, by: boss, overriding: "paid")
        #expect(try unit(old + 1).noSerialNumber?.reason == "label missing")
    }

    @Test func `a number or a reason is needed, and not both`() throws {
        #expect(pointers(refusal { try give(replacement(nil)) }) == ["/serialNumber"])
        #expect(pointers(refusal { try give(replacement("N/A")) }) == ["/serialNumber"])
        #expect(
            pointers(refusal { try give(replacement("1", none: "worn off")) })
                == ["/noSerialNumber"])
    }

    @Test func `the number of a unit that is somewhere else is refused`() throws {
        #expect(conflict { try give(replacement("4012345")) } == .alreadyHere(id))
        let other = try shop.checkIn(sampleCheckIn(serialNumber: "77")).ticket.ticketId
        #expect(conflict { try give(replacement("77")) } == .alreadyHere(other))
        // Given on another ticket.
        try give(replacement("88"), on: other)
        #expect(conflict { try give(replacement("88")) } == .alreadyHere(other))
        try give(replacement("89"), on: other)
        try give(replacement("88"))
        let loaner = try shop.write { transaction throws(RepairError) in
            var loaner = Loaner()
            (loaner.brand, loaner.model) = ("Leica", "M9P")
            (loaner.serialNumber, loaner.condition) = ("L-1", "Worn")
            return try Loaner.create(loaner, by: desk, in: transaction).id
        }
        #expect(conflict { try give(replacement("L1")) } == .loanerOnFile(loanerId: loaner))
        let anas = try shop.checkIn(
            sampleCheckIn(name: "Ana", email: "ana@example.com", serialNumber: "99")
        ).ticket.ticketId
        try shop.connection.run(
            "UPDATE tickets SET state = 'returned' WHERE code = ?", .int(anas.code))
        #expect(conflict { try give(replacement("99")) } == .serialHeldByAnotherCustomer)
    }

    @Test func `nothing is given for what is not here`() throws {
        for state in TicketState.allCases {
            try shop.putAll(in: state)
            if state.isHere {
                try give(replacement())
            } else if case .notInThisState = conflict({ try give(replacement()) }) {
                continue
            } else {
                Issue.record("\(state)")
            }
        }
    }

    @Test func `the warranty on file goes on for the unit that was given`() throws {
        try shop.cover(id, .warranty, until: "2027-05-01")
        try give(replacement())
        try put(in: .ready, outcome: .exchanged)
        try giveBack("5012345")
        try shop.move(id, to: .returned, by: boss, overriding: "paid")
        let next = try shop.checkIn(sampleCheckIn(serialNumber: "5012345")).ticket
        #expect(next.equipmentId == old + 1 && next.repeatOf == nil)
        let warranty = try shop.write { transaction throws(RepairError) in
            try UnitWarranty(of: next, in: transaction).warranty
        }
        #expect(warranty?.until.text == "2027-05-01" && warranty?.ticketId == id)
    }

    @Test func `an exchange waits for the unit that is given`() throws {
        try put(in: .qualityCheck, outcome: .exchanged)
        #expect(try shop.missing(.replacementUnit, id, to: .ready) != nil)
        let gates = unmetGates(
            refusal { try shop.move(id, to: .ready, by: boss, overriding: "It is fine") })
        #expect(gates == [.replacementUnit])
        try give(replacement())
        #expect(try shop.missing(.replacementUnit, id, to: .ready) == nil)
        try put(in: .qualityCheck, outcome: .repaired)
        #expect(try shop.missing(.replacementUnit, id, to: .ready) == nil)
    }
}
