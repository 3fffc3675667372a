import JSON
import Repairs
import Testing

@testable import API

/// Refusals that stay are few, and of a size that is known.
@Suite struct BoundedRefusalTests {
    private let desk: TestDesk
    private let key = [("Idempotency-Key", "mine")]

    init() throws { desk = try TestDesk() }

    private func keptCount() throws -> String? {
        try desk.stored("SELECT count(*) FROM idempotency")
    }

    private func checkIn(_ body: String) throws -> TestAnswer {
        try desk.send(.post("/v1/tickets", as: .frontDesk, body, headers: key))
    }

    @Test func `by an open route only what took effect and conflicts are kept`() throws {
        let id = try desk.openTicket()
        let path = "/v1/status/\(id)/feedback"
        let faulty = #"{"rating": 9}"#
        for _ in 0..<2 {
            let answer = try desk.send(.post(path, faulty, headers: key))
            #expect(answer.status == 422 && answer.header("Idempotency-Replayed") == nil)
        }
        let stale = TestRequest.post(
            path, #"{"rating": 4, "resolved": true}"#, headers: key + [("If-Match", "\"v99\"")])
        #expect(try desk.send(stale).status == 412)
        #expect(try keptCount() == "0")
        let early = TestRequest.post(path, #"{"rating": 4, "resolved": true}"#, headers: key)
        #expect(try desk.send(early).status == 409)
        #expect(try desk.send(early).header("Idempotency-Replayed") == "true")
        #expect(try keptCount() == "1")
    }

    @Test func `a list of faults ends after 100 with how many more there are`() throws {
        let fields = (0..<5000).map { "\"f\($0)\": 1" }.joined(separator: ", ")
        let answer = try checkIn("{\(fields)}")
        #expect(answer.status == 422)
        let errors = answer["errors"]?.items ?? []
        #expect(errors.count == 101)
        #expect(errors.last?["pointer"]?.text == "")
        let more = 5000 + 3 - 100
        #expect(
            errors.last?["detail"]?.text == "and \(more) more faults, which are not listed",
            "\(String(describing: errors.last?.written))")
        #expect(answer["detail"]?.text == "There are \(more + 100) faults.")
    }

    @Test func `the faults that a draft finds are bounded alike`() throws {
        let id = try desk.openTicket()
        let zones = (0..<200).map { _ in "{\"zone\": \" \", \"condition\": \"scratched\"}" }
        let report =
            "{\"stage\": \"intake\", \"zones\": [\(zones.joined(separator: ","))], "
            + #""functions": [{"function": "On", "result": "pass"}], "agreedBy": "Ming"}"#
        let answer = try desk.send(
            .post("/v1/tickets/\(id)/condition-reports", as: .frontDesk, report))
        let errors = answer["errors"]?.items ?? []
        #expect(answer.status == 422 && errors.count == 101)
        #expect(errors.last?["detail"]?.text?.hasPrefix("and ") == true)
    }

    @Test func `items past an array's bound are one fault, and no draft reads them`() throws {
        let id = try desk.openTicket()
        // As many as a body takes: compared with each other they would hold the writer for minutes.
        let zones = (0..<40_000).map { "{\"zone\":\"\($0)\",\"x\":1}" }
        let report = "{\"zones\": [\(zones.joined(separator: ","))], \"functions\": []}"
        let answer = try desk.send(
            .post("/v1/tickets/\(id)/condition-reports", as: .frontDesk, report))
        #expect(answer.status == 422)
        #expect(answer.pointers.contains("/zones"))
        let long = JSONValue.object([
            JSONMember("zones", .array(Array(repeating: .null, count: 500)))
        ])
        let schema = Schema.object([.required("zones", .array(of: .line(), count: 0...3))])
        #expect(SchemaCheck(long.node, schema).taken["zones"]?.items?.count == 3)
    }

    @Test func `names that a client made up end after 200 bytes`() throws {
        let name = String(repeating: "n", count: 5000)
        let body = try checkIn("{\"\(name)\": 1}")
        let pointer = "/" + String(repeating: "n", count: 199) + "…"
        #expect(body.pointers.contains(pointer))
        let query = try desk.send(.get("/v1/customers?\(name)=1", as: .frontDesk))
        #expect(query.pointers == ["?" + String(repeating: "n", count: 199) + "…"])
    }

    @Test func `a refusal that is kept has at most 160 KiB, whatever was sent`() throws {
        // A control character takes six bytes in JSON, in the answer as in the body.
        let control = "\\u0001"
        let fields = (0..<700).map {
            "\"\(String(repeating: control, count: 220))\($0)\": 1"
        }
        let answer = try checkIn("{\(fields.joined(separator: ","))}")
        #expect(answer.status == 422 && answer["errors"]?.items?.count == 101)
        let kept = try #require(
            Int(try desk.stored("SELECT max(length(body)) FROM idempotency") ?? ""))
        #expect(kept > 100_000 && kept <= Problem.bytesMax)
    }
}
