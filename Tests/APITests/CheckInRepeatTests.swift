import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct CheckInRepeatTests {
    private let desk: TestDesk
    private let key = ("Idempotency-Key", "\"desk-1\"")

    init() throws { desk = try TestDesk() }

    private func count(_ path: String) throws -> Int {
        try desk.send(.get(path, as: .frontDesk)).items.count
    }

    @Test func `a repeat is the first answer, whatever happened to the ticket since`() throws {
        let first = try desk.checkIn(headers: [key])
        #expect(first.status == 201 && first.header("Idempotency-Replayed") == nil)
        let id = try #require(first["ticketId"]?.text)
        _ = try desk.move(id, to: "diagnosing", as: .technician)
        desk.clock.advance(by: Instant.day - 1)
        let again = try desk.checkIn(headers: [("Idempotency-Key", "desk-1")])
        #expect(again.status == 201 && again.body == first.body)
        for name in ["Location", "ETag", "Content-Type"] {
            #expect(again.header(name) == first.header(name))
        }
        #expect(again.header("Idempotency-Replayed") == "true")
        for path in ["/v1/tickets", "/v1/customers", "/v1/equipment"] {
            #expect(try count(path) == 1)
        }
        let told = try desk.send(.get("/v1/tickets/\(id)/notifications", as: .frontDesk))
        #expect(told.items.count == 1)
    }

    @Test func `a repeat is known by its JSON, not by its spelling`() throws {
        let first = try desk.checkIn(["priority": #""normal""#], headers: [key])
        var members = SampleCheckIn.members
        members.append(("priority", #""n\u006frmal""#))
        let body =
            "{ "
            + members.reversed().map { "\"\($0.name)\" :\($0.json)" }
            .joined(separator: " ,\n") + " }"
        let again = try desk.send(.post("/v1/tickets", as: .frontDesk, body, headers: [key]))
        #expect(again.status == 201 && again.body == first.body)
        let other = try desk.checkIn(["priority": #""urgent""#], headers: [key])
        #expect(other.status == 422 && other.problem == "idempotency-mismatch")
        #expect(try count("/v1/tickets") == 1)
    }

    @Test func `refusals are repeated too, with their faults and tickets`() throws {
        let faulty = ["diagnosisBy": #""2026-11-20T09:00:00Z""#]
        let first = try desk.checkIn(faulty, headers: [key])
        // What was later than now by then still isn't.
        let again = try desk.checkIn(faulty, headers: [key])
        #expect(first.status == 422 && again.status == 422 && again.body == first.body)
        #expect(again.header("Content-Type") == "application/problem+json")
        let id = try desk.openTicket()
        let here = try desk.checkIn(headers: [("Idempotency-Key", "desk-2")])
        #expect(here.status == 409 && here["ticketId"]?.text == id)
        try desk.override(id, to: "ready", #", "outcome": "withdrawn""#)
        let stillHere = try desk.checkIn(headers: [("Idempotency-Key", "desk-2")])
        #expect(stillHere.status == 409 && stillHere.body == here.body)
    }

    @Test func `a key is its token's own, and kept for a day`() throws {
        #expect(try desk.checkIn(headers: [key]).status == 201)
        #expect(try desk.checkIn(as: .manager, headers: [key]).problem == "already-here")
        desk.clock.advance(by: Instant.day)
        #expect(try desk.checkIn(headers: [key]).problem == "already-here")
    }

    @Test func `a mail-in and its arrival have keys of their own paths`() throws {
        let booked = try desk.checkIn(SampleCheckIn.mailIn, headers: [key])
        let id = try #require(booked["ticketId"]?.text)
        let cancelled = try desk.move(id, to: "cancelled", as: .frontDesk, headers: [key])
        #expect(cancelled.status == 200 && cancelled["state"]?.text == "cancelled")
        let again = try desk.move(id, to: "cancelled", as: .frontDesk, headers: [key])
        #expect(again.status == 200 && again.body == cancelled.body)
        let anew = try desk.move(id, to: "cancelled", as: .frontDesk)
        #expect(anew.status == 409 && anew.problem == "no-such-transition")
    }

    /// Hands over requests before the first is answered.
    private func together(_ requests: [TestRequest]) throws -> [Response] {
        let landings = try requests.enumerated().map { place, request in
            let landing = Landing<Response>()
            var output = ResponseOutput()
            let parsed = try request.parsed(id: UInt64(place) + 500, tokens: desk.tokens)
            #expect(!desk.desk.answer(parsed, into: &output) { TestPort(landing: landing) })
            return landing
        }
        return try landings.map { try $0.wait() }
    }

    @Test func `repeats that come while the first still runs wait for its answer`() throws {
        let request = TestRequest.post(
            "/v1/tickets", as: .frontDesk, SampleCheckIn.json(), headers: [key])
        let answers = try together(Array(repeating: request, count: 16))
        #expect(answers.allSatisfy { $0.status == 201 && $0.body == answers[0].body })
        let replayed = answers.count { answer in
            answer.headers.contains { "\($0.name)" == "Idempotency-Replayed" }
        }
        #expect(replayed == 15)
        #expect(try count("/v1/tickets") == 1)
    }

    @Test func `of many who bring one unit at once one is served`() throws {
        let answers = try together(
            (1...16).map { number in
                .post(
                    "/v1/tickets", as: .frontDesk, SampleCheckIn.json(),
                    headers: [("Idempotency-Key", "k\(number)")])
            })
        #expect(answers.map(\.status).sorted() == [201] + Array(repeating: 409, count: 15))
        for path in ["/v1/tickets", "/v1/customers", "/v1/equipment"] {
            #expect(try count(path) == 1)
        }
    }

    @Test func `of many changes to one version one is done`() throws {
        let id = try desk.openTicket()
        let answers = try together(
            (1...16).map { number in
                .post(
                    "/v1/tickets/\(id)/notes", as: .technician, #"{"text": "note \#(number)"}"#,
                    headers: [("If-Match", "\"v1\"")])
            })
        #expect(answers.map(\.status).sorted() == [201] + Array(repeating: 412, count: 15))
        #expect(try count("/v1/tickets/\(id)/notes") == 1)
    }
}
