import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct IdempotencyRoutesTests {
    private let ming = #"{"name": "Ming Tan", "email": "ming@example.com"}"#
    private let key = ("Idempotency-Key", "\"8e03978e-40d5\"")

    private func post(
        _ desk: TestDesk, _ body: String, as role: Role = .frontDesk,
        _ headers: [(String, String)]
    ) throws -> TestAnswer {
        try desk.send(.post("/v1/customers", as: role, body, headers: headers))
    }

    @Test func `a repeat gets the first answer again, and nothing is done twice`() throws {
        let desk = try TestDesk()
        let first = try post(desk, ming, [key])
        let other = #"{"email":"ming@example.com",   "name":"Ming T\u0061n"}"#
        let again = try post(desk, other, [("Idempotency-Key", "8e03978e-40d5")])
        #expect(first.status == 201 && again.status == 201)
        #expect(again.body == first.body)
        #expect(again.header("Location") == first.header("Location"))
        #expect(again.header("ETag") == first.header("ETag"))
        #expect(again.header("Idempotency-Replayed") == "true")
        #expect(first.header("Idempotency-Replayed") == nil)
        let list = try desk.send(.get("/v1/customers", as: .frontDesk))
        #expect(list.json?["items"]?.items?.count == 1)
    }

    @Test func `another body under the same key is refused`() throws {
        let desk = try TestDesk()
        _ = try post(desk, ming, [key])
        let other = try post(desk, #"{"name": "Ming Tan"}"#, [key])
        #expect(other.status == 422 && other.problem == "idempotency-mismatch")
        let again = try post(desk, ming, [key])
        #expect(again.status == 201)
    }

    @Test func `a key belongs to its token and its path`() throws {
        let desk = try TestDesk()
        #expect(try post(desk, ming, [key]).status == 201)
        #expect(try post(desk, ming, as: .technician, [key]).status == 409)
        let tokens = try desk.send(
            .post("/v1/tokens", as: .admin, #"{"name": "Jo", "roles": ["admin"]}"#, headers: [key]))
        #expect(tokens.status == 201)
    }

    @Test func `refusals for faults, versions and conflicts are kept too`() throws {
        let desk = try TestDesk()
        let faulty = try post(desk, "{}", [("Idempotency-Key", "a")])
        let faultyAgain = try post(desk, "{}", [("Idempotency-Key", "a")])
        #expect(faulty.status == 422 && faultyAgain.body == faulty.body)
        #expect(faultyAgain.header("Content-Type") == "application/problem+json")

        _ = try post(desk, ming, [])
        let taken = try post(desk, ming, [("Idempotency-Key", "b")])
        _ = try desk.send(
            .patch("/v1/customers/1", as: .frontDesk, #"{"email": "other@example.com"}"#))
        let stillTaken = try post(desk, ming, [("Idempotency-Key", "b")])
        #expect(taken.status == 409 && stillTaken.body == taken.body)
        #expect(stillTaken.header("Idempotency-Replayed") == "true")

        let stale = try post(desk, ming, [("Idempotency-Key", "c"), ("If-Match", "\"v1\"")])
        let staleAgain = try post(desk, ming, [("Idempotency-Key", "c")])
        #expect(stale.status == 412 && staleAgain.status == 412)
    }

    @Test func `what comes before the key is not kept`() throws {
        let desk = try TestDesk()
        #expect(try post(desk, "{", [key]).status == 400)
        #expect(try post(desk, ming, as: .admin, [key]).status == 403)
        #expect(try post(desk, ming, [key, ("Accept", "text/csv")]).status == 406)
        #expect(try post(desk, ming, [key]).status == 201)
    }

    @Test func `an answer is kept for 24 hours`() throws {
        let desk = try TestDesk()
        #expect(try post(desk, ming, [key]).status == 201)
        desk.clock.advance(by: Instant.day - 1)
        #expect(try post(desk, ming, [key]).status == 201)
        desk.clock.advance(by: 1)
        #expect(try post(desk, ming, [key]).status == 409)
    }

    @Test func `a token is shown once, also to a repeat`() throws {
        let desk = try TestDesk()
        let body = #"{"name": "Jo", "roles": ["technician", "frontDesk"]}"#
        let made = try desk.send(.post("/v1/tokens", as: .admin, body, headers: [key]))
        let text = try #require(made.json?["token"]?.text)
        #expect(made.status == 201 && made.header("Location") == "/v1/tokens/Jo")
        let again = try desk.send(.post("/v1/tokens", as: .admin, body, headers: [key]))
        #expect(again.status == 201 && again.json?["token"]?.isNull == true)
        let used = try desk.send(
            .get("/v1/customers", headers: [("Authorization", "Bearer \(text)")]))
        #expect(used.status == 200)
    }

    @Test(arguments: ["", "\"\"", "a b", String(repeating: "k", count: 256), "\"a"])
    func `a key that is none is a fault`(_ key: String) throws {
        let answer = try post(TestDesk(), ming, [("Idempotency-Key", key)])
        #expect(answer.status == 422 && answer.pointers == ["Idempotency-Key:"])
    }

    @Test func `a key may have 255 characters`() throws {
        let key = ("Idempotency-Key", String(repeating: "k", count: 255))
        #expect(try post(TestDesk(), ming, [key]).status == 201)
    }
}
