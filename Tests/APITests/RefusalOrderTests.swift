import JSON
import Repairs
import Testing

@testable import API

/// A request with every fault at once is refused for the first in the contract's order; each step
/// mends that one.
@Suite struct RefusalOrderTests {
    private func answer(_ desk: TestDesk, _ request: TestRequest) throws -> String {
        let answer = try desk.send(request)
        return "\(answer.status) \(answer.problem ?? "")"
    }

    @Test func `a write is refused for its faults in the contract's order`() throws {
        let desk = try TestDesk()
        for (name, email) in [("Ming Tan", "ming@example.com"), ("Ana Ito", "ana@example.com")] {
            let body = #"{"name": "\#(name)", "email": "\#(email)"}"#
            #expect(try desk.send(.post("/v1/customers", as: .frontDesk, body)).status == 201)
        }
        var request = TestRequest("POST", "/v1/customer/99?x=1", body: "{")
        request.headers = [
            ("Accept", "text/csv"), ("Content-Type", "text/plain"), ("If-Match", "\"v7\""),
        ]
        #expect(try answer(desk, request) == "404 no-such-path")
        request.path = "/v1/customers/99?x=1"
        #expect(try answer(desk, request) == "405 method-not-allowed")
        request.method = "PATCH"
        #expect(try answer(desk, request) == "401 not-authenticated")
        request.role = .admin
        #expect(try answer(desk, request) == "403 role-required")
        request.role = .frontDesk
        #expect(try answer(desk, request) == "406 not-acceptable")
        request.headers[0].1 = "*/*"
        #expect(try answer(desk, request) == "415 unsupported-media-type")
        request.headers[1].1 = "application/json"
        #expect(try answer(desk, request) == "400 malformed-json")
        request.body = #"{"email": "ana@example.com", "name": "", "age": 3}"#
        #expect(try answer(desk, request) == "404 not-found")
        request.path = "/v1/customers/1?x=1"
        #expect(try answer(desk, request) == "412 stale-version")
        request.headers[2].1 = "\"v1\""
        #expect(try answer(desk, request) == "422 invalid-input")
        request.path = "/v1/customers/1"
        request.body = #"{"email": "ana@example.com"}"#
        #expect(try answer(desk, request) == "409 already-on-file")
        request.body = #"{"email": "ming.tan@example.com"}"#
        #expect(try answer(desk, request) == "200 ")
    }

    @Test func `faults of body, query and draft come in one answer`() throws {
        let desk = try TestDesk()
        let answer = try desk.send(
            .post(
                "/v1/customers?dry=1", as: .frontDesk,
                #"{"phone": "12", "preferredChannel": "pigeon", "age": 3}"#,
                headers: [("Idempotency-Key", "\"\"")]))
        #expect(answer.status == 422)
        #expect(
            answer.pointers == [
                "/name", "/phone", "/preferredChannel", "/age", "?dry", "Idempotency-Key:",
            ])
    }

    @Test func `a key that is known counts before versions and faults`() throws {
        let desk = try TestDesk()
        let key = ("Idempotency-Key", "one")
        let first = try desk.send(
            .post(
                "/v1/customers", as: .frontDesk, #"{"name": "A", "phone": "+6561234567"}"#,
                headers: [key]))
        #expect(first.status == 201)
        let other = try desk.send(
            .post(
                "/v1/customers", as: .frontDesk, #"{"age": 3}"#,
                headers: [key, ("If-Match", "\"v9\"")]))
        #expect(other.status == 422 && other.problem == "idempotency-mismatch")
    }

    @Test func `no such resource comes before faults of the query`() throws {
        let desk = try TestDesk()
        let missing = try desk.send(.get("/v1/customers/99?x=1", as: .frontDesk))
        #expect(missing.status == 404)
        _ = try desk.send(
            .post("/v1/customers", as: .frontDesk, #"{"name": "A", "phone": "+6561234567"}"#))
        let found = try desk.send(.get("/v1/customers/1?x=1", as: .frontDesk))
        #expect(found.status == 422 && found.pointers == ["?x"])
    }

    @Test(arguments: [
        "/v1/customers/0", "/v1/customers/-1", "/v1/customers/1.0",
        "/v1/customers/99999999999999999999", "/v1/customers/x", "/v1/customers/01",
    ])
    func `what is no ID is nobody's`(_ path: String) throws {
        let answer = try TestDesk().send(.get(path, as: .frontDesk))
        #expect(answer.status == 404 && answer.problem == "not-found")
    }

    @Test func `a token lets in whom it is made for, until it is revoked`() throws {
        let desk = try TestDesk()
        for (header, isKnown) in [
            ("Bearer nobody", false), ("Basic YTpi", false), ("Bearer", false),
            ("bearer " + (desk.tokens[.frontDesk] ?? ""), true),
        ] {
            let answer = try desk.send(
                .get("/v1/customers", headers: [("Authorization", header)]))
            #expect(answer.status == (isKnown ? 200 : 401), "\(header)")
            #expect(isKnown || answer.header("WWW-Authenticate")?.hasPrefix("Bearer") == true)
        }
        let path = "/v1/tokens/The%20frontDesk"
        #expect(try desk.send(TestRequest("DELETE", path, as: .admin)).status == 204)
        #expect(try desk.send(.get("/v1/customers", as: .frontDesk)).status == 401)
        #expect(try desk.send(TestRequest("DELETE", path, as: .admin)).status == 404)
    }

    @Test func `a manager may do what the front desk may, an administrator may not`() throws {
        let desk = try TestDesk()
        #expect(try desk.send(.get("/v1/customers", as: .manager)).status == 200)
        let refused = try desk.send(.get("/v1/customers", as: .admin))
        #expect(refused.status == 403)
        #expect(refused.json?["detail"]?.text?.contains("frontDesk or technician") == true)
        #expect(try desk.send(.get("/v1/tokens", as: .manager)).status == 403)
    }
}
