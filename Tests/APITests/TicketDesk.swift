import JSON
import Repairs
import Testing

@testable import API

/// What a ticket is checked in with, member by member as JSON text.
enum SampleCheckIn {
    static let members: [(name: String, json: String)] = [
        (
            "customer",
            #"{"name": "Ming Tan", "phone": "+65 6123 4567", "email": "ming@example.com"}"#
        ),
        (
            "equipment",
            #"{"category": "camera", "brand": "Leica", "model": "M9-P", "serialNumber": "4012345"}"#
        ),
        ("symptoms", #"[{"description": "White spots at f/11 on every frame"}]"#),
        ("conditionReport", report),
        ("diagnosisBy", #""2026-11-25T17:00:00Z""#),
    ]

    static let report = #"""
        {"zones": [{"zone": "Top plate", "condition": "scratched", "note": "3 mm, left"},
                   {"zone": "LCD", "condition": "ok"}],
         "functions": [{"function": "Powers on", "result": "pass"}],
         "accessories": [{"name": "Battery", "quantity": 1}], "agreedBy": "Ming Tan"}
        """#

    /// A mail-in's members: what comes with the unit is left out.
    static let mailIn: [String: String?] = [
        "arrived": "false", "conditionReport": nil, "diagnosisBy": nil,
    ]

    /// - Parameter changes: other or more members; nil leaves one out.
    static func json(_ changes: [String: String?] = [:]) -> String {
        var all = members.map { ($0.name, changes[$0.name] ?? $0.json) }
        for name in changes.keys.sorted() where !members.contains(where: { $0.name == name }) {
            all.append((name, changes[name] ?? nil))
        }
        let texts = all.compactMap { name, json in json.map { "\"\(name)\": \($0)" } }
        return "{" + texts.joined(separator: ", ") + "}"
    }

    static func camera(_ serialNumber: String) -> String {
        #"{"category": "camera", "brand": "Leica", "model": "M9-P", "#
            + #""serialNumber": "\#(serialNumber)"}"#
    }
}

extension TestDesk {
    func checkIn(
        _ changes: [String: String?] = [:], as role: Role = .frontDesk,
        headers: [(String, String)] = []
    ) throws -> TestAnswer {
        try send(.post("/v1/tickets", as: role, SampleCheckIn.json(changes), headers: headers))
    }

    /// Checks a unit in and answers its ticket's path below `/v1/tickets/`.
    func openTicket(_ changes: [String: String?] = [:]) throws -> String {
        let answer = try checkIn(changes)
        #expect(answer.status == 201)
        return try #require(answer.json?["ticketId"]?.text)
    }

    func move(
        _ ticket: String, to state: String, as role: Role, _ more: String = "",
        headers: [(String, String)] = []
    ) throws -> TestAnswer {
        try send(
            .post(
                "/v1/tickets/\(ticket)/transitions", as: role, #"{"to": "\#(state)"\#(more)}"#,
                headers: headers))
    }

    /// Moves past gates that don't hold, as a manager may.
    func override(_ ticket: String, to state: String, _ more: String = "") throws {
        let reason = #", "override": {"reason": "agreed by phone"}"# + more
        #expect(try move(ticket, to: state, as: .manager, reason).status == 200)
    }

    func poll(
        _ ticket: String, headers: [(String, String)] = [], at desk: APIRequestHandler? = nil
    ) throws -> TestAnswer {
        try send(.get("/v1/status/\(ticket)", headers: headers), at: desk)
    }

    /// Everything that staff can read of a ticket, as text.
    func everything(of ticket: String) throws -> String {
        let parts = [
            "", "/transitions", "/condition-reports", "/findings", "/coverage", "/work", "/tests",
            "/promises", "/updates", "/notes", "/timeline", "/timeline/proof", "/notifications",
            "/quotes",
        ]
        return try parts.map { part in
            try send(.get("/v1/tickets/\(ticket)\(part)", as: .frontDesk)).text
        }.joined(separator: "\n")
    }
}

extension TestAnswer {
    /// The gates of a refused move.
    var unmet: [String] { (json?["unmet"]?.items ?? []).compactMap { $0["gate"]?.text } }

    /// A member of a problem or a resource.
    subscript(_ name: StaticString) -> JSONValue? { json?[name] }

    var items: [JSONValue] { json?["items"]?.items ?? [] }

    /// The names of the body's members.
    var names: [String] { (json?.members ?? []).map(\.name) }
}
