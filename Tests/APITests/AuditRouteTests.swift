import Bytes
import JSON
import Repairs
import Testing

@testable import API

@Suite struct AuditRouteTests {
    private let desk: TestDesk

    init() throws {
        desk = try TestDesk()
        // The desk's own tokens are events too: what follows begins behind them.
        first = try desk.send(.get("/v1/audit", as: .admin)).items.count
    }

    private let first: Int

    private func events(_ query: String = "") throws -> [JSONValue] {
        try desk.send(.get("/v1/audit" + query, as: .manager)).items
    }

    private func data(_ event: JSONValue) -> String? {
        event["data"].map { String(decoding: $0.canonical(), as: UTF8.self) }
    }

    private func summary(_ event: JSONValue) -> String {
        let id = event["id"]?.text ?? event["id"]?.integer.map { String($0) } ?? "?"
        return [event["by"]?.text, event["kind"]?.text, id, event["change"]?.text]
            .compactMap(\.self).joined(separator: ", ")
    }

    @Test func `each change outside a ticket is an event`() throws {
        #expect(try events().map(summary).first == "command line, token, The frontDesk, created")
        let customer = #"{"name": "Ana Ito", "email": "ana@example.com"}"#
        #expect(try desk.send(.post("/v1/customers", as: .frontDesk, customer)).status == 201)
        for _ in 1...2 {
            let patch = TestRequest.patch("/v1/customers/1", as: .manager, #"{"language": "de"}"#)
            #expect(try desk.send(patch).status == 200)
        }
        #expect(try desk.send(.post("/v1/loaners", as: .manager, RouteCases.loaner)).status == 201)
        let settings = TestRequest("PUT", "/v1/settings", as: .admin, body: #"{"terms": "Cash"}"#)
        #expect(try desk.send(settings).status == 200)
        let jo = #"{"name": "Jo", "roles": ["technician"]}"#
        #expect(try desk.send(.post("/v1/tokens", as: .admin, jo)).status == 201)
        #expect(try desk.send(.post("/v1/tokens/Jo/renew", as: .admin, "{}")).status == 201)
        #expect(try desk.send(TestRequest("DELETE", "/v1/tokens/Jo", as: .admin)).status == 204)
        _ = try desk.openTicket()
        let refused = #"{"name": "Ana Ito", "email": "ana@example.com"}"#
        #expect(try desk.send(.post("/v1/customers", as: .frontDesk, refused)).status == 409)
        #expect(
            try events().dropFirst(first).map(summary) == [
                "The frontDesk, customer, 1, created", "The manager, customer, 1, changed",
                "The manager, loaner, 1, created", "The admin, settings, 1, changed",
                "The admin, token, Jo, created", "The admin, token, Jo, changed",
                "The admin, token, Jo, removed",
            ])
        let changed = try #require(try events("?kind=settings").first)
        #expect(data(changed) == #"{"terms":"Cash"}"#)
        let language = try #require(try events("?kind=customer&id=1").last)
        #expect(data(language) == #"{"language":"de"}"#)
        #expect(try events("?by=The%20manager").count == 2)
        #expect(try events("?kind=token&id=Jo&by=The%20admin").count == 3)
        #expect(try events("?kind=webhook").isEmpty)
        #expect(try desk.send(.get("/v1/audit?kind=ticket", as: .admin)).status == 422)
        #expect(try desk.send(.get("/v1/audit", as: .frontDesk)).status == 403)
    }

    @Test func `the proof can be checked by a stranger, and shows personal values apart`() throws {
        let customer = #"{"name": "Ana Ito", "email": "ana@example.com"}"#
        #expect(try desk.send(.post("/v1/customers", as: .frontDesk, customer)).status == 201)
        let proof = try desk.send(.get("/v1/audit/proof", as: .admin))
        let chain = try #require(proof["events"]?.items)
        #expect(chain.count == first + 1)
        var previous = [UInt8](repeating: 0, count: 32)
        for event in chain {
            let canonical = try #require(event["canonical"]?.text)
            #expect(event["previousHash"]?.text == Hex.lower(previous))
            previous = SHA256.hash(previous + Array(canonical.utf8))
            #expect(event["hash"]?.text == Hex.lower(previous))
        }
        let last = try #require(chain.last)
        let canonical = try #require(last["canonical"]?.text)
        #expect(!canonical.contains("Ana") && !canonical.contains("example.com"))
        let values = last["values"]?.items ?? []
        #expect(values.compactMap { $0["path"]?.text } == ["/data/email", "/data/name"])
        for value in values {
            let salt = try #require(value["salt"]?.text.flatMap(Hex.parse))
            let plain = try #require(value["value"]).canonical()
            #expect(canonical.contains(Hex.lower(SHA256.hash(salt + plain))))
        }
        let listed = try #require(try events("?kind=customer").first)
        #expect(listed["data"]?["name"]?.text?.utf8.count == 64)
    }
}
