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

    @Test func `sending moves the ticket, through the gates of the move`() throws {
        try put(.diagnosing)
        #expect(try unmet(.awaitingApproval) == [.quoteSent, .repairPromise])
        let draft = try shop.draft(id)
        let error = refusal { try shop.send(id, draft.number, overriding: nil) }
        #expect(unmetGates(error) == [.findings, .coverage])
        #expect(try shop.quotes(id).map(\.status) == [.draft], "nothing of it was done")
        #expect(try shop.messages(id).count == 1)
        try shop.find(id)
        try shop.cover(id, .goodwill)
        #expect(try shop.send(id, draft.number, overriding: nil).status == .sent)
        #expect(try shop.ticket(id).state == .awaitingApproval)
        let events = try shop.events(id).suffix(3)
        #expect(events.map(\.type) == [.quoteSent, .promise, .transition])
    }

    @Test func `a quote is sent from every state that leads to awaitingApproval, and received`()
        throws
    {
        for state in TicketState.allCases {
            let shop = try TestShop()
            let id = try shop.checkIn().ticket.ticketId
            let draft = try shop.draft(id)
            try shop.putAll(in: state)
            let isOnTheWay = TransitionTable.next(after: state).contains(.awaitingApproval)
            if isOnTheWay || state == .received {
                #expect(try shop.send(id, draft.number).status == .sent, "\(state)")
                #expect(
                    try shop.ticket(id).state == (isOnTheWay ? .awaitingApproval : .received))
            } else {
                #expect(isOfState(refusal { try shop.send(id, draft.number) }), "\(state)")
            }
        }
    }

    @Test func `what is approved stays so beside a newer quote that nobody approves`() throws {
        try shop.decide(id, try shop.ask(id))
        try put(.inRepair)
        #expect(try unmet(.awaitingApproval) == [.quoteSent])
        let second = try shop.quote(id)
        #expect(try unmet(.approved) == [.quoteApproved], "the newer one waits")
        try shop.decide(id, second, .decline)
        #expect(try shop.quotes(id).map(\.status) == [.approved, .declined])
        #expect(try unmet(.approved).isEmpty)
        try put(.inRepair)
        try shop.quote(id)
        shop.clock.advance(by: 8 * Instant.day)
        #expect(try unmet(.approved).isEmpty, "it expired")
        try shop.move(id, to: .approved, by: desk)
        #expect(try shop.quotes(id).map(\.status) == [.approved, .declined, .expired])
        #expect(try unmet(.inRepair).isEmpty, "what is approved doesn't expire")
        #expect(try shop.approvedTotal(id) == Money(amount: 11_900, currency: "EUR"))
    }

    @Test func `work takes the customer's yes`() throws {
        for state in [TicketState.approved, .awaitingParts, .atDepot, .qualityCheck] {
            try put(state)
            #expect(try unmet(.inRepair) == [.quoteApproved])
        }
        try put(.diagnosing)
        let first = try shop.quote(id)
        #expect(try unmet(.approved) == [.quoteApproved])
        try shop.decide(id, first)
        for state in [TicketState.approved, .awaitingParts, .atDepot, .qualityCheck] {
            try put(state)
            #expect(try unmet(.inRepair).isEmpty)
        }
    }

    @Test func `the ticket that goes on without a word ends the quote and its code`() throws {
        try shop.ask(id)
        try shop.move(id, to: .diagnosing, by: bench)
        let quote = try #require(try shop.quotes(id).first)
        #expect(quote.status == .superseded && quote.codeEndedAt == shop.clock.now)
        #expect(try unmet(.awaitingApproval) == [.quoteSent])
    }

    @Test func `a quote whose rows were altered is not what was approved`() throws {
        try shop.decide(id, try shop.ask(id))
        #expect(try unmet(.inRepair).isEmpty)
        try shop.write { transaction throws(RepairError) in
            try transaction.run("UPDATE quoteLines SET description = 'Polish the lens'")
        }
        #expect(try unmet(.inRepair) == [.quoteApproved])
    }

    @Test func `nobody overrides the customer's yes`() throws {
        try shop.ask(id)
        let error = refusal { try shop.move(id, to: .approved, by: boss, overriding: "So") }
        #expect(unmetGates(error) == [.quoteApproved])
    }
}
