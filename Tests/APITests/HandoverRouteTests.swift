import JSON
import Repairs
import Testing

@testable import API

@Suite struct HandoverRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func post(
        _ body: String, as role: Role = .frontDesk, headers: [(String, String)] = []
    ) throws -> TestAnswer {
        try desk.send(
            .post("/v1/tickets/\(id)/handover", as: role, body, headers: headers))
    }

    private func body(_ serialNumber: String) -> String {
        #"{"serialNumber": "\#(serialNumber)", "recipient": "Ming Tan","#
            + #""identification": "Passport","#
            + #""accessories": [{"name": "Battery", "quantity": 1}]}"#
    }

    private func timeline() throws -> [JSONValue] {
        try desk.send(.get("/v1/tickets/\(id)/timeline", as: .frontDesk)).items
    }

    @Test func `a unit is given back and then returned`() throws {
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        let made = try post(body("4012345"))
        #expect(made.status == 201 && made.header("ETag") == "\"v4\"")
        #expect(made["recipient"]?.text == "Ming Tan" && made["number"]?.integer == 1)
        let list = try desk.send(.get("/v1/tickets/\(id)/handover", as: .technician))
        #expect(list.items.map(\.written) == [made.json?.written])
        #expect(try desk.move(id, to: "returned", as: .frontDesk).status == 200)
        let again = try post(body("4012345"))
        #expect(again.status == 409 && again.problem == "not-in-this-state")
    }

    @Test func `another customer's camera is refused, and that is on the timeline`() throws {
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        let before = try timeline().count
        let refused = try post(body("4012346"), headers: [("Idempotency-Key", "k1")])
        #expect(refused.status == 409 && refused.problem == "gate-not-met")
        #expect(refused.unmet == ["serial-number-matches"])
        let events = try timeline()
        #expect(events.count == before + 1)
        #expect(events.last?["type"]?.text == "handoverRefused")
        #expect(events.last?["data"]?["serialNumber"]?.text == "4012346")
        #expect(events.last?["by"]?.text == "The frontDesk")
        let repeated = try post(body("4012346"), headers: [("Idempotency-Key", "k1")])
        #expect(repeated.status == 409 && repeated.body == refused.body)
        #expect(try timeline().count == before + 1)
        #expect(try desk.send(.get("/v1/tickets/\(id)/handover", as: .manager)).items.isEmpty)
        let move = try desk.move(id, to: "returned", as: .frontDesk)
        #expect(move.unmet == ["serial-number-matches", "accessories-returned", "recipient"])
        #expect(try post(body("4012345")).status == 201)
    }

    @Test func `what is refused for another reason leaves nothing on the timeline`() throws {
        let before = try timeline().count
        #expect(try post(body("4012346")).problem == "not-in-this-state")
        #expect(
            Set(try post("{}").pointers) == ["/serialNumber", "/accessories", "/recipient"])
        let faults = try post(
            #"{"serialNumber": 1, "recipient": "a\u0001b", "accessories": [{"name": " "}]}"#)
        #expect(
            faults.pointers == [
                "/serialNumber", "/accessories/0/name", "/accessories/0/quantity", "/recipient",
            ])
        let stale = try post(body("4012346"), headers: [("If-Match", "\"v9\"")])
        #expect(stale.status == 412)
        #expect(try post(body("4012345"), as: .technician).status == 403)
        #expect(try timeline().count == before)
    }
}
