import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct TransitionRouteTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    /// What may follow: each state with its unmet gates.
    private func possible(_ id: String, as role: Role = .frontDesk) throws -> [String: [String]] {
        let answer = try desk.send(.get("/v1/tickets/\(id)/transitions", as: role))
        var possible: [String: [String]] = [:]
        for item in answer.items {
            possible[item["to"]?.text ?? ""] =
                (item["unmet"]?.items ?? []).compactMap { $0["gate"]?.text }
        }
        return possible
    }

    @Test func `a move answers the ticket as it is then`() throws {
        let id = try desk.openTicket()
        desk.clock.advance(by: 1000)
        let moved = try desk.move(id, to: "diagnosing", as: .technician)
        #expect(moved.status == 200 && moved.header("ETag") == "\"v2\"")
        #expect(moved["state"]?.text == "diagnosing")
        // An unassigned ticket becomes the technician's.
        #expect(moved["assignee"]?.text == "The technician")
        let read = try desk.send(.get("/v1/tickets/\(id)", as: .frontDesk))
        #expect(read.body == moved.body)
        let event = try #require(
            try desk.send(.get("/v1/tickets/\(id)/timeline", as: .frontDesk)).items.last)
        #expect(event["type"]?.text == "transition" && event["number"]?.integer == 2)
        #expect(event["data"]?["from"]?.text == "received")
        #expect(event["data"]?["to"]?.text == "diagnosing")
        #expect(event["data"]?["override"]?.isNull == true)
    }

    @Test func `what may follow is listed with roles and every unmet gate`() throws {
        let id = try desk.openTicket()
        let answer = try desk.send(.get("/v1/tickets/\(id)/transitions", as: .technician))
        #expect(answer.names == ["items", "next"])
        #expect(
            answer.items.compactMap { $0["to"]?.text }
                == ["diagnosing", "approved", "ready", "cancelled"])
        let diagnosing = try #require(answer.items.first)
        #expect((diagnosing.members ?? []).map(\.name) == ["to", "roles", "unmet"])
        #expect(diagnosing["roles"]?.items?.compactMap(\.text) == ["technician"])
        #expect(diagnosing["unmet"]?.items?.isEmpty == true)
        let gate = try #require(answer.items[2]["unmet"]?.items?.first)
        #expect((gate.members ?? []).map(\.name) == ["gate", "detail"])
        #expect(gate["gate"]?.text == "symptom-tests")
    }

    @Test func `a mail-in that brought nothing lacks all four gates at once`() throws {
        var mailIn = SampleCheckIn.mailIn
        mailIn["equipment"] = #"{"category": "lens", "brand": "Leica", "model": "Elmar"}"#
        let id = try desk.openTicket(mailIn)
        let gates = ["condition-report", "agreement", "serial-number", "diagnosis-promise"]
        #expect(try possible(id) == ["received": gates, "cancelled": []])
        let refused = try desk.move(id, to: "received", as: .frontDesk)
        #expect(refused.status == 409 && refused.problem == "gate-not-met")
        #expect(refused.unmet == gates)
        let report = #"{"stage": "intake", "# + SampleCheckIn.report.dropFirst()
        let path = "/v1/tickets/\(id)"
        let steps: [(TestRequest, [String])] = [
            (
                .post(path + "/condition-reports", as: .frontDesk, report),
                ["serial-number", "diagnosis-promise"]
            ),
            (
                .patch("/v1/equipment/1", as: .frontDesk, #"{"serialNumber": "E 1"}"#),
                ["diagnosis-promise"]
            ),
            (
                .post(
                    path + "/promises", as: .frontDesk,
                    #"{"kind": "diagnosis", "dueAt": "2026-11-24T09:00:00Z"}"#), []
            ),
        ]
        for (request, left) in steps {
            #expect([200, 201].contains(try desk.send(request).status))
            #expect(try possible(id)["received"] == left)
        }
        let moved = try desk.move(id, to: "received", as: .manager)
        #expect(moved.status == 200 && moved["state"]?.text == "received")
        #expect(moved["receivedAt"]?.text == "2026-11-20T09:00:00.000Z")
        let late = try desk.move(id, to: "cancelled", as: .frontDesk)
        #expect(late.pointers == ["/note"])
    }

    @Test func `a promise that has passed meanwhile is none`() throws {
        let id = try desk.openTicket(SampleCheckIn.mailIn)
        _ = try desk.send(
            .post(
                "/v1/tickets/\(id)/promises", as: .frontDesk,
                #"{"kind": "diagnosis", "dueAt": "2026-11-21T09:00:00Z"}"#))
        desk.clock.advance(by: Instant.day)
        #expect(try possible(id)["received"]?.contains("diagnosis-promise") == true)
    }

    @Test func `a unit that came in on another ticket does not come in twice`() throws {
        let first = try desk.openTicket(SampleCheckIn.mailIn)
        let second = try desk.openTicket()
        for (part, body) in [
            ("condition-reports", #"{"stage": "intake", "# + SampleCheckIn.report.dropFirst()),
            ("promises", #"{"kind": "diagnosis", "dueAt": "2026-11-24T09:00:00Z"}"#),
        ] {
            let answer = try desk.send(
                .post("/v1/tickets/\(first)/\(part)", as: .frontDesk, body))
            #expect(answer.status == 201)
        }
        let refused = try desk.move(first, to: "received", as: .frontDesk)
        #expect(refused.status == 409 && refused.problem == "already-here")
        #expect(refused["ticketId"]?.text == second)
    }

    @Test func `a mail-in that never came is cancelled, and stays so`() throws {
        let id = try desk.openTicket(SampleCheckIn.mailIn)
        let moved = try desk.move(id, to: "cancelled", as: .frontDesk)
        #expect(moved.status == 200 && moved["nextUpdateBy"]?.isNull == true)
        #expect(try possible(id) == [:])
        #expect(try desk.move(id, to: "received", as: .frontDesk).problem == "no-such-transition")
    }

    @Test func `another's ticket is not begun`() throws {
        let id = try desk.openTicket()
        let path = "/v1/tickets/\(id)"
        _ = try desk.send(.patch(path, as: .frontDesk, #"{"assignee": "The manager"}"#))
        let refused = try desk.move(id, to: "diagnosing", as: .technician)
        #expect(refused.status == 409 && refused.unmet == ["assignee"])
        #expect(try possible(id, as: .technician)["diagnosing"] == ["assignee"])
        _ = try desk.send(.patch(path, as: .frontDesk, #"{"assignee": "The technician"}"#))
        #expect(try desk.move(id, to: "diagnosing", as: .technician).status == 200)
    }

    /// The contract's table; nobody's role moves into `registered`, which no move leads to.
    private static let roles: [TicketState: Set<Role>] = [
        .received: [.frontDesk, .manager], .diagnosing: [.technician],
        .awaitingApproval: [.technician, .frontDesk, .manager],
        .approved: [.frontDesk, .manager], .inRepair: [.technician],
        .awaitingParts: [.technician], .atDepot: [.manager], .qualityCheck: [.technician],
        .ready: [.technician], .returned: [.frontDesk, .manager],
        .closed: Set(Role.allCases), .unclaimed: [.manager],
        .cancelled: [.frontDesk, .manager], .registered: Set(Role.allCases),
    ]

    @Test(arguments: TicketState.allCases, Role.allCases)
    func `who may move is told once the state is read`(
        _ state: TicketState, _ role: Role
    ) throws {
        let listed = TransitionTable.entry(into: state)?.roles ?? Role.allCases
        #expect(Set(listed) == Self.roles[state])
        let id = try desk.openTicket()
        let answer = try desk.move(id, to: state.rawValue, as: role)
        if Self.roles[state]?.contains(role) == false {
            #expect(answer.status == 403 && answer.problem == "role-required")
            // Where the ticket decides whether the desk may, nobody knows before it is read.
            let isDesks = [.frontDesk, .manager].contains(role)
            let depends = isDesks && [.diagnosing, .inRepair, .ready].contains(state)
            let unknown = try desk.move(TicketID(code: 7).text, to: state.rawValue, as: role)
            #expect(unknown.status == (depends ? 404 : 403))
        } else {
            let isOpen = state == .diagnosing
            let isKnown = [.diagnosing, .approved, .ready].contains(state)
            let lacksNote = state == .cancelled
            #expect(answer.status == (isOpen ? 200 : lacksNote ? 422 : 409))
            #expect(
                isOpen || lacksNote
                    || answer.problem == (isKnown ? "gate-not-met" : "no-such-transition"))
        }
    }

    @Test(arguments: Role.allCases)
    func `a state that is none is a fault, whoever asks`(_ role: Role) throws {
        let id = try desk.openTicket()
        for (body, pointers) in [
            ("{}", ["/to"]), (#"{"to": "repaired"}"#, ["/to"]), (#"{"to": null}"#, ["/to"]),
            (
                #"{"to": 1, "outcome": "fixed", "message": " ", "note": 1}"#,
                ["/to", "/outcome", "/message", "/note"]
            ),
        ] {
            let answer = try desk.send(
                .post("/v1/tickets/\(id)/transitions", as: role, body))
            #expect(answer.status == 422 && answer.pointers == pointers)
        }
        #expect(try desk.send(.post("/v1/tickets/\(id)/transitions", "{}")).status == 401)
    }
}
