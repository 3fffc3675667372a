import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// Journeys, symptoms that come later, and what else the customer is told of.
@Suite struct ShipmentRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func post(_ part: String, _ body: String, as role: Role = .frontDesk) throws
        -> TestAnswer
    { try desk.send(.post("/v1/tickets/\(id)/\(part)", as: role, body)) }

    private func messages(_ event: String) throws -> [String] {
        try desk.send(.get("/v1/tickets/\(id)/notifications?limit=200", as: .manager)).items
            .filter { $0["event"]?.text == event }.compactMap { $0["text"]?.text }
    }

    @Test func `the customer is told with whom a unit comes, and how to follow it`() throws {
        let sent = try post(
            "shipments",
            #"{"direction": "out", "carrier": "DHL", "trackingNumber": "JJD0003","#
                + #" "trackingUrl": "https://dhl.example/JJD0003", "message": "Mind the dog"}"#)
        #expect(sent.status == 201 && sent["number"]?.integer == 1, "\(sent.text)")
        #expect(sent["trackingNumber"]?.text == "JJD0003")
        let told = try messages("shipped")
        #expect(told.count == 1)
        for words in [
            "is on its way to you with DHL.", "Tracking number: JJD0003",
            "https://dhl.example/JJD0003", "Mind the dog",
        ] {
            #expect(told[0].contains(words), "\(told[0])")
        }
        let list = try desk.send(.get("/v1/tickets/\(id)/shipments", as: .technician))
        #expect(list.items.map(\.written) == [sent.json?.written])
    }

    @Test func `what comes to us is told with a message alone`() throws {
        let came = try post("shipments", #"{"direction": "in", "carrier": "UPS"}"#)
        #expect(came.status == 201)
        let count = try messages("update").count
        #expect(try messages("shipped").isEmpty)
        let asked = try post(
            "shipments", #"{"direction": "in", "carrier": "UPS", "message": "Use this label"}"#)
        #expect(asked.status == 201)
        #expect(try messages("update").count == count + 1 && messages("shipped").isEmpty)
    }

    @Test func `every fault of a shipment is named`() throws {
        let wrong = try post(
            "shipments", #"{"direction": "up", "trackingUrl": "dhl.example", "by": 1}"#)
        #expect(Set(wrong.pointers) == ["/direction", "/carrier", "/trackingUrl", "/by"])
        for address in ["javascript:alert(1)", "https://", "https://a b"] {
            let answer = try post(
                "shipments",
                #"{"direction": "out", "carrier": "DHL", "trackingUrl": "\#(address)"}"#)
            #expect(answer.status == 422 && answer.pointers == ["/trackingUrl"], "\(address)")
        }
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        #expect(try post("handover", RouteCases.handover).status == 201)
        try desk.override(id, to: "returned")
        #expect(try desk.move(id, to: "closed", as: .frontDesk).status == 200)
        let late = try post("shipments", #"{"direction": "out", "carrier": "DHL"}"#)
        #expect(late.status == 409 && late.problem == "not-in-this-state")
    }

    @Test func `a handover to a carrier is a shipment that the customer is told of`() throws {
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        let shipment = #", "shipment": {"carrier": "DHL", "trackingNumber": "JJD0004"}}"#
        let given = try post("handover", RouteCases.handover.dropLast() + shipment)
        #expect(given.status == 201, "\(given.text)")
        #expect(given["shipment"]?["trackingNumber"]?.text == "JJD0004")
        let list = try desk.send(.get("/v1/tickets/\(id)/shipments", as: .frontDesk))
        #expect(list.items.first?["direction"]?.text == "out")
        #expect(list.items.first?["carrier"]?.text == "DHL")
        #expect(try messages("shipped").first?.contains("JJD0004") == true)
        let custody = try desk.send(.get("/v1/tickets/\(id)/custody", as: .frontDesk))
        #expect(custody.items.last?["holder"]?.text == "DHL")
        let wrong = try post("handover", RouteCases.handover.dropLast() + #", "shipment": {}}"#)
        #expect(wrong.pointers == ["/shipment/carrier"], "\(wrong.text)")
        let bare = try post("handover", RouteCases.handover)
        #expect(bare.status == 201 && bare["shipment"]?.isNull == true)
    }

    @Test func `an incident's message tells the customer, with an apology`() throws {
        let fell = try post("incidents", RouteCases.incident)
        #expect(fell.status == 201 && fell["message"]?.isNull == true)
        #expect(try messages("incident").isEmpty)
        let told = try post(
            "incidents", RouteCases.incident.dropLast() + #", "message": "We replace the LCD."}"#)
        #expect(told.status == 201 && told["message"]?.text == "We replace the LCD.")
        let messages = try messages("incident")
        #expect(messages.count == 1 && messages[0].contains("We replace the LCD."))
        #expect(messages[0].contains("we are sorry"))
    }

    @Test func `a symptom is added until the unit is ready, and gates ask for it`() throws {
        let added = try post("symptoms", #"{"description": "And it rattles"}"#, as: .technician)
        #expect(added.status == 201 && added["id"]?.integer == 2, "\(added.text)")
        let ticket = try desk.send(.get("/v1/tickets/\(id)", as: .frontDesk))
        #expect(ticket["symptoms"]?.items?.count == 2)
        let list = try desk.send(.get("/v1/tickets/\(id)/symptoms?limit=1", as: .frontDesk))
        #expect(list.items.count == 1 && list["next"]?.isNull == false)
        try desk.override(id, to: "diagnosing")
        let finding = try desk.send(TicketWrite.finding.request(on: id))
        #expect(finding.status == 201)
        let moves = try desk.send(.get("/v1/tickets/\(id)/transitions", as: .technician)).items
        let approval = moves.first { $0["to"]?.text == "awaitingApproval" }
        let findings = approval?["unmet"]?.items?.first { $0["gate"]?.text == "findings" }
        #expect(findings?["detail"]?.text?.contains("2") == true, "\(moves.map(\.written))")
        #expect(try desk.send(.get("/v1/tickets?q=rattles", as: .frontDesk)).items.count == 1)
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        let late = try post("symptoms", #"{"description": "Late"}"#)
        #expect(late.status == 409 && late.problem == "not-in-this-state")
        #expect(try post("symptoms", "{}").pointers == ["/description"])
    }

    @Test func `a note given with a move stands among the notes`() throws {
        let moved = try desk.move(
            id, to: "diagnosing", as: .technician, #", "note": "Sand in the bayonet""#)
        #expect(moved.status == 200)
        let notes = try desk.send(.get("/v1/tickets/\(id)/notes", as: .frontDesk)).items
        #expect(notes.compactMap { $0["text"]?.text } == ["Sand in the bayonet"])
        #expect(notes.first?["by"]?.text == "The technician")
        #expect(moved["version"]?.integer == 3)
    }
}
