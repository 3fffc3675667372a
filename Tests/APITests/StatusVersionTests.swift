import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// The status's own version: it changes when the customer can see a change, and only then.
@Suite struct StatusVersionTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func post(_ part: String, _ body: String, as role: Role = .technician) throws {
        let answer = try desk.send(.post("/v1/tickets/\(id)/\(part)", as: role, body))
        #expect(answer.status == 201, "\(part): \(answer.text)")
    }

    /// Whether a poll finds something new after a write, with a higher version than before.
    private func isSeen(_ write: () throws -> Void) throws -> Bool {
        let before = try desk.poll(id)
        let etag = try #require(before.header("ETag"))
        desk.clock.advance(by: 5)
        try write()
        let after = try desk.poll(id, headers: [("If-None-Match", etag)])
        let version = before["version"]?.integer ?? 0
        if after.status == 304 {
            #expect(try desk.poll(id).text == before.text)
            return false
        }
        #expect(after["version"]?.integer ?? 0 > version)
        return true
    }

    @Test func `what staff write for themselves changes nothing for the customer`() throws {
        #expect(try !isSeen { try post("notes", #"{"text": "Smells of smoke"}"#) })
        #expect(
            try !isSeen {
                try post("findings", #"{"symptomId": 1, "description": "Oil", "reproduced": true}"#)
            })
        #expect(
            try !isSeen { try post("tests", #"{"symptomId": 1, "result": "fail"}"#) })
        #expect(
            try !isSeen {
                _ = try desk.send(
                    .patch("/v1/tickets/\(id)", as: .frontDesk, #"{"priority": "urgent"}"#))
            })
        #expect(try !isSeen { _ = try desk.draftQuote(id) })
    }

    @Test func `what the customer can see changes it`() throws {
        #expect(try isSeen { try post("updates", #"{"message": "It goes on"}"#) })
        #expect(try isSeen { _ = try desk.move(id, to: "diagnosing", as: .technician) })
        #expect(
            try isSeen {
                try post(
                    "holds",
                    #"{"reason": "Lathe", "message": "We wait for a tool", "#
                        + #""until": "2026-11-21T09:00:00Z"}"#)
            })
        let hold = try desk.poll(id)["hold"]
        #expect(hold?["message"]?.text == "We wait for a tool")
        #expect(hold?["until"]?.text == "2026-11-21T09:00:00.000Z")
        let tag = try #require(try desk.poll(id).header("ETag"))
        desk.clock.advance(by: 2 * 86_400_000)
        #expect(try desk.poll(id, headers: [("If-None-Match", tag)]).status == 200, "by time alone")
        #expect(try desk.poll(id)["hold"]?.isNull == true)
        #expect(try isSeen { _ = try desk.sendQuote(id) })
    }

    @Test func `a diagnosis once told is promised no more, also by a second quote`() throws {
        #expect(try desk.poll(id)["promises"]?.items?.first?["kind"]?.text == "diagnosis")
        #expect(try desk.move(id, to: "diagnosing", as: .technician).status == 200)
        _ = try desk.sendQuote(id)
        func kinds() throws -> [String] {
            (try desk.poll(id)["promises"]?.items ?? []).compactMap { $0["kind"]?.text }
        }
        #expect(try kinds() == ["repair"])
        #expect(try desk.move(id, to: "diagnosing", as: .technician).status == 200)
        #expect(try kinds() == ["repair"])
        _ = try desk.sendQuote(id, ["repairBy": #""2026-12-05T17:00:00Z""#])
        for (language, words) in [("en", "quote"), ("de", "Kostenvoranschlag"), ("ja", "お見積り")] {
            let status = try desk.poll(id, headers: [("Accept-Language", language)])
            let reason = status["promises"]?.items?.first?["reason"]?.text ?? ""
            #expect(reason.contains(words) && !reason.contains("Quote 2"))
            #expect(!status.text.contains("Quote 2"))
        }
        try desk.override(id, to: "ready", #", "outcome": "withdrawn""#)
        #expect(try kinds() == [])
    }

    @Test func `feedback is asked for until it is given`() throws {
        try desk.override(id, to: "ready", #", "outcome": "withdrawn""#)
        let handover = #"{"serialNumber": "4012345", "recipient": "Ming Tan", "accessories": []}"#
        try post("handover", handover, as: .frontDesk)
        try desk.override(id, to: "returned")
        #expect(try desk.poll(id)["actionNeeded"]?.text == "feedback")
        let given = try desk.send(
            .post("/v1/status/\(id)/feedback", #"{"rating": 5, "resolved": true}"#))
        #expect(given.status == 201)
        #expect(try desk.poll(id)["actionNeeded"]?.isNull == true)
    }
}
