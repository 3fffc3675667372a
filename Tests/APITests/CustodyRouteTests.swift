import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// Custody, holds and loans over the API.
@Suite struct CustodyRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func post(_ part: String, _ body: String = "{}") throws -> TestAnswer {
        try desk.send(.post("/v1/tickets/\(id)/\(part)", as: .technician, body))
    }

    private func get(_ part: String) throws -> TestAnswer {
        try desk.send(.get("/v1/tickets/\(id)\(part)", as: .frontDesk))
    }

    @Test func `custody is recorded and listed`() throws {
        let made = try post("custody", #"{"holder": "Theo", "place": "Bench 2"}"#)
        #expect(made.status == 201 && made["note"]?.isNull == true)
        #expect(made.header("ETag") == "\"v2\"")
        #expect(try get("/custody").items.map(\.written) == [made.json?.written])
        #expect(try post("custody").pointers == ["/holder", "/place"])
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        #expect(try post("custody", #"{"holder": "Dana", "place": "Desk"}"#).status == 201)
    }

    @Test func `a hold shows on the ticket and pauses its promise`() throws {
        #expect(try get("")["hold"]?.isNull == true)
        let early = try post("holds/release")
        #expect(early.status == 409 && early.problem == "not-in-this-state")
        let made = try post("holds", #"{"reason": "No charger", "message": "Please send it"}"#)
        #expect(made.status == 201 && made["until"]?.isNull == true)
        desk.clock.advance(by: 30 * Instant.day)
        let held = try get("")
        #expect(held["hold"]?.written == made.json?.written)
        #expect(held["overdue"]?.bool == false)
        let poll = try desk.poll(id)
        #expect(poll["overdue"]?.bool == false && poll.text.contains("Please send it"))
        #expect(!poll.text.contains("No charger"))
        #expect(try post("holds", #"{"reason": "Twice"}"#).problem == "not-in-this-state")
        let released = try post("holds/release")
        #expect(released.status == 200 && released["releasedBy"]?.text == "The technician")
        #expect(try get("")["overdue"]?.bool == true)
        #expect(try desk.poll(id)["overdue"]?.bool == true)
        #expect(try get("/holds").items.map(\.written) == [released.json?.written])
        let wrong = try post(
            "holds", #"{"until": "2026-01-01T00:00:00Z", "message": "", "by": "me"}"#)
        #expect(wrong.pointers == ["/reason", "/message", "/by", "/until"])
    }

    @Test func `a poll answers anew once a hold's time is over`() throws {
        desk.clock.advance(by: 10 * Instant.day)
        _ = try post("holds", #"{"reason": "A day off", "until": "2026-12-01T09:00:00Z"}"#)
        let held = try desk.poll(id)
        #expect(held["overdue"]?.bool == false)
        desk.clock.advance(by: Instant.day)
        let over = try desk.poll(id)
        #expect(over["overdue"]?.bool == true && over.header("ETag") != held.header("ETag"))
    }

    @Test func `loaners are lent once at a time`() throws {
        let body =
            #"{"brand": "Leica", "model": "Q2", "serialNumber": "L1", "condition": "Worn"}"#
        #expect(try desk.send(.post("/v1/loaners", as: .admin, body)).status == 403)
        let made = try desk.send(.post("/v1/loaners", as: .frontDesk, body))
        #expect(made.status == 201 && made["id"]?.integer == 1)
        let twice = try desk.send(.post("/v1/loaners", as: .manager, body))
        #expect(twice.status == 409 && twice.problem == "already-on-file")
        let none = try desk.send(.post("/v1/loaners", as: .manager, "{}"))
        #expect(none.pointers == ["/brand", "/model", "/serialNumber", "/condition"])
        let loan = #"{"loanerId": 1, "dueBackOn": "2026-12-01", "conditionOut": "Worn"}"#
        let lent = try post("loans", loan)
        #expect(lent.status == 201 && lent["returnedAt"]?.isNull == true)
        let listed = try desk.send(.get("/v1/loaners", as: .technician)).items
        #expect(listed.compactMap { $0["ticketId"]?.text } == [id])
        let other = try desk.openTicket(["equipment": SampleCheckIn.camera("5")])
        let out = try desk.send(.post("/v1/tickets/\(other)/loans", as: .frontDesk, loan))
        #expect(out.status == 409 && out.problem == "loaner-out")
        let back = try post("loans/return", #"{"conditionIn": "Fine"}"#)
        #expect(back.status == 200 && back["conditionIn"]?.text == "Fine")
        #expect(try post("loans/return").pointers == ["/conditionIn"])
        let again = try post("loans/return", #"{"conditionIn": "Fine"}"#)
        #expect(again.problem == "not-in-this-state")
        #expect(try get("/loans").items.map(\.written) == [back.json?.written])
        let wrong = try post("loans", #"{"loanerId": 9, "dueBackOn": "2026-11-01"}"#)
        #expect(Set(wrong.pointers) == ["/loanerId", "/dueBackOn", "/conditionOut"])
    }
}
