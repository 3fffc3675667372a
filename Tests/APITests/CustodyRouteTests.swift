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
        #expect(made["number"]?.integer == 2)
        let list = try get("/custody")
        #expect(list.items.last?.written == made.json?.written && list.items.count == 2)
        let first = try #require(list.items.first)
        #expect(first["number"]?.integer == 1 && first["holder"]?.text == "The frontDesk")
        #expect(first["place"]?.text == "centre" && first["by"]?.text == "The frontDesk")
        #expect(first["at"]?.text == "2026-11-20T09:00:00.000Z")
        #expect(try post("custody").pointers == ["/holder", "/place"])
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        #expect(try post("custody", #"{"holder": "Dana", "place": "Desk"}"#).status == 201)
    }

    @Test func `the way to a depot and back, and the handover, enter who has the unit`() throws {
        func holders() throws -> [String] {
            try get("/custody").items.map {
                ($0["holder"]?.text ?? "") + " at " + ($0["place"]?.text ?? "")
            }
        }
        try desk.override(id, to: "diagnosing")
        let depot =
            #", "depot": "Wetzlar", "depotReference": "R-1", "expectedBackOn": "2026-12-01""#
        let sent = try desk.move(id, to: "atDepot", as: .manager, depot)
        #expect(sent.status == 200, "\(sent.text)")
        #expect(try holders() == ["The frontDesk at centre", "Wetzlar at depot"])
        try desk.override(id, to: "ready", #", "outcome": "unrepairable""#)
        #expect(try holders().last == "The manager at centre")
        let given = try desk.send(
            .post("/v1/tickets/\(id)/handover", as: .frontDesk, RouteCases.handover))
        #expect(given.status == 201, "\(given.text)")
        #expect(try holders().last == "customer at customer")
        #expect(try holders().count == 4)
        let numbers = try get("/custody").items.compactMap { $0["number"]?.integer }
        #expect(numbers == [1, 2, 3, 4])
        let pages = try get("/custody?limit=1")
        #expect(pages.items.count == 1 && pages["next"]?.isNull == false)
    }

    @Test func `a mail-in is nobody's until it arrives`() throws {
        let booked = try desk.checkIn([
            "equipment": SampleCheckIn.camera("9"), "arrived": "false", "conditionReport": nil,
            "diagnosisBy": nil,
        ])
        let mailIn = try #require(booked["ticketId"]?.text, "\(booked.text)")
        let list = try desk.send(.get("/v1/tickets/\(mailIn)/custody", as: .frontDesk))
        #expect(list.items.isEmpty)
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
