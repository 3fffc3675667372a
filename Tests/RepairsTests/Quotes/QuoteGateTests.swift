import TestSupport
import Testing

@testable import Repairs

/// The gates over quotes, unmet and met.
struct QuoteGateTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    private let gates: Set<Gate> = [.quoteSent, .repairPromise, .quoteApproved]

    private func unmet(_ state: TicketState, by person: Person = boss) throws -> [Gate] {
        try #require(try shop.possible(id, for: person).first { $0.to == state }).unmet
            .map(\.gate).filter(gates.contains)
    }

    private func put(_ state: TicketState) throws { try shop.putAll(in: state) }

    @Test func `waiting for approval takes a quote that can be decided`() throws {
        try put(.diagnosing)
        #expect(try unmet(.awaitingApproval) == [.quoteSent, .repairPromise])
        try shop.draft(id)
        #expect(try unmet(.awaitingApproval) == [.quoteSent, .repairPromise])
        try shop.send(id, 1)
        #expect(try unmet(.awaitingApproval).isEmpty)
        shop.clock.advance(by: 8 * Instant.day)
        #expect(try unmet(.awaitingApproval) == [.quoteSent], "it expired")
        shop.clock.advance(by: 3 * Instant.day)
        #expect(try unmet(.awaitingApproval) == [.quoteSent, .repairPromise])
        let second = try shop.quote(id)
        #expect(try unmet(.awaitingApproval).isEmpty)
        try put(.awaitingApproval)
        try shop.decide(id, second, .decline)
        try put(.diagnosing)
        #expect(try unmet(.awaitingApproval) == [.quoteSent], "it was declined")
    }

    @Test func `out of a repair it takes a quote newer than the approved one`() throws {
        try put(.awaitingApproval)
        let first = try shop.quote(id)
        try shop.decide(id, first)
        #expect(try shop.ticket(id).state == .approved)
        try put(.diagnosing)
        #expect(try unmet(.awaitingApproval).isEmpty)
        try put(.inRepair)
        #expect(try unmet(.awaitingApproval) == [.quoteSent])
        try shop.quote(id)
        #expect(try unmet(.awaitingApproval).isEmpty)
        #expect(try shop.quotes(id).map(\.status) == [.approved, .sent])
        #expect(try shop.approvedTotal(id) == Money(amount: 11_900, currency: "EUR"))
    }

    @Test func `work takes the customer's yes, which lasts until the next word`() throws {
        let first = try shop.quote(id)
        for state in [TicketState.approved, .awaitingParts, .atDepot, .qualityCheck] {
            try put(state)
            #expect(try unmet(.inRepair) == [.quoteApproved])
        }
        try put(.awaitingApproval)
        #expect(try unmet(.approved) == [.quoteApproved])
        try shop.decide(id, first)
        shop.clock.advance(by: 9 * Instant.day)
        #expect(try unmet(.inRepair).isEmpty, "what is approved doesn't expire in the work")
        try put(.awaitingApproval)
        #expect(try unmet(.approved) == [.quoteApproved], "but it opens no door any more")
        let second = try shop.quote(id)
        #expect(try unmet(.approved) == [.quoteApproved])
        try put(.awaitingParts)
        #expect(try unmet(.inRepair).isEmpty)
        try put(.awaitingApproval)
        try shop.decide(id, second, .decline)
        #expect(try shop.quotes(id).map(\.status) == [.approved, .declined])
        #expect(try unmet(.approved) == [.quoteApproved])
        try put(.awaitingParts)
        #expect(try unmet(.inRepair) == [.quoteApproved])
        try shop.quote(id)
        #expect(try unmet(.inRepair) == [.quoteApproved], "a no lasts until the next yes")
        #expect(try shop.approvedTotal(id) == Money(amount: 11_900, currency: "EUR"))
    }

    @Test func `a quote whose rows were altered is not what was approved`() throws {
        try put(.awaitingApproval)
        try shop.decide(id, try shop.quote(id))
        #expect(try unmet(.inRepair).isEmpty)
        try shop.write { transaction throws(RepairError) in
            try transaction.run("UPDATE quoteLines SET description = 'Polish the lens'")
        }
        #expect(try unmet(.inRepair) == [.quoteApproved])
    }

    @Test func `nobody overrides the customer's yes`() throws {
        try shop.quote(id)
        try put(.awaitingApproval)
        let error = refusal { try shop.move(id, to: .approved, by: boss, overriding: "So") }
        #expect(unmetGates(error) == [.quoteApproved])
    }
}
