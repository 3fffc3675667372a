import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// Every resource has a strong validator, and what is written to is compared with its version.
@Suite struct EntityTagTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private func get(_ path: String, _ name: String? = nil, _ tag: String = "") throws
        -> TestAnswer
    {
        try desk.send(.get(path, as: .manager, headers: name.map { [($0, tag)] } ?? []))
    }

    @Test func `what has an address of its own says its version`() throws {
        let quote = try desk.quoted()
        let facts = "/v1/tickets/\(quote.ticket)"
        let version = try #require(try get(facts)["version"]?.integer)
        for path in ["/quotes/1", "/coverage", "/condition-reports/comparison"] {
            #expect(try get(facts + path)["version"]?.integer == version, "\(path)")
        }
        let seen = try desk.send(.get(quote.publicPath + "/quote", headers: quote.codeHeader))
        #expect(seen["version"]?.integer == version)
    }

    @Test func `a list's validator follows its page and the ticket`() throws {
        let path = "/v1/tickets/\(try desk.openTicket())/notes"
        let empty = try #require(try get(path).header("ETag"))
        let note = #"{"text": "Rum"}"#
        func post(_ tag: String) throws -> Int {
            try desk.send(.post(path, as: .manager, note, headers: [("If-Match", tag)])).status
        }
        #expect(try post(empty) == 201)
        #expect(try post(empty) == 412)
        #expect(try get(path, "If-None-Match", empty).status == 200)
        let one = try #require(try get(path + "?limit=1").header("ETag"))
        #expect(try post("W/" + one) == 412)
        #expect(try post(one) == 201)
        #expect(try get(path + "?limit=1").header("ETag") != one)
    }

    @Test func `a promise that was missed and a hold that is over change the ticket's validator`()
        throws
    {
        let path = "/v1/tickets/\(try desk.openTicket())"
        let hold = #"{"reason": "Holiday", "until": "2026-11-21T09:00:00Z"}"#
        #expect(try desk.send(.post(path + "/holds", as: .manager, hold)).status == 201)
        let held = try get(path)
        #expect(held.header("ETag") == "\"v2\"")
        desk.clock.advance(by: Instant.day + 1)
        let over = try get(path, "If-None-Match", "\"v2\"")
        #expect(over.status == 200 && over["hold"]?.isNull == true)
        desk.clock.advance(by: 30 * Instant.day)
        let missed = try get(path, "If-None-Match", try #require(over.header("ETag")))
        #expect(missed.status == 200 && missed["overdue"]?.bool == true)
        let tag = try #require(missed.header("ETag"))
        let change = TestRequest.patch(
            path, as: .manager, #"{"visitId": "x"}"#, headers: [("If-Match", tag)])
        #expect(try desk.send(change).status == 200)
        #expect(try desk.send(change).status == 412)
    }

    @Test func `the validator of an expired quote is one of the ticket's version`() throws {
        let quote = try desk.quoted()
        desk.clock.advance(by: 30 * Instant.day)
        let path = "/v1/tickets/\(quote.ticket)/quotes/1"
        let expired = try get(path)
        #expect(expired["status"]?.text == "expired")
        let tag = try #require(expired.header("ETag"))
        let headers = quote.codeHeader + [("If-Match", tag)]
        let late = try desk.send(
            .post(quote.publicPath + "/decision", quote.decision(), headers: headers))
        #expect(late.status == 409)
    }

    @Test func `a loaner is read where it was put, and each loan is a new version`() throws {
        let loaner = #"{"brand": "Leica", "model": "M8", "serialNumber": "1", "condition": "ok"}"#
        let made = try desk.send(.post("/v1/loaners", as: .manager, loaner))
        let path = try #require(made.header("Location"))
        #expect(path == "/v1/loaners/1" && made["version"]?.integer == 1)
        #expect(try get(path).body == made.body)
        #expect(try get("/v1/loaners/2").status == 404)
        let loans = "/v1/tickets/\(try desk.openTicket())/loans"
        let loan = #"{"loanerId": 1, "dueBackOn": "2026-12-01", "conditionOut": "Worn"}"#
        #expect(try desk.send(.post(loans, as: .manager, loan)).status == 201)
        let lent = try get(path)
        #expect(lent["version"]?.integer == 2 && lent.header("ETag") == "\"v2\"")
        let back = #"{"conditionIn": "Worn"}"#
        #expect(try desk.send(.post(loans + "/return", as: .manager, back)).status == 200)
        #expect(try get(path)["version"]?.integer == 3)
        #expect(try get("/v1/loaners").items.first?["version"]?.integer == 3)
    }
}
