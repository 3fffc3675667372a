import JSON
import Repairs
import Testing

@testable import API

@Suite struct PaymentRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func post(_ part: String, _ body: String) throws -> TestAnswer {
        try desk.send(.post("/v1/tickets/\(id)/\(part)", as: .frontDesk, body))
    }

    /// A quote of 20.00 EUR, sent and agreed to at the counter.
    private func approve() throws {
        let line =
            #"{"kind": "labour", "description": "Clean", "quantity": 1, "unitPrice": 2000,"#
            + #" "taxPercent": 0}"#
        let quote =
            #"{"problem": "Dust", "work": "Clean it", "currency": "EUR","#
            + #" "validUntil": "2026-12-01T00:00:00Z", "repairBy": "2026-12-05T00:00:00Z","#
            + #" "options": [{"id": "a", "title": "Cleaning", "lines": [\#(line)]}]}"#
        #expect(try post("quotes", quote).status == 201)
        let sent = try post("quotes/1/send", "{}")
        let digest = try #require(sent["digest"]?.text)
        let decision =
            #"{"decision": "approve", "optionId": "a", "digest": "\#(digest)","#
            + #" "decidedBy": "Ming Tan", "channel": "inPerson", "total": 2000,"#
            + #" "currency": "EUR", "optionsRead": ["a"]}"#
        let decided = try post("quotes/1/decision", decision)
        #expect(decided.status == 200, "\(decided.text)")
    }

    private func pay(_ amount: Int, _ currency: String = "EUR") throws -> TestAnswer {
        try post(
            "payments",
            #"{"amount": \#(amount), "currency": "\#(currency)", "method": "cash"}"#)
    }

    @Test func `payments are recorded until the total is reached`() throws {
        try approve()
        let first = try pay(1500)
        #expect(first.status == 201 && first["amount"]?.integer == 1500)
        #expect(first["reference"]?.isNull == true && first["by"]?.text == "The frontDesk")
        let over = try pay(501)
        #expect(over.status == 409 && over.problem == "more-than-owed")
        #expect(over["detail"]?.text == "Left to pay is 5.00 EUR: send `\"amount\": 500` at most.")
        #expect(try pay(500).status == 201)
        #expect(try pay(1).problem == "more-than-owed")
        let list = try desk.send(.get("/v1/tickets/\(id)/payments", as: .technician))
        #expect(list.items.compactMap { $0["amount"]?.integer } == [1500, 500])
    }

    @Test func `the ticket says what is due, paid and owed`() throws {
        func payment() throws -> JSONValue? {
            try desk.send(.get("/v1/tickets/\(id)", as: .technician))["payment"]
        }
        #expect(try payment()?.isNull == true)
        try approve()
        #expect(try pay(1500).status == 201)
        let part = try payment()
        let amounts = ["due", "paid", "owed", "excess"].map { part?[$0]?.integer }
        #expect(amounts == [2000, 1500, 500, 0] && part?["currency"]?.text == "EUR")
        try desk.override(id, to: "ready", #", "outcome": "withdrawn""#)
        let end = try payment()
        #expect(["due", "owed", "excess"].map { end?[$0]?.integer } == [0, 0, 1500])
    }

    @Test func `nothing is paid where nothing is approved`() throws {
        let answer = try pay(1)
        #expect(answer.status == 409 && answer.problem == "more-than-owed")
        #expect(answer["detail"]?.text?.contains(#""deposit": true"#) == true)
    }

    @Test func `a deposit is set against the quote, and what is left of it given back`() throws {
        let deposit = try post(
            "payments",
            #"{"amount": 5000, "currency": "EUR", "method": "card", "deposit": true}"#)
        #expect(deposit.status == 201 && deposit["deposit"]?.bool == true)
        #expect(deposit["rounding"]?.integer == 0 && deposit["voidedAt"]?.isNull == true)
        try approve()
        #expect(try pay(1).problem == "more-than-owed")
        let over = try refund(3001)
        #expect(over.status == 409 && over.problem == "more-than-owed")
        #expect(
            over["detail"]?.text
                == "To be given back is 30.00 EUR: send `\"amount\": 3000` at most.")
        #expect(try refund(3000, "USD").pointers == ["/currency"])
        let given = try refund(3000)
        #expect(given.status == 201 && given["number"]?.integer == 1)
        #expect(try refund(1)["detail"]?.text == "To be given back is nothing.")
        let payment = try desk.send(.get("/v1/tickets/\(id)", as: .technician))["payment"]
        let amounts = ["due", "paid", "refunded", "owed", "excess"].map { payment?[$0]?.integer }
        #expect(amounts == [2000, 5000, 3000, 0, 0])
        let list = try desk.send(.get("/v1/tickets/\(id)/refunds", as: .technician))
        #expect(list.items.compactMap { $0["reference"]?.text } == ["Slip 9"])
    }

    private func refund(_ amount: Int, _ currency: String = "EUR") throws -> TestAnswer {
        try post(
            "refunds",
            #"{"amount": \#(amount), "currency": "\#(currency)", "method": "cash","#
                + #" "reference": "Slip 9"}"#)
    }

    @Test func `a void payment stays and no longer counts`() throws {
        try approve()
        #expect(try pay(2000).status == 201)
        #expect(try post("payments/1/void", "{}").pointers == ["/reason"])
        #expect(try post("payments/2/void", #"{"reason": "Typed twice"}"#).status == 404)
        let void = try post("payments/1/void", #"{"reason": "Another ticket's"}"#)
        #expect(void.status == 200 && void["reason"]?.text == "Another ticket's")
        #expect(void["voidedBy"]?.text == "The frontDesk" && void["amount"]?.integer == 2000)
        let again = try post("payments/1/void", #"{"reason": "Another ticket's"}"#)
        #expect(again.status == 409 && again.problem == "not-in-this-state")
        #expect(try pay(2000).status == 201)
    }

    @Test func `payments are the front desk's, and goodwill a manager's`() throws {
        try approve()
        func send(_ part: String, _ method: String, as role: Role) throws -> TestAnswer {
            try desk.send(
                .post(
                    "/v1/tickets/\(id)/\(part)", as: role,
                    #"{"amount": 100, "currency": "EUR", "method": "\#(method)"}"#))
        }
        #expect(try send("payments", "cash", as: .technician).status == 403)
        #expect(try send("refunds", "cash", as: .technician).status == 403)
        let refused = try send("payments", "goodwill", as: .frontDesk)
        #expect(refused.status == 403 && refused["detail"]?.text?.contains("manager") == true)
        #expect(try send("payments", "goodwill", as: .manager).status == 201)
        #expect(try send("refunds", "goodwill", as: .manager).pointers == ["/method"])
        let deposit = try post(
            "payments",
            #"{"amount": 1, "currency": "EUR", "method": "goodwill", "deposit": true}"#)
        #expect(deposit.pointers == ["/deposit"])
    }

    @Test func `every fault of a payment is named`() throws {
        try approve()
        #expect(try post("payments", "{}").pointers == ["/amount", "/currency", "/method"])
        #expect(try pay(0, "XYZ").pointers == ["/amount", "/currency"])
        #expect(try pay(100, "USD").pointers == ["/currency"])
        let wrong = try post(
            "payments",
            #"{"amount": 1.5, "currency": "EUR", "method": "cheque", "reference": 1, "tip": 1}"#)
        #expect(wrong.pointers == ["/amount", "/method", "/reference", "/tip"])
    }
}
