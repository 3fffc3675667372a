import JSON
import Repairs
import Testing

@testable import API

/// The bench's gates from outside: a refused move names them all, and the list says the same.
@Suite struct BenchGateTests {
    private let desk: TestDesk
    private let id: String
    private let other: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
        other = try desk.makeToken("Tia", [.technician])
        #expect(try desk.move(id, to: "diagnosing", as: .technician).status == 200)
    }

    private func write(_ part: String, _ body: String) throws {
        let answer = try desk.send(.post("/v1/tickets/\(id)/\(part)", as: .technician, body))
        #expect(answer.status == 201)
    }

    private func cover(_ ticket: String, _ body: String) throws -> TestAnswer {
        try desk.send(
            TestRequest("PUT", "/v1/tickets/\(ticket)/coverage", as: .frontDesk, body: body))
    }

    /// The gates of a refused move, which are those that the list has.
    private func refused(
        to state: String, _ more: String = "", token: String? = nil
    ) throws -> [String] {
        var request = TestRequest.post(
            "/v1/tickets/\(id)/transitions", as: .technician, #"{"to": "\#(state)"\#(more)}"#)
        var list = TestRequest.get("/v1/tickets/\(id)/transitions", as: .technician)
        if let token {
            (request.role, list.role) = (nil, nil)
            request.headers.append(("Authorization", "Bearer \(token)"))
            list.headers.append(("Authorization", "Bearer \(token)"))
        }
        let answer = try desk.send(request)
        #expect(answer.status == 409 && answer.problem == "gate-not-met")
        let listed = try desk.send(list).items.first { $0["to"]?.text == state }?["unmet"]?.items
        let unmet = answer.json?["unmet"]?.items
        if more.isEmpty { #expect(listed?.map { $0.canonical() } == unmet?.map { $0.canonical() }) }
        return answer.unmet
    }

    @Test func `findings and coverage are asked for before the customer is`() throws {
        #expect(try refused(to: "awaitingApproval").prefix(2) == ["findings", "coverage"])
        try write(
            "findings", #"{"symptomId": 1, "description": "Corrosion", "reproduced": true}"#)
        #expect(try refused(to: "awaitingApproval").first == "coverage")
        #expect(try cover(id, #"{"coverage": "goodwill"}"#).status == 200)
        let unmet = try refused(to: "awaitingApproval")
        #expect(!unmet.contains("findings") && !unmet.contains("coverage"))
    }

    @Test func `no fault found goes to the quality check by its tests, and back to the shelf`()
        throws
    {
        #expect(try refused(to: "qualityCheck") == ["symptom-tests"])
        try write("tests", #"{"symptomId": 1, "result": "fail"}"#)
        #expect(try refused(to: "qualityCheck") == ["symptom-tests"])
        try write("tests", #"{"symptomId": 1, "result": "notReproduced"}"#)
        let answer = try desk.move(
            id, to: "qualityCheck", as: .technician, #", "outcome": "noFaultFound""#)
        #expect(answer.status == 200 && answer["outcome"]?.text == "noFaultFound")
        let unmet = try refused(to: "ready")
        #expect(!unmet.contains("symptom-tests") && !unmet.contains("second-person"))
    }

    @Test func `who recorded work is told from who did not`() throws {
        try write("work", #"{"description": "Cleaned", "minutes": 5}"#)
        let own = try refused(to: "ready")
        #expect(own.contains("symptom-tests"))
        try write("tests", #"{"symptomId": 1, "result": "pass"}"#)
        #expect(try !refused(to: "ready").contains("symptom-tests"))
        #expect(try refused(to: "ready").contains("second-person"))
        #expect(try refused(to: "ready", token: other).contains("second-person"))
        #expect(
            try !refused(to: "ready", #", "outcome": "unrepairable""#).contains("second-person"))
        try write("work", #"{"description": "Cleaned again", "minutes": 5}"#)
        #expect(try refused(to: "ready", token: other).contains("symptom-tests"))
    }

    @Test func `a price that nobody approved stops the ticket`() throws {
        try write("tests", #"{"symptomId": 1, "result": "pass"}"#)
        try write("work", #"{"description": "Opened it", "minutes": 5, "price": 100}"#)
        try write("tests", #"{"symptomId": 1, "result": "pass"}"#)
        #expect(try refused(to: "qualityCheck") == ["re-quote"])
        #expect(try refused(to: "ready", #", "outcome": "withdrawn""#).contains("re-quote"))
    }

    @Test func `a manager passes them with a reason, nobody else does`() throws {
        let reason = #", "override": {"reason": "Seen by me"}"#
        #expect(try desk.move(id, to: "qualityCheck", as: .technician, reason).status == 403)
        try desk.override(id, to: "qualityCheck")
        let path = "/v1/tickets/\(id)/timeline"
        let last = try desk.send(.get(path, as: .manager)).items.last
        let gates = last?["data"]?["override"]?["gates"]?.items
        #expect(gates?.compactMap(\.text) == ["symptom-tests"])
    }
}
