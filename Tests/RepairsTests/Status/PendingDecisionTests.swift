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
        try shop.quote(id)
        try shop.awaitApproval(id)
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
        let quote = try shop.quote(id)
        try shop.awaitApproval(id)
        try shop.decide(id, quote, .decline)
        let declined = try shop.status(id)
        #expect(declined.waitingOn == .centre && declined.actionNeeded == nil)
        #expect(declined.nextStep == StatusLanguage.en.texts.declined.next)
    }

    @Test func `what is approved already waits for the centre`() throws {
        let quote = try shop.quote(id)
        try shop.awaitApproval(id)
        try shop.decide(id, quote)
        try shop.put(id, in: .diagnosing)
        try shop.awaitApproval(id)
        let status = try shop.status(id)
        #expect(status.waitingOn == .centre && status.actionNeeded == nil)
        #expect(status.statusText == "Approved" && status.nextStep == "The work will start.")
    }
}
