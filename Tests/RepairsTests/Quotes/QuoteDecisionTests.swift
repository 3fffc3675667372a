import JSON
import SQLite
import TestSupport
import Testing

@testable import Repairs

/// The customer's word, and what follows from it.
struct QuoteDecisionTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    private func damages() throws -> [ChainCheck.Damage] {
        try shop.write { transaction throws(RepairError) in
            try ChainCheck.page(after: 0, limit: 10, in: transaction).damages
        }
    }

    @Test func `an approval is a decision and a move, in one transaction and one chain`() throws {
        let quote = try shop.ask(id)
        shop.clock.advance(by: 1000)
        let (decided, ticket) = try shop.decide(id, quote)
        #expect(decided.status == .approved && ticket.state == .approved)
        #expect(ticket.lastMessageAt == shop.clock.now)
        let events = try shop.events(id).suffix(2)
        #expect(events.map(\.type) == [.decision, .transition])
        let decision = try #require(events.first)
        #expect(decision.by == "Dana" && decision.data["decidedBy"]?.text == "Ming Tan")
        #expect(decision.data["digest"]?.text == quote.digest)
        #expect(events.last?.data["to"]?.text == "approved")
        #expect(try damages().isEmpty)
        #expect(try shop.approvedTotal(id) == Money(amount: 11_900, currency: "EUR"))
        #expect(try shop.status(id).timeline.last?.state == .approved)
    }

    @Test func `who decided is a commitment that the check holds to`() throws {
        try shop.decide(id, try shop.ask(id))
        let stored = try #require(
            try shop.write { transaction throws(RepairError) in
                try Timeline.proof(of: try Tickets.read(id, in: transaction), in: transaction)
            }.dropLast().last)
        #expect(!String(decoding: stored.canonical, as: UTF8.self).contains("Ming Tan"))
        let values = try JSONParser.parse(try #require(stored.personal)).items ?? []
        #expect(values.compactMap { $0["path"]?.text } == ["/data/decidedBy", "/data/phone"])
        try shop.write { transaction throws(RepairError) in
            try transaction.run(
                """
                UPDATE eventValues SET personal = replace(personal, 'Ming Tan', 'Ming Tam')
                WHERE number = (SELECT decisionEvent FROM quotes)
                """)
        }
        #expect(try damages().count == 1)
    }

    @Test func `nothing of a refused decision stays`() throws {
        let quote = try shop.ask(id)
        let before = try shop.events(id).count
        #expect(
            conflict(refusal { try shop.decide(id, quote) { $0.total = 1 } })
                == .quoteChanged("option a of quote 1 comes to 11900 EUR, not to 1 EUR"))
        #expect(
            conflict(refusal { try shop.decide(id, quote) { $0.digest = "x" } })
                == .quoteChanged(
                    "the digest is not that of quote 1: read the quote again and send its digest"))
        #expect(pointers(refusal { try shop.decide(id, quote, option: "z") })?.last == "/optionId")
        #expect(
            pointers(refusal { try shop.decide(id, quote) { $0.channel = .online } })
                == ["/channel"])
        #expect(
            pointers(refusal { try shop.decide(id, quote) { $0.phone = "12" } }) == ["/phone"])
        shop.clock.advance(by: 7 * Instant.day)
        #expect(
            conflict(refusal { try shop.decide(id, quote) }) == .quoteExpired(quote.validUntil))
        #expect(try shop.events(id).count == before)
    }

    @Test func `decisions are taken where the ticket waits for one, and at the counter`() throws {
        for state in TicketState.allCases {
            let shop = try TestShop()
            let id = try shop.checkIn().ticket.ticketId
            let quote = try shop.quote(id)
            try shop.putAll(in: state)
            if state == .awaitingApproval || state == .received {
                #expect(try shop.decide(id, quote).ticket.state == .approved)
            } else {
                #expect(isOfState(refusal { try shop.decide(id, quote) }), "\(state)")
            }
        }
    }

    @Test func `after a decline another quote gives the customer the word again`() throws {
        let declined = try shop.decide(id, try shop.ask(id), .decline, option: nil)
        #expect(declined.ticket.state == .awaitingApproval)
        #expect(declined.ticket.outcome == .declined && declined.quote.status == .declined)
        #expect(isOfState(refusal { try shop.decide(id, declined.quote) }))
        #expect(isOfState(refusal { try shop.quote(id) }), "it waits for the customer's word")
        try shop.move(id, to: .diagnosing, by: bench)
        let second = try shop.quote(id)
        #expect(try shop.ticket(id).outcome == nil)
        #expect(try shop.decide(id, second).ticket.state == .approved)
        #expect(try shop.quotes(id).map(\.status) == [.declined, .draft, .approved])
    }

    @Test func `more work needs another yes, and the first holds until then`() throws {
        try shop.decide(id, try shop.ask(id))
        try shop.putAll(in: .inRepair)
        let more = try shop.quote(
            id, sampleQuote([[sampleLine(unitPrice: 30_000)]], at: shop.clock.now))
        #expect(try shop.approvedTotal(id)?.amount == 11_900)
        try shop.decide(id, more)
        #expect(try shop.approvedTotal(id)?.amount == 35_700)
        #expect(try shop.quotes(id).map(\.status) == [.approved, .approved])
    }

    @Test func `a ceiling approves one option within it, in its currency, as it is sent`() throws {
        let now = shop.clock.now
        try shop.ceiling(id, 11_900)
        let sent = try shop.ask(id)
        #expect(sent.isWithinCeiling && sent.status == .approved)
        #expect(try shop.ticket(id).state == .approved)
        #expect(try shop.quotes(id).first?.decision?.channel == .notToExceed)
        #expect(try shop.messages(id).map(\.notification.event).suffix(2) == [.quote, .decision])
        let told = try #require(try shop.messages(id).first { $0.notification.event == .quote })
        #expect(told.notification.text.contains("without another word"))
        let others: [(Int64, QuoteDraft)] = [
            (11_899, sampleQuote(at: now)), (99_999, sampleQuote(currency: "USD", at: now)),
            (99_999, sampleQuote([[sampleLine()], [sampleLine()]], at: now)),
        ]
        for (ceiling, draft) in others {
            let shop = try TestShop()
            let id = try shop.checkIn().ticket.ticketId
            try shop.ceiling(id, ceiling)
            #expect(try !shop.ask(id, draft).isWithinCeiling)
            #expect(try shop.ticket(id).state == .awaitingApproval)
        }
    }

    @Test func `at the counter a ceiling approves at once`() throws {
        try shop.ceiling(id, 11_900)
        #expect(try shop.quote(id).status == .approved)
        #expect(try shop.ticket(id).state == .approved)
    }

    @Test func `a ceiling counts as it was at sending`() throws {
        let quote = try shop.ask(id)
        try shop.ceiling(id, 11_900)
        #expect(try shop.ticket(id).state == .awaitingApproval, "it was set too late")
        #expect(try shop.decide(id, quote).ticket.state == .approved)
    }

    @Test func `sent again, a quote has another code, and the old one is told to have ended`()
        throws
    {
        let quote = try shop.ask(id)
        let old = try #require(try shop.messages(id).last?.secret)
        let again = try shop.send(id, quote.number)
        let new = try #require(try shop.messages(id).last?.secret)
        #expect(new != old && again.status == .sent && again.digest == quote.digest)
        #expect(again.sentAt == quote.sentAt)
        #expect(try shop.messages(id).filter { $0.secret == old }.isEmpty, "also on its way")
        func opens(_ code: String) throws -> Int64 {
            try shop.write { transaction throws(RepairError) in
                try ApprovalCodes.quoteNumber(
                    for: try Tickets.read(id, in: transaction), with: code, from: "a",
                    in: transaction)
            }
        }
        #expect(try opens(new) == quote.number)
        guard case .approvalCodeEnded? = refusal({ _ = try opens(old) }) else {
            return #expect(Bool(false), "the old code opens the quote")
        }
        try shop.decide(id, again)
        #expect(isOfState(refusal { try shop.send(id, quote.number) }))
    }

    @Test func `a corrected address ends the code that went to the wrong one`() throws {
        try shop.ask(id)
        let old = try #require(try shop.messages(id).last?.secret)
        let count = try shop.messages(id).count
        let customer = try #require(try shop.ticket(id).customerId)
        try shop.write { transaction throws(RepairError) in
            _ = try Customers.change(customer, in: transaction) { $0.email = "right@example.com" }
        }
        let messages = try shop.messages(id)
        #expect(messages.count == count + 1 && messages.last?.notification.event == .quote)
        #expect(messages.allSatisfy { $0.secret != old })
        #expect(messages.allSatisfy { $0.notification.to == "right@example.com" })
    }

    @Test func `a no that names an option approves none`() throws {
        let declined = try shop.decide(id, try shop.ask(id), .decline).quote
        #expect(declined.decision?.optionId == "a" && declined.approvedOption == nil)
    }

    @Test func `a zero total goes through the same door`() throws {
        let lines = [sampleLine(), sampleLine(.discount, reason: "Warranty")]
        let quote = try shop.ask(id, sampleQuote([lines], at: shop.clock.now))
        #expect(quote.options.first?.sums == QuoteSums(net: 0, tax: 0, total: 0))
        #expect(try shop.approvedTotal(id) == nil)
        try shop.decide(id, quote)
        #expect(try shop.approvedTotal(id) == Money(amount: 0, currency: "EUR"))
    }

    @Test func `a code is read forgivingly and kept as a salted hash`() throws {
        for _ in 0..<200 {
            let code = ApprovalCode.random()
            #expect(code.bits < 1 << 40 && code.text.utf8.count == 9)
            let typed = code.text.lowercased().replacing("1", with: "l")
            #expect(ApprovalCode(reading: typed)?.bits == code.bits)
            #expect(code.hash(salt: [1]) != code.hash(salt: [2]))
        }
        for text in ["", "0000-000", "0000-00000", "0000-000U", "0000-000é", "000000000000"] {
            #expect(ApprovalCode(reading: text) == nil)
        }
    }

    @Test func `amounts are written as the currency has them`() {
        #expect(Wording.amount(11_900, "EUR") == "119.00 EUR")
        #expect(Wording.amount(-5, "USD") == "-0.05 USD" && Wording.amount(0, "EUR") == "0.00 EUR")
        #expect(Wording.amount(1500, "JPY") == "1500 JPY")
        #expect(Wording.amount(1500, "KWD") == "1.500 KWD")
    }

    @Test func `a call reads no code out, and every language has its line`() throws {
        for (language, words) in [("de", "Gültig bis"), ("ja", "有効期限"), ("en", "Valid until")] {
            let shop = try TestShop()
            var draft = sampleCheckIn()
            draft.customer = .inline(
                Customer(name: "Ming Tan", email: "m@example.com", language: language))
            let id = try shop.checkIn(draft).ticket.ticketId
            try shop.quote(id)
            let text = try #require(try shop.messages(id).last).notification.text
            #expect(text.contains(words) && text.contains("\nApproval code: •••\n"))
        }
        let shop = try TestShop()
        var draft = sampleCheckIn()
        draft.customer = .inline(
            Customer(name: "Ming Tan", phone: "+6561234567", preferredChannel: .phone))
        let id = try shop.checkIn(draft).ticket.ticketId
        try shop.quote(id)
        let call = try #require(try shop.messages(id).last)
        #expect(call.secret == nil && !call.notification.text.contains("Approval code"))
        #expect(call.notification.state == .open)
    }
}
