import JSON
import Repairs
import TestSupport
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

    @Test func `a token says who made it and when it was used last`() throws {
        let desk = try TestDesk()
        let body = #"{"name": "Jo", "roles": ["frontDesk"]}"#
        let made = try desk.send(.post("/v1/tokens", as: .admin, body))
        #expect(made["createdBy"]?.text == "The admin" && made["lastUsedOn"]?.isNull == true)
        let other = try desk.send(.get("/v1/tokens/The%20admin", as: .admin))
        #expect(other["createdBy"]?.text == "command line")
        _ = try desk.send(.get("/v1/me", as: .manager))
        desk.store.sweep()
        try desk.write { _ throws(RepairError) in }
        func lastUsed() throws -> String? {
            try desk.send(.get("/v1/tokens/The%20manager", as: .admin))["lastUsedOn"]?.text
        }
        #expect(try lastUsed() == "2026-11-20")
        desk.clock.advance(by: 2 * Instant.day)
        _ = try desk.send(.get("/v1/me", as: .manager))
        #expect(try lastUsed() == "2026-11-20")
        desk.store.sweep()
        try desk.write { _ throws(RepairError) in }
        #expect(try lastUsed() == "2026-11-22")
        #expect(try desk.send(.get("/v1/tokens/Jo", as: .admin))["lastUsedOn"]?.isNull == true)
    }

    @Test func `the name of somebody who stands in a record is given to nobody else`() throws {
        let desk = try TestDesk()
        func make(_ name: String) throws -> TestAnswer {
            try desk.send(
                .post("/v1/tokens", as: .admin, #"{"name": "\#(name)", "roles": ["frontDesk"]}"#))
        }
        for name in ["The frontDesk", "the FRONTDESK", "THE FRONTDÉSK"] {
            #expect(try make(name).problem == "name-taken")
        }
        _ = try desk.openTicket()
        let path = "/v1/tokens/The%20frontDesk"
        #expect(try desk.send(TestRequest("DELETE", path, as: .admin)).status == 204)
        let taken = try make("the frontdesk")
        #expect(taken.status == 409 && taken.problem == "name-taken")
        #expect(taken["detail"]?.text?.contains("POST \(path)/renew") == true)
        // Who wrote nothing stands nowhere.
        #expect(
            try desk.send(TestRequest("DELETE", "/v1/tokens/The%20technician", as: .admin)).status
                == 204)
        #expect(try make("The Technician").status == 201)
    }

    @Test func `whoever a ticket was assigned to stands in a record`() throws {
        let desk = try TestDesk()
        let ticket = try desk.openTicket()
        let assign = TestRequest.patch(
            "/v1/tickets/\(ticket)", as: .frontDesk, #"{"assignee": "The technician"}"#)
        #expect(try desk.send(assign).status == 200)
        let path = "/v1/tokens/The%20technician"
        #expect(try desk.send(TestRequest("DELETE", path, as: .admin)).status == 204)
        let body = #"{"name": "The technician", "roles": ["technician"]}"#
        #expect(try desk.send(.post("/v1/tokens", as: .admin, body)).problem == "name-taken")
    }

    @Test func `a renewed token replaces the old one, and a repeat doesn't show it`() throws {
        let desk = try TestDesk()
        let path = "/v1/tokens/The%20manager"
        func me(_ token: String?) throws -> Int {
            let header = ("Authorization", "Bearer \(token ?? "")")
            return try desk.send(.get("/v1/me", headers: [header])).status
        }
        let old = desk.tokens[.manager]
        let key = [("Idempotency-Key", "renew-1")]
        let first = try desk.send(.post(path + "/renew", as: .admin, "{}", headers: key))
        #expect(first.status == 201 && first["roles"]?.items?.first?.text == "manager")
        #expect(first.header("Location") == path && first["version"]?.integer == 2)
        let new = try #require(first["token"]?.text)
        #expect(try me(old) == 401 && me(new) == 200)
        let again = try desk.send(.post(path + "/renew", as: .admin, "{}", headers: key))
        #expect(again.status == 201 && again["token"]?.isNull == true)
        #expect(try me(new) == 200)
        #expect(try desk.send(TestRequest("DELETE", path, as: .admin)).status == 204)
        #expect(try me(new) == 401)
        let revoked = try desk.send(.get("/v1/tokens?revoked=true", as: .admin))
        #expect(revoked.items.compactMap { $0["name"]?.text } == ["The manager"])
        #expect(revoked.items.first?["revokedAt"]?.text == "2026-11-20T09:00:00.000Z")
        let back = try desk.send(.post(path + "/renew", as: .admin, "{}"))
        #expect(back["revokedAt"]?.isNull == true)
        #expect(try me(back["token"]?.text) == 200)
        #expect(try desk.send(.post("/v1/tokens/Nobody/renew", as: .admin, "{}")).status == 404)
        #expect(try desk.send(.post(path + "/renew", as: .technician, "{}")).status == 403)
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
