import JSON
import Repairs
import Testing

@testable import API

/// A whole repair in which every personal value can be recognised.
@Suite struct PersonalValueTests {
    private let desk: TestDesk
    private let id: String
    private var path: String { "/v1/tickets/\(id)" }

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket([
            "customer": #"{"name": "Qx customer", "phone": "+65 6777 0001","#
                + #" "email": "qx-mail@example.com"}"#,
            "conditionReport": SampleCheckIn.report.replacing("Ming Tan", with: "Qx agreed"),
        ])
    }

    private func post(_ part: String, as role: Role, _ body: String, status: Int = 201) throws {
        let answer = try desk.send(.post(path + part, as: role, body))
        #expect(answer.status == status, "\(part): \(answer.text)")
    }

    private func onTheBench() throws {
        try post("/updates", as: .frontDesk, #"{"message": "Qx update"}"#)
        try post("/notes", as: .technician, #"{"text": "Qx note"}"#)
        try post("/holds", as: .frontDesk, #"{"reason": "Qx why held", "message": "Qx hold"}"#)
        try post("/holds/release", as: .frontDesk, "{}", status: 200)
        try post(
            "/custody", as: .frontDesk,
            #"{"holder": "Bench", "place": "Fact shelf", "note": "Qx custody"}"#)
        try post(
            "/condition-reports", as: .frontDesk,
            #"{"stage": "intake", "refusedToAgree": {"reason": "Qx refused"}, "#
                + SampleCheckIn.report.replacing(", \"agreedBy\": \"Ming Tan\"", with: "")
                .dropFirst())
        let message = #", "message": "Qx move", "note": "Qx aside""#
        #expect(try desk.move(id, to: "diagnosing", as: .technician, message).status == 200)
        try post(
            "/findings", as: .technician,
            #"{"symptomId": 1, "description": "Fact finding", "reproduced": true}"#)
        try post(
            "/incidents", as: .technician,
            #"{"kind": "damage", "description": "Fact incident", "zone": "LCD","#
                + #" "foundBy": "Qx finder", "message": "Qx sorry"}"#)
        try post(
            "/tests", as: .technician,
            #"{"symptomId": 1, "result": "fail", "note": "Qx tested"}"#)
        try post(
            "/shipments", as: .frontDesk,
            #"{"direction": "out", "carrier": "Fact carrier", "trackingNumber": "Qx number","#
                + #" "trackingUrl": "https://qx.example/1", "message": "Qx sent"}"#)
        try post("/symptoms", as: .frontDesk, #"{"description": "Fact symptom"}"#)
        let patched = try desk.send(.patch(path, as: .manager, #"{"visitId": "Qx visit"}"#))
        #expect(patched.status == 200)
    }

    private func agreed() throws {
        let first = try desk.sendQuote(id)
        let spoken = first.spoken("decline").replacing("Mei Ling", with: "Qx decided")
        try post(
            "/quotes/\(first.number)/decision", as: .frontDesk,
            spoken.replacing("8765 4321", with: "6777 0002"), status: 200)
        try desk.override(id, to: "diagnosing")
        let second = try desk.sendQuote(id)
        let decided = try desk.decide(second, second.decision(name: "Qx name"))
        #expect([200, 201].contains(decided.status), "\(decided.text)")
    }

    private func handedOver() throws {
        let reason = #", "override": {"reason": "Qx override"}, "outcome": "declined""#
        #expect(try desk.move(id, to: "ready", as: .manager, reason).status == 200)
        for (number, status) in [("1234567", 409), ("4012345", 201)] {
            try post(
                "/handover", as: .frontDesk,
                #"{"serialNumber": "\#(number)", "recipient": "Qx recipient \#(status)","#
                    + #" "identification": "Qx passport \#(status)","#
                    + #" "shipment": {"carrier": "Fact van","#
                    + #" "trackingNumber": "Qx van \#(status)"},"#
                    + #" "accessories": [{"name": "Battery", "quantity": 1}]}"#, status: status)
        }
        try desk.override(id, to: "returned")
        let said = try desk.send(
            .post(
                "/v1/status/\(id)/feedback",
                #"{"rating": 2, "resolved": false, "comment": "Qx comment"}"#))
        #expect(said.status == 201)
    }

    @Test func `every personal value of a repair stands beside its event, none in it`() throws {
        try onTheBench()
        try agreed()
        try handedOver()
        let proof = try desk.send(.get(path + "/timeline/proof", as: .manager))
        let events = try #require(proof["events"]?.items)
        let canonical = events.compactMap { $0["canonical"]?.text }.joined(separator: "\n")
        let values = events.flatMap { $0["values"]?.items ?? [] }.compactMap { $0["value"] }
            .map { String(decoding: $0.canonical(), as: UTF8.self) }.joined(separator: "\n")
        for personal in [
            "Qx customer", "+6567770001", "qx-mail@example.com", "Qx agreed", "Qx update",
            "Qx note", "Qx hold", "Qx custody", "Qx refused", "Qx move", "Qx aside", "Qx finder",
            "Qx decided", "+6567770002", "Qx name", "Qx recipient 409", "Qx passport 409",
            "Qx recipient 201", "Qx passport 201", "Qx comment", "Qx why held", "Qx sorry",
            "Qx tested", "Qx number", "https://qx.example/1", "Qx sent", "Qx visit", "Qx override",
            "Qx van 409", "Qx van 201",
        ] {
            #expect(values.contains(personal), "\(personal) is beside its event")
            #expect(!canonical.contains(personal), "\(personal) is in no event")
        }
        #expect(!canonical.lowercased().contains("qx"))
        let digits = canonical.filter(\.isNumber)
        #expect(!digits.contains("67770001") && !digits.contains("67770002"))
        // Facts of repair are no secret.
        for fact in [
            "White spots at f/11", "3 mm, left", "Fact symptom", "Fact shelf", "Fact finding",
            "Fact incident", "Fact carrier", "1234567", "Clean the sensor",
        ] {
            #expect(canonical.contains(fact), "\(fact)")
        }
    }
}
