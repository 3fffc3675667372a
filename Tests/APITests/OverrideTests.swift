import JSON
import Repairs
import Testing

@testable import API

/// Gates of each state that a ticket can be brought to, and what a manager may pass.
@Suite struct OverrideTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private let reason = #", "override": {"reason": "agreed by phone"}"#

    /// Each move from a state with the gates that it lacks where nothing is recorded yet.
    private static let gates: [String: [String: [String]]] = [
        "received": [
            "diagnosing": [], "approved": ["quote-approved"],
            "ready": [
                "symptom-tests", "handover-condition-report", "differences-explained", "outcome",
            ], "cancelled": [],
        ],
        "diagnosing": [
            "awaitingApproval": ["findings", "coverage", "quote-sent", "repair-promise"],
            "qualityCheck": ["symptom-tests"],
            "atDepot": ["depot", "depot-reference", "expected-back"],
            "ready": [
                "symptom-tests", "handover-condition-report", "differences-explained", "outcome",
            ],
        ],
        "awaitingApproval": [
            "approved": ["quote-approved"], "diagnosing": [],
            "ready": [
                "symptom-tests", "handover-condition-report", "differences-explained", "outcome",
            ],
        ],
        "atDepot": [
            "diagnosing": [], "inRepair": ["quote-approved"],
            "awaitingApproval": ["findings", "coverage", "quote-sent", "repair-promise"],
            "ready": [
                "symptom-tests", "handover-condition-report", "differences-explained", "outcome",
            ],
        ],
        "qualityCheck": [
            "inRepair": ["quote-approved"], "diagnosing": [],
            "ready": [
                "symptom-tests", "handover-condition-report", "differences-explained", "outcome",
            ],
        ],
        "ready": [
            "closed": ["nothing-to-return"],
            "returned": ["serial-number-matches", "accessories-returned", "recipient"],
            "unclaimed": ["reminders-sent"],
        ],
        "unclaimed": [
            "returned": ["serial-number-matches", "accessories-returned", "recipient"],
            "closed": ["outcome"],
        ],
    ]

    /// Brings a ticket there past its gates.
    private func ticket(in state: String) throws -> String {
        let id = try desk.openTicket()
        guard state != "received" else { return id }
        #expect(try desk.move(id, to: "diagnosing", as: .technician).status == 200)
        switch state {
        case "diagnosing": break
        case "unclaimed":
            try desk.override(id, to: "ready")
            try desk.override(id, to: "unclaimed")
        default: try desk.override(id, to: state)
        }
        return id
    }

    @Test(arguments: gates.keys.sorted())
    func `every unmet gate of a move comes at once, as the list says`(_ state: String) throws {
        let id = try ticket(in: state)
        let moves = try #require(Self.gates[state])
        let list = try desk.send(.get("/v1/tickets/\(id)/transitions", as: .technician))
        #expect(Set(list.items.compactMap { $0["to"]?.text }) == Set(moves.keys))
        for item in list.items {
            let to = item["to"]?.text ?? ""
            let unmet = (item["unmet"]?.items ?? []).compactMap { $0["gate"]?.text }
            #expect(unmet == moves[to], "\(to)")
            guard !unmet.isEmpty, let roles = item["roles"]?.items?.compactMap(\.text),
                let role = roles.first.flatMap(Role.init(rawValue:))
            else { continue }
            let before = try desk.everything(of: id)
            let refused = try desk.move(id, to: to, as: role)
            #expect(refused.status == 409 && refused.problem == "gate-not-met")
            #expect(refused.unmet == unmet, "\(to)")
            #expect(try desk.everything(of: id) == before)
        }
    }

    @Test func `a manager passes gates with a reason, which the timeline keeps`() throws {
        let id = try ticket(in: "diagnosing")
        let moved = try desk.move(id, to: "awaitingApproval", as: .manager, reason)
        #expect(moved.status == 200 && moved["state"]?.text == "awaitingApproval")
        let event = try #require(
            try desk.send(.get("/v1/tickets/\(id)/timeline", as: .frontDesk)).items.last)
        let override = event["data"]?["override"]
        #expect(override?["reason"]?.text == "agreed by phone")
        #expect(
            override?["gates"]?.items?.compactMap(\.text)
                == ["findings", "coverage", "quote-sent", "repair-promise"])
        #expect(event["by"]?.text == "The manager")
    }

    @Test func `an override is a manager's alone`() throws {
        let id = try ticket(in: "diagnosing")
        for role in [Role.frontDesk, .technician, .admin] {
            let answer = try desk.move(id, to: "awaitingApproval", as: role, reason)
            #expect(answer.status == 403 && answer.problem == "role-required", "\(role)")
        }
    }

    /// `atDepot` is a manager's anyway, `ready` only by the override.
    @Test(
        arguments: ["{}", #"{"reason": ""}"#, #"{"reason": null}"#, "true", "\"because\""],
        ["awaitingApproval", "atDepot", "ready"])
    func `an override needs a reason`(_ override: String, _ state: String) throws {
        let id = try ticket(in: "diagnosing")
        let body = ", \"override\": \(override)"
        #expect(try desk.move(id, to: state, as: .technician, body).status == 403)
        let answer = try desk.move(id, to: state, as: .manager, body)
        let isObject = override.hasPrefix("{")
        #expect(answer.status == 422)
        #expect(answer.pointers == [isObject ? "/override/reason" : "/override"])
    }

    @Test func `neither the customer's yes nor the right unit can be passed`() throws {
        let id = try ticket(in: "awaitingApproval")
        let approval = try desk.move(id, to: "approved", as: .manager, reason)
        #expect(approval.status == 409 && approval.unmet == ["quote-approved"])
        try desk.override(id, to: "ready")
        let handover = try desk.move(id, to: "returned", as: .manager, reason)
        #expect(handover.status == 409 && handover.unmet == ["serial-number-matches"])
    }

    @Test func `an override makes no move that the states don't know`() throws {
        let id = try desk.openTicket()
        let answer = try desk.move(id, to: "closed", as: .manager, reason)
        #expect(answer.status == 409 && answer.problem == "no-such-transition")
    }

    @Test func `an override that passed no gate but the role alone is written down too`() throws {
        let id = try desk.openTicket()
        #expect(try desk.move(id, to: "diagnosing", as: .manager, reason).status == 200)
        let event = try desk.send(.get("/v1/tickets/\(id)/timeline", as: .frontDesk)).items.last
        #expect(event?["data"]?["override"]?["reason"]?.text == "agreed by phone")
        #expect(event?["data"]?["override"]?["gates"]?.items?.isEmpty == true)
    }

    @Test func `a unit is closed unclaimed once its outcome is recorded`() throws {
        let id = try ticket(in: "unclaimed")
        let refused = try desk.move(id, to: "closed", as: .admin)
        #expect(refused.status == 409 && refused.unmet == ["outcome"])
        let wrong = try desk.move(id, to: "closed", as: .admin, #", "outcome": "repaired""#)
        #expect(wrong.status == 409 && wrong.unmet == ["outcome"])
        let closed = try desk.move(id, to: "closed", as: .admin, #", "outcome": "disposed""#)
        #expect(closed.status == 200 && closed["state"]?.text == "closed")
        #expect(closed["outcome"]?.text == "disposed")
        #expect(closed["closedAt"]?.text == "2026-11-20T09:00:00.000Z")
        let after = try desk.send(.get("/v1/tickets/\(id)/transitions", as: .admin))
        #expect(after.items.isEmpty)
    }

    @Test(arguments: [TicketWrite.conditionReport, .promise, .update])
    func `a closed ticket takes no more of its facts but notes`(_ write: TicketWrite) throws {
        let id = try ticket(in: "unclaimed")
        #expect(
            try desk.move(id, to: "closed", as: .admin, #", "outcome": "disposed""#).status == 200)
        let before = try desk.everything(of: id)
        let refused = try desk.send(write.request(on: id))
        #expect(refused.status == 409 && refused.problem == "not-in-this-state")
        #expect(try desk.everything(of: id) == before)
        #expect(try desk.send(TicketWrite.note.request(on: id)).status == 201)
    }
}
