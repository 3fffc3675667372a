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
        #expect(over["detail"]?.text == "500 EUR in minor units is left to pay.")
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
