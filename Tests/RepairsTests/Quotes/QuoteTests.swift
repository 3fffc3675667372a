import Bytes
import JSON
import TestSupport
import Testing

@testable import Repairs

/// Drafting and sending.
struct QuoteTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @Test func `a draft comes back as it was written, with its sums`() throws {
        var draft = sampleQuote(
            [
                [sampleLine(), sampleLine(.discount, unitPrice: 2500)],
                [sampleLine(.part, quantity: 3, unitPrice: 333, tax: 1950)],
            ], at: shop.clock.now)
        var omission = QuoteDraft.Omission()
        (omission.optionId, omission.reason) = ("exchange", "No stock")
        draft.omitted = [omission]
        draft.options[1].lines[0].partNumber = "LE-9"
        let made = try shop.draft(id, draft)
        let read = try #require(try shop.quotes(id).first)
        #expect(made.number == 1 && read.number == 1 && read.status == .draft)
        #expect(read.options == made.options && read.omitted == made.omitted)
        #expect(read.options[0].sums == QuoteSums(net: 7500, tax: 1425, total: 8925))
        #expect(read.options[1].sums == QuoteSums(net: 999, tax: 195, total: 1194))
        #expect(read.digest == nil && read.by == "Theo" && read.at == shop.clock.now)
        #expect(try shop.ticket(id).version == 2)
        #expect(try shop.messages(id).count == 1)
    }

    @Test func `a draft is written anew until it is sent`() throws {
        try shop.draft(id)
        let now = shop.clock.now
        let other = sampleQuote([[], [sampleLine(.fee)]], currency: "JPY", at: now)
        #expect(try shop.rewrite(id, 1, other).options.count == 2)
        let read = try #require(try shop.quotes(id).first)
        #expect(read.currency == "JPY" && read.options.map(\.sums.total) == [0, 11_900])
        try shop.send(id, 1)
        #expect(isOfState(refusal { try shop.rewrite(id, 1, other) }))
        #expect(try shop.send(id, 1).status == .sent, "sent again")
        guard case .notFound("quote") = refusal({ try shop.rewrite(id, 2, other) }) else {
            Issue.record("another quote was found")
            return
        }
    }

    @Test func `every fault of a draft is named at once`() throws {
        let empty = refusal { try shop.draft(id, QuoteDraft()) }
        #expect(
            pointers(empty) == [
                "/problem", "/work", "/currency", "/validUntil", "/repairBy", "/options",
            ])
        var draft = sampleQuote(
            [
                [
                    sampleLine(nil, quantity: 0, unitPrice: -1, tax: 100_001),
                    sampleLine(.discount, reason: " "),
                ],
                [sampleLine(unitPrice: 100), sampleLine(.discount, unitPrice: 101)],
                [sampleLine(quantity: Money.amountMax, unitPrice: 2)],
                [sampleLine(unitPrice: Money.amountMax, tax: 0), sampleLine(unitPrice: 1)],
            ], currency: "eur", at: shop.clock.now, validFor: 0)
        draft.options[1].id = "a"
        draft.options[0].lines[1].reason = nil
        draft.omitted = [QuoteDraft.Omission()]
        #expect(
            pointers(refusal { try shop.draft(id, draft) }) == [
                "/currency", "/validUntil", "/options/0/lines/0/kind",
                "/options/0/lines/0/quantity", "/options/0/lines/0/unitPrice",
                "/options/0/lines/0/taxPercent", "/options/0/lines/1/reason", "/options/1",
                "/options/1/id", "/options/2/lines/0", "/options/3", "/omitted/0/optionId",
                "/omitted/0/reason",
            ])
        #expect(try shop.quotes(id).isEmpty)
    }

    @Test func `no sum of an option is negative`() throws {
        func fault(_ lines: [QuoteDraft.Line]) -> Fault? {
            sampleQuote([lines], at: shop.clock.now).faults(at: shop.clock.now).first
        }
        let less = sampleLine(.discount, unitPrice: 105, tax: 0)
        #expect(
            fault([sampleLine(unitPrice: 100, tax: 900), less])
                == Fault("/options/0", "comes to a negative net, -5"))
        let taxed = sampleLine(.discount, unitPrice: 100, tax: 900)
        #expect(
            fault([sampleLine(unitPrice: 1000, tax: 0), taxed])
                == Fault("/options/0", "comes to a negative tax, -9"))
        #expect(fault([sampleLine(unitPrice: 100, tax: 900), taxed]) == nil)
    }

    @Test func `sending freezes, digests, promises and tells`() throws {
        let draft = try shop.draft(id)
        let sent = try shop.send(id, 1)
        #expect(sent.status == .sent && sent.sentBy == "Dana" && sent.sentAt == shop.clock.now)
        let document = """
            {"currency":"EUR","number":1,"options":[{"id":"a","lines":[{"description":\
            "Clean the sensor","kind":"labour","net":10000,"partNumber":null,"quantity":1,\
            "reason":null,"tax":1900,"taxPercent":19,"total":11900,"unitPrice":10000}],\
            "net":10000,"tax":1900,"title":"Way 1","total":11900}],"pricesIncludeTax":false,\
            "problem":\
            "Dust on the sensor","repairBy":"2026-11-30T09:00:00.000Z","ticketId":"\(id.text)",\
            "validUntil":"2026-11-27T09:00:00.000Z","work":"Clean it"}
            """
        #expect(sent.digest == Hex.lower(SHA256.hash(Array(document.utf8))))
        let promise = try #require(try shop.facts(id).promises.last)
        #expect(promise.kind == .repair && promise.dueAt == draft.repairBy)
        #expect(promise.reason == nil)
        let events = try shop.events(id)
        #expect(events.map(\.type).suffix(3) == [.quote, .quoteSent, .promise])
        #expect(events[2].data["digest"]?.text == sent.digest)
        #expect(events[2].data["content"]?.canonical() == Array(document.utf8))
        #expect(try shop.ticket(id).lastMessageAt == shop.clock.now)
    }

    @Test func `a quote that moves the promise is the reason, one that doesn't moves nothing`()
        throws
    {
        try shop.promise(id, .repair, in: Instant.day)
        let sent = try shop.quote(id)
        let promise = try #require(try shop.facts(id).promises.last)
        #expect(promise.dueAt == sent.repairBy && promise.reason == "Quote 1")
        #expect(promise.originalDueAt == shop.clock.now.later(by: Instant.day))
        try shop.quote(id)
        #expect(try shop.facts(id).promises.last == promise)
    }

    @Test func `the code stands beside its message alone, and only its hash is kept`() throws {
        let sent = try shop.quote(id)
        let message = try #require(try shop.messages(id).last)
        let code = try #require(message.secret)
        #expect(message.notification.event == .quote)
        #expect(code.utf8.count == 9 && code.utf8.dropFirst(4).first == UInt8(ascii: "-"))
        let lines = message.notification.text.split(separator: "\n")
        #expect(lines.contains("Approval code: •••"))
        #expect(message.notification.text.contains(": 100.00 EUR, tax 19 %\n"))
        #expect(message.notification.text.contains("119.00 EUR"))
        #expect(
            message.notification.text.contains("\n\nDigest of this quote: \(sent.digest ?? "")\n"))
        #expect(!message.notification.text.contains(code))
        let events = String(describing: try shop.events(id))
        #expect(!events.contains(code) && !String(describing: sent).contains(code))
        let kept = try shop.write { transaction throws(RepairError) in
            try QuoteRows.codes(
                of: try Tickets.read(id, in: transaction).id, in: transaction)
        }
        let hash = SHA256.hash((kept.first?.salt ?? []) + Array(code.utf8))
        #expect(kept.count == 1 && kept.first?.hash == hash)
    }

    @Test(
        arguments: [
            (0, nil), (1, "0.01 %"), (10, "0.1 %"), (700, "7 %"), (725, "7.25 %"), (1950, "19.5 %"),
            (10000, "100 %"),
        ] as [(Int64, String?)])
    func `a tax is told in percent, in whatever it was said`(points: Int64, text: String?) {
        #expect(Wording.percent(.basisPoints(points)) == text)
        #expect(Wording.percent(.percent(points * 100)) == text)
        #expect(Wording.percent(.percent(99_750)) == "9.975 %")
    }

    @Test func `a newer quote supersedes the one that waits, whatever their numbers`() throws {
        try shop.draft(id)
        try shop.quote(id)
        #expect(try shop.quotes(id).map(\.status) == [.draft, .sent])
        try shop.send(id, 1)
        #expect(try shop.quotes(id).map(\.status) == [.sent, .superseded])
        #expect(try shop.number("SELECT count(*) FROM quotes WHERE status = 'sent'") == 1)
    }

    @Test func `a sent quote expires by time, a draft and a decided one don't`() throws {
        try shop.draft(id)
        try shop.quote(id)
        shop.clock.advance(by: 7 * Instant.day - 1)
        #expect(try shop.quotes(id).map(\.status) == [.draft, .sent])
        shop.clock.advance(by: 1)
        #expect(try shop.quotes(id).map(\.status) == [.draft, .expired])
        #expect(isOfState(refusal { try shop.send(id, 1) }), "its validUntil has passed")
        try shop.quote(id)
        #expect(try shop.quotes(id).map(\.status) == [.draft, .expired, .sent])
    }

    @Test func `what nobody can be asked about any more takes no quote`() throws {
        try shop.draft(id)
        for state in [TicketState.ready, .unclaimed, .returned, .closed, .cancelled] {
            try shop.putAll(in: state)
            #expect(isOfState(refusal { try shop.draft(id) }))
            #expect(isOfState(refusal { try shop.send(id, 1) }))
            let draft = sampleQuote(at: shop.clock.now)
            #expect(isOfState(refusal { try shop.rewrite(id, 1, draft) }))
        }
    }
}
