import JSON
import Repairs
import Testing

@testable import API

@Suite struct FeedbackRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func say(
        _ body: String, on ticket: String? = nil, headers: [(String, String)] = []
    ) throws -> TestAnswer {
        try desk.send(.post("/v1/status/\(ticket ?? id)/feedback", body, headers: headers))
    }

    private func giveBack() throws {
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        let handover =
            #"{"serialNumber": "4012345", "recipient": "Ming Tan","#
            + #" "accessories": [{"name": "Battery", "quantity": 1}]}"#
        let made = try desk.send(
            .post("/v1/tickets/\(id)/handover", as: .frontDesk, handover))
        #expect(made.status == 201)
        #expect(try desk.move(id, to: "returned", as: .frontDesk).status == 200)
    }

    private let bad = #"{"rating": 2, "resolved": false, "comment": "Still spots"}"#

    @Test func `feedback is given once, after the return`() throws {
        let early = try say(bad)
        #expect(early.status == 409 && early.problem == "not-in-this-state")
        try giveBack()
        let made = try say(bad, headers: [("Idempotency-Key", "f1")])
        #expect(made.status == 201 && made["rating"]?.integer == 2)
        #expect(made.names == ["rating", "resolved", "comment", "at"])
        let repeated = try say(bad, headers: [("Idempotency-Key", "f1")])
        #expect(repeated.status == 201 && repeated.body == made.body)
        let again = try say(bad)
        #expect(again.status == 409 && again.problem == "not-in-this-state")
        let read = try desk.send(.get("/v1/tickets/\(id)/feedback", as: .frontDesk))
        #expect(read.items.map(\.written) == [made.json?.written])
        let close = try desk.move(id, to: "closed", as: .frontDesk)
        #expect(close.status == 409 && close.unmet == ["complaints-resolved"])
        #expect(try !desk.poll(id).text.contains("spots"))
    }

    @Test func `every fault of feedback is named`() throws {
        #expect(try say("{}").pointers == ["/rating", "/resolved"])
        let wrong = try say(#"{"rating": 6, "resolved": "no", "comment": "", "name": "M"}"#)
        #expect(wrong.status == 422)
        #expect(wrong.pointers == ["/rating", "/resolved", "/comment", "/name"])
    }

    @Test func `unknown and mistyped tickets are counted`() throws {
        let unknown = TicketID(code: 7).text
        #expect(try say(bad, on: unknown).problem == "unknown-ticket")
        #expect(try say(bad, on: "7K3Q-9M2X-4RTX").problem == "mistyped-ticket")
        for _ in 0..<28 { #expect(try say(bad, on: unknown).status == 404) }
        let limited = try say(bad, on: unknown)
        #expect(limited.status == 429 && limited.header("Retry-After") != nil)
        #expect(try say(bad).status == 409, "a known ticket is not limited")
    }
}
