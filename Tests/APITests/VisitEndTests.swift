import JSON
import Repairs
import Testing

@testable import API

/// Visits that end otherwise than with a repair: what stays here, what goes back as it came, what
/// was never meant to come in.
@Suite struct VisitEndTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private let agreed = #", "agreedBy": "Ming Tan""#

    private func diagnosed() throws -> String {
        let id = try desk.openTicket()
        #expect(try desk.move(id, to: "diagnosing", as: .technician).status == 200)
        return id
    }

    private func moves(_ id: String) throws -> [String] {
        try desk.send(.get("/v1/tickets/\(id)/transitions", as: .frontDesk)).items
            .compactMap { $0["to"]?.text }
    }

    private func told(_ id: String) throws -> [(event: String, text: String)] {
        try desk.send(.get("/v1/tickets/\(id)/notifications", as: .frontDesk)).items
            .map { ($0["event"]?.text ?? "", $0["text"]?.text ?? "") }
    }

    @Test(arguments: ["tradedIn", "disposed"])
    func `what stays here is never called ready to be collected`(_ outcome: String) throws {
        let id = try diagnosed()
        let more = #", "outcome": "\#(outcome)""#
        let refused = try desk.move(id, to: "ready", as: .technician, more)
        #expect(refused.status == 409 && refused.unmet == ["owner-agreed"])
        let passed = try desk.move(
            id, to: "ready", as: .manager, more + #", "override": {"reason": "So"}"#)
        #expect(passed.status == 409 && passed.unmet == ["owner-agreed"], "it is the owner's")
        #expect(try desk.move(id, to: "ready", as: .technician, more + agreed).status == 200)
        #expect(try moves(id) == ["closed"])
        let status = try desk.poll(id)
        #expect(status["waitingOn"]?.text == "none" && status["actionNeeded"]?.isNull == true)
        #expect(status["outcome"]?.text == outcome && status["outcomeText"]?.text != nil)
        let words = try told(id).last
        #expect(words?.event == "update" && words?.text.contains("nothing to collect") == true)
        #expect(try !told(id).contains { $0.text.contains("ready to be collected") })
        let handover = try desk.move(id, to: "returned", as: .frontDesk)
        #expect(handover.problem == "no-such-transition")
    }

    @Test func `accessories of what stays here are explained, or handed over`() throws {
        let more = #", "outcome": "tradedIn""# + agreed
        let explained = try diagnosed()
        #expect(try desk.move(explained, to: "ready", as: .technician, more).status == 200)
        let refused = try desk.move(explained, to: "closed", as: .frontDesk)
        #expect(refused.status == 409 && refused.unmet == ["nothing-to-return"])
        let path = "/v1/tickets/\(explained)"
        let words = #"{"accessory": "battery", "explanation": "Sold with it"}"#
        let zone = #"{"zone": "Top plate", "explanation": "Worn"}"#
        let explanations = path + "/condition-reports/explanations"
        #expect(try desk.send(.post(explanations, as: .frontDesk, zone)).status == 409)
        #expect(try desk.send(.post(explanations, as: .frontDesk, words)).status == 201)
        #expect(try desk.move(explained, to: "closed", as: .frontDesk).status == 200)

        let other = try desk.openTicket(["equipment": SampleCheckIn.camera("77")])
        #expect(try desk.move(other, to: "diagnosing", as: .technician).status == 200)
        #expect(try desk.move(other, to: "ready", as: .technician, more).status == 200)
        let given = #""recipient": "Ming Tan", "accessories": [{"name": "Battery", "quantity": 1}]"#
        let handovers = "/v1/tickets/\(other)/handover"
        let withNumber = try desk.send(
            .post(handovers, as: .frontDesk, #"{"serialNumber": "77", \#(given)}"#))
        #expect(withNumber.pointers == ["/serialNumber"], "the unit stays here")
        #expect(try desk.send(.post(handovers, as: .frontDesk, "{\(given)}")).status == 201)
        #expect(try desk.move(other, to: "closed", as: .frontDesk).status == 200)
    }

    @Test func `what is ready to go back unrepaired can still be left here`() throws {
        let id = try diagnosed()
        try desk.override(id, to: "ready", #", "outcome": "unrepairable""#)
        #expect(try told(id).last?.text.contains("cannot be repaired") == true)
        let words = #"{"accessory": "Battery", "explanation": "Left here too"}"#
        let path = "/v1/tickets/\(id)/condition-reports/explanations"
        #expect(try desk.send(.post(path, as: .frontDesk, words)).status == 201)
        let more = #", "outcome": "disposed""#
        #expect(try desk.move(id, to: "closed", as: .frontDesk).unmet == ["nothing-to-return"])
        #expect(try desk.move(id, to: "closed", as: .frontDesk, more).unmet == ["owner-agreed"])
        #expect(
            try desk.move(id, to: "closed", as: .frontDesk, #", "outcome": "tradedIn""# + agreed)
                .pointers == ["/outcome"])
        let closed = try desk.move(id, to: "closed", as: .frontDesk, more + agreed)
        #expect(closed.status == 200 && closed["outcome"]?.text == "disposed")
        let proof = try desk.send(.get("/v1/tickets/\(id)/timeline/proof", as: .frontDesk))
        let last = proof["events"]?.items?.last
        #expect(last?["canonical"]?.text?.contains("Ming Tan") == false)
        #expect(last?["values"]?.items?.first?["path"]?.text == "/data/agreedBy")
    }

    @Test func `a check-in by mistake is cancelled with a reason, and its customer told`() throws {
        let id = try desk.openTicket()
        let bare = try desk.move(id, to: "cancelled", as: .frontDesk)
        #expect(bare.status == 422 && bare.pointers == ["/note"])
        let note = #", "note": "Checked in twice""#
        #expect(try desk.move(id, to: "cancelled", as: .technician, note).status == 403)
        let done = try desk.move(id, to: "cancelled", as: .frontDesk, note)
        #expect(done.status == 200 && done["state"]?.text == "cancelled")
        #expect(try told(id).last?.event == "cancelled")
        #expect(try desk.openTicket() != id, "the unit may come in again")
    }

    @Test func `what has a history is not cancelled, whoever wants it`() throws {
        let id = try desk.openTicket()
        _ = try desk.sendQuote(id)
        let note = #", "note": "Wrong unit""#
        let refused = try desk.move(id, to: "cancelled", as: .frontDesk, note)
        #expect(refused.status == 409 && refused.unmet == ["nothing-recorded"])
        let passed = try desk.move(
            id, to: "cancelled", as: .manager, note + #", "override": {"reason": "So"}"#)
        #expect(passed.unmet == ["nothing-recorded"])
    }

    @Test func `the desk gives back what nobody worked on`() throws {
        let id = try desk.openTicket()
        for outcome in ["repaired", "unrepairable"] {
            let answer = try desk.move(
                id, to: "ready", as: .frontDesk, #", "outcome": "\#(outcome)""#)
            #expect(answer.status == 403)
            #expect(answer["detail"]?.text?.contains("declined or withdrawn") == true)
        }
        let report = SampleCheckIn.report.dropFirst()
        let path = "/v1/tickets/\(id)/condition-reports"
        #expect(
            try desk.send(.post(path, as: .frontDesk, #"{"stage": "handover", "# + report)).status
                == 201)
        let back = try desk.move(id, to: "ready", as: .frontDesk, #", "outcome": "withdrawn""#)
        #expect(back.status == 200, "\(back.text)")
        let status = try desk.poll(id)
        #expect(status["statusText"]?.text == "Ready, not repaired")
        #expect(status["actionNeeded"]?.text == "collect")
    }

    @Test func `the desk takes a unit back from the depot, and diagnoses nothing`() throws {
        let id = try desk.openTicket()
        try desk.override(id, to: "diagnosing")
        _ = try desk.send(.patch("/v1/tickets/\(id)", as: .frontDesk, #"{"assignee": null}"#))
        let depot =
            #", "depot": "Wetzlar", "depotReference": "W-7", "expectedBackOn": "2026-11-30""#
        #expect(try desk.move(id, to: "atDepot", as: .manager, depot).status == 200)
        #expect(try desk.poll(id)["expectedBackOn"]?.text == "2026-11-30")
        let back = try desk.move(id, to: "diagnosing", as: .frontDesk)
        #expect(back.status == 200 && back["assignee"]?.isNull == true)
        #expect(try desk.poll(id)["expectedBackOn"]?.isNull == true)
    }

    @Test func `an exchange asks nobody how the old unit looks`() throws {
        let id = try diagnosed()
        let quote = try desk.sendQuote(id)
        #expect(
            try desk.send(.post(quote.path + "/decision", as: .frontDesk, quote.spoken())).status
                == 200)
        let refused = try desk.move(id, to: "ready", as: .technician, #", "outcome": "exchanged""#)
        #expect(
            refused.status == 200
                || Set(refused.unmet).isSubset(of: ["replacement-unit"]), "\(refused.text)")
        let repaired = try desk.move(id, to: "ready", as: .technician, #", "outcome": "repaired""#)
        if refused.status != 200 { #expect(repaired.unmet.contains("work-recorded")) }
    }
}
