import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct TicketChangeTests {
    private func change(_ desk: TestDesk, _ id: String, _ body: String) throws -> TestAnswer {
        try desk.send(.patch("/v1/tickets/\(id)", as: .technician, body))
    }

    @Test func `what is named changes, null takes away, the rest stays`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket(["visitId": #""V-1""#])
        let all = try change(
            desk, id,
            #"""
            {"assignee": "The technician", "priority": "urgent",
             "notToExceed": {"amount": 0, "currency": "EUR"}, "visitId": "V-2"}
            """#)
        #expect(all.status == 200 && all.header("ETag") == "\"v2\"")
        #expect(all["assignee"]?.text == "The technician")
        #expect(all["priority"]?.text == "urgent" && all["visitId"]?.text == "V-2")
        #expect(all["notToExceed"]?["amount"]?.integer == 0)
        let some = try change(desk, id, #"{"assignee": null, "notToExceed": null}"#)
        #expect(some["assignee"]?.isNull == true && some["notToExceed"]?.isNull == true)
        #expect(some["priority"]?.text == "urgent" && some["visitId"]?.text == "V-2")
        let read = try desk.send(.get("/v1/tickets/\(id)", as: .frontDesk))
        #expect(read.body == some.body && read.header("ETag") == "\"v3\"")
        let events = try desk.send(.get("/v1/tickets/\(id)/timeline", as: .frontDesk)).items
        #expect(events.count == 3)
        #expect(
            (events.last?["data"]?.members ?? []).map(\.name) == ["assignee", "notToExceed"])
    }

    @Test(arguments: ["{}", #"{"priority": "normal"}"#, #"{"visitId": null, "assignee": null}"#])
    func `a change that changes nothing leaves the version as it is`(_ body: String) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let before = try desk.everything(of: id)
        desk.clock.advance(by: 1000)
        let answer = try change(desk, id, body)
        #expect(answer.status == 200 && answer.header("ETag") == "\"v1\"")
        #expect(try desk.everything(of: id) == before)
    }

    @Test(arguments: [
        (#"{"assignee": "Nobody"}"#, ["/assignee"]), (#"{"assignee": ""}"#, ["/assignee"]),
        (#"{"assignee": 7}"#, ["/assignee"]), (#"{"priority": null}"#, ["/priority"]),
        (#"{"priority": "high"}"#, ["/priority"]), (#"{"visitId": "a\u0001b"}"#, ["/visitId"]),
        (#"{"notToExceed": {"amount": -1, "currency": "EUR"}}"#, ["/notToExceed/amount"]),
        (#"{"notToExceed": {}}"#, ["/notToExceed/amount", "/notToExceed/currency"]),
        (#"{"state": "ready", "assignee": "Nobody"}"#, ["/state", "/assignee"]),
    ])
    func `what is wrong is named, and nothing changes`(
        _ body: String, _ pointers: [String]
    ) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let before = try desk.everything(of: id)
        let answer = try change(desk, id, body)
        #expect(answer.status == 422 && answer.pointers == pointers, "\(answer.text)")
        #expect(try desk.everything(of: id) == before)
    }

    @Test func `who is no longer active is given no ticket`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        _ = try desk.send(TestRequest("DELETE", "/v1/tokens/The%20manager", as: .admin))
        #expect(try change(desk, id, #"{"assignee": "The manager"}"#).status == 422)
    }
}
