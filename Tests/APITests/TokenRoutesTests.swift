import JSON
import Repairs
import Testing

@testable import API

@Suite struct TokenRoutesTests {
    @Test func `tokens are listed and read without their text`() throws {
        let desk = try TestDesk()
        let list = try desk.send(.get("/v1/tokens?limit=2", as: .admin))
        #expect(list.json?["items"]?.items?.count == 2)
        let one = try desk.send(.get("/v1/tokens/The%20admin", as: .admin))
        #expect(one.status == 200 && one.json?["roles"]?.items?.first?.text == "admin")
        for answer in [list, one] {
            for token in desk.tokens.values { #expect(!answer.text.contains(token)) }
        }
    }

    @Test func `a name is taken while its token is active`() throws {
        let desk = try TestDesk()
        let body = #"{"name": "Jo", "roles": ["frontDesk"]}"#
        #expect(try desk.send(.post("/v1/tokens", as: .admin, body)).status == 201)
        let taken = try desk.send(.post("/v1/tokens", as: .admin, body))
        #expect(taken.status == 409 && taken.problem == "name-taken")
        let stale = TestRequest(
            "DELETE", "/v1/tokens/Jo", as: .admin, headers: [("If-Match", "\"v2\"")])
        #expect(try desk.send(stale).status == 412)
        #expect(try desk.send(TestRequest("DELETE", "/v1/tokens/Jo", as: .admin)).status == 204)
        #expect(try desk.send(.post("/v1/tokens", as: .admin, body)).status == 201)
    }

    @Test func `everybody is told who they are`() throws {
        let desk = try TestDesk()
        for role in Role.allCases {
            let me = try desk.send(.get("/v1/me", as: role))
            #expect(me.text == #"{"name":"The \#(role.rawValue)","roles":["\#(role.rawValue)"]}"#)
        }
        #expect(try desk.send(.get("/v1/me")).status == 401)
    }

    @Test func `the last admin stays`() throws {
        let desk = try TestDesk()
        let last = try desk.send(TestRequest("DELETE", "/v1/tokens/The%20admin", as: .admin))
        #expect(last.status == 409 && last.problem == "last-admin")
        #expect(try desk.send(.get("/v1/me", as: .admin)).status == 200)
        let body = #"{"name": "Jo", "roles": ["technician", "admin"]}"#
        #expect(try desk.send(.post("/v1/tokens", as: .admin, body)).status == 201)
        let other = try desk.send(TestRequest("DELETE", "/v1/tokens/Jo", as: .admin))
        #expect(other.status == 204)
        #expect(
            try desk.send(TestRequest("DELETE", "/v1/tokens/The%20admin", as: .admin)).status == 409
        )
    }

    @Test func `a token without a name or with an unknown role is refused`() throws {
        let answer = try TestDesk().send(
            .post("/v1/tokens", as: .admin, #"{"roles": ["boss", 7]}"#))
        #expect(answer.status == 422 && answer.pointers == ["/name", "/roles/0", "/roles/1"])
        let none = try TestDesk().send(
            .post("/v1/tokens", as: .admin, #"{"name": "Jo", "roles": []}"#))
        #expect(none.pointers == ["/roles"])
    }

    @Test func `an unknown token is not found`() throws {
        let answer = try TestDesk().send(.get("/v1/tokens/Nobody", as: .admin))
        #expect(answer.status == 404 && answer.problem == "not-found")
    }
}
