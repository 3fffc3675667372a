import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct ComplaintRouteTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    /// A ticket that came back with its fault.
    private func complain(_ serial: String) throws -> String {
        let id = try desk.openTicket(["equipment": SampleCheckIn.camera(serial)])
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        let handover = RouteCases.handover.replacing("4012345", with: serial)
        let given = try desk.send(.post("/v1/tickets/\(id)/handover", as: .frontDesk, handover))
        #expect(given.status == 201)
        #expect(try desk.move(id, to: "returned", as: .frontDesk).status == 200)
        let words = #"{"rating": 1, "resolved": false, "comment": "Still spots"}"#
        #expect(try desk.send(.post("/v1/status/\(id)/feedback", words)).status == 201)
        return id
    }

    private func list(_ query: String = "") throws -> [Int64] {
        let answer = try desk.send(.get("/v1/complaints" + query, as: .frontDesk))
        #expect(answer.status == 200, "\(answer.text)")
        return answer.items.compactMap { $0["complaintId"]?.integer }
    }

    private func resolve(_ id: Int64, headers: [(String, String)] = []) throws -> TestAnswer {
        try desk.send(
            .post(
                "/v1/complaints/\(id)/resolve", as: .frontDesk, #"{"rootCause": "Not tested"}"#,
                headers: headers))
    }

    @Test func `a resolved complaint lets its ticket be closed without an override`() throws {
        let ticket = try complain("1")
        #expect(
            try desk.move(ticket, to: "closed", as: .frontDesk).unmet == ["complaints-resolved"])
        let read = try desk.send(.get("/v1/complaints/1", as: .manager))
        #expect(read.status == 200 && read["ticketId"]?.text == ticket)
        #expect(read["channel"]?.text == "feedback" && read["author"]?.text == "Ming Tan")
        #expect(read["summary"]?.text == "Still spots" && read["version"]?.integer == 1)
        #expect(read["firstResponseDueAt"]?.text == "2026-11-20T09:30:00.000Z")
        #expect(read["resolvedAt"]?.isNull == true && read["rootCause"]?.isNull == true)
        desk.clock.advance(by: 60_000)
        let resolved = try resolve(1)
        #expect(resolved.status == 200 && resolved["version"]?.integer == 2)
        #expect(resolved["rootCause"]?.text == "Not tested")
        #expect(resolved["resolvedAt"]?.text == "2026-11-20T09:01:00.000Z")
        #expect(resolved["resolvedBy"]?.text == "The frontDesk")
        #expect(try desk.move(ticket, to: "closed", as: .frontDesk).status == 200)
        let events = try desk.send(.get("/v1/tickets/\(ticket)/timeline", as: .manager)).items
        let event = try #require(events.first { $0["type"]?.text == "complaintResolved" })
        #expect(event["data"]?["complaintId"]?.integer == 1)
        #expect(event["data"]?["rootCause"]?.text == "Not tested")
    }

    @Test func `a complaint is resolved once`() throws {
        _ = try complain("1")
        #expect(try resolve(1, headers: [("If-Match", "\"v2\"")]).status == 412)
        #expect(try resolve(1, headers: [("If-Match", "\"v1\"")]).status == 200)
        let again = try resolve(1)
        #expect(again.status == 409 && again.problem == "not-in-this-state")
        #expect(again["detail"]?.text?.contains("complaint 1 is resolved already") == true)
        #expect(try resolve(2).status == 404)
        let bare = try desk.send(.post("/v1/complaints/1/resolve", as: .frontDesk, "{}"))
        #expect(bare.status == 422 && bare.pointers == ["/rootCause"])
    }

    @Test func `a list shows what is open and what is late`() throws {
        for serial in ["1", "2", "3"] { _ = try complain(serial) }
        #expect(try list() == [1, 2, 3] && list("?order=newest") == [3, 2, 1])
        #expect(try resolve(2).status == 200)
        #expect(try list("?open=true") == [1, 3] && list("?open=true&order=newest") == [3, 1])
        #expect(try list("?open=false") == [2])
        // Half an hour after it was captured, to the millisecond.
        desk.clock.advance(by: 1_800_000)
        #expect(try list("?overdue=true") == [] && list("?overdue=false") == [1, 2, 3])
        desk.clock.advance(by: 1)
        #expect(try list("?overdue=true") == [1, 3] && list("?overdue=false") == [2])
        #expect(try list("?overdue=true&order=newest") == [3, 1])
        #expect(try list("?open=false&overdue=true") == [])
        #expect(try list("?open=true&overdue=false") == [])
        #expect(try list("?open=true&limit=1") == [1])
        let wrong = try desk.send(
            .get("/v1/complaints?open=1&overdue=x&order=up", as: .frontDesk))
        #expect(wrong.pointers == ["?open", "?overdue", "?order"], "\(wrong.text)")
    }

    @Test func `technicians have no complaints`() throws {
        #expect(try desk.send(.get("/v1/complaints", as: .technician)).status == 403)
    }
}
