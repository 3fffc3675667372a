import TestSupport
import Testing

@testable import Repairs

/// Whose turn it is while a ticket waits for approval.
struct PendingDecisionTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @Test func `an open quote is the customer's to decide, until it has expired`() throws {
        try shop.ask(id)
        let open = try shop.status(id)
        #expect(open.waitingOn == .customer && open.actionNeeded == .decideQuote)
        #expect(open.nextStep == "Please decide on the quote.")
        shop.clock.advance(by: 7 * Instant.day)
        for (language, words) in [(.en, "expired"), (.de, "abgelaufen"), (.ja, "有効期限")]
            as [(StatusLanguage, String)]
        {
            let expired = try shop.status(id, language)
            #expect(expired.waitingOn == .customer && expired.actionNeeded == nil)
            #expect(expired.nextStep.contains(words))
        }
    }

    @Test func `once declined the unit is prepared to go back`() throws {
        try shop.decide(id, try shop.ask(id), .decline)
        let declined = try shop.status(id)
        #expect(declined.waitingOn == .centre && declined.actionNeeded == nil)
        #expect(declined.nextStep == StatusLanguage.en.texts.declined.next)
    }

    @Test func `what is approved already waits for the centre`() throws {
        try shop.decide(id, try shop.ask(id))
        try shop.put(id, in: .awaitingApproval)
        let status = try shop.status(id)
        #expect(status.waitingOn == .centre && status.actionNeeded == nil)
        #expect(status.statusText == "Approved" && status.nextStep == "The work will start.")
    }

    @Test func `a no beside an earlier yes ends nothing`() throws {
        try shop.decide(id, try shop.ask(id))
        let more = try shop.ask(id)
        let (declined, ticket) = try shop.decide(id, more, .decline)
        #expect(declined.status == .declined && ticket.outcome == nil)
        for language in StatusLanguage.allCases {
            let status = try shop.status(id, language)
            #expect(status.waitingOn == .centre && status.actionNeeded == nil)
            #expect(status.nextStep == language.texts.declinedBesideApproval.next)
        }
        let told = try #require(try shop.messages(id).last).notification.text
        #expect(told.contains("What you approved before stands"))
        #expect(try shop.move(id, to: .approved, by: desk).state == .approved)
        #expect(try shop.move(id, to: .inRepair, by: bench).state == .inRepair)
    }

    @Test func `a quote sent at the counter is the customer's to decide`() throws {
        let quote = try shop.quote(id)
        let status = try shop.status(id)
        #expect(status.state == .received && status.actionNeeded == .decideQuote)
        #expect(status.waitingOn == .centre && status.expiresAt == quote.validUntil)
        #expect(status.nextStep == "Please decide on the quote.")
        try shop.move(id, to: .diagnosing, by: bench)
        #expect(try shop.quotes(id).first?.status == .superseded)
        #expect(try shop.status(id).actionNeeded == nil)
    }
}
