import HTTP
import JSON
import Repairs
import Testing

@testable import API

@Suite struct StatusRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket(["priority": #""urgent""#, "visitId": #""Visit 77""#])
    }

    @Test func `a poll says where the ticket stands`() throws {
        let answer = try desk.poll(id)
        #expect(answer.status == 200)
        #expect(
            answer.names == [
                "ticketId", "state", "statusText", "waitingOn", "nextStep", "nextUpdateBy",
                "promises", "overdue", "hold", "outcome", "outcomeText", "partExpectedOn",
                "expectedBackOn", "equipment", "receivedAt", "updatedAt", "version",
                "actionNeeded", "timeline",
            ])
        #expect(answer["ticketId"]?.text == id && answer["state"]?.text == "received")
        #expect(answer["statusText"]?.text == "Received")
        #expect(answer["waitingOn"]?.text == "centre" && answer["overdue"]?.bool == false)
        #expect(answer["nextUpdateBy"]?.text == "2026-11-23T09:00:00.000Z")
        #expect(answer["equipment"]?.text == "Leica M9-P")
        #expect(answer["receivedAt"]?.text == "2026-11-20T09:00:00.000Z")
        #expect(answer["updatedAt"]?.text == "2026-11-20T09:00:00.000Z")
        #expect(answer["version"]?.integer == 1 && answer["actionNeeded"]?.isNull == true)
        let promise = try #require(answer["promises"]?.items?.first)
        #expect(
            (promise.members ?? []).map(\.name) == ["kind", "dueAt", "originalDueAt", "reason"])
        let entry = try #require(answer["timeline"]?.items?.first)
        #expect((entry.members ?? []).map(\.name) == ["at", "state", "message"])
        #expect(entry["state"]?.text == "received")
    }

    @Test func `its head lets caches ask again, in each language apart`() throws {
        let answer = try desk.poll(id)
        #expect(answer.header("Cache-Control") == "no-cache")
        #expect(answer.header("Vary") == "Accept-Language")
        #expect(answer.header("Content-Language") == "en")
        #expect(answer.header("Content-Type") == "application/json")
        #expect(answer.header("Content-Length") == "\(answer.body.count)")
        let tag = try #require(answer.header("ETag"))
        #expect(tag.hasPrefix("\"") && tag.hasSuffix("\""))
    }

    /// Nothing of a person, a unit's number or the staff, whatever was written on the ticket.
    @Test func `a poll holds no name, contact, serial number, note or staff name`() throws {
        let path = "/v1/tickets/\(id)"
        for write in TicketWrite.allCases where write != .transition {
            #expect([200, 201].contains(try desk.send(write.request(on: id)).status))
        }
        _ = try desk.send(
            .patch(path, as: .manager, #"{"notToExceed": {"amount": 31337, "currency": "SGD"}}"#))
        _ = try desk.move(
            id, to: "diagnosing", as: .technician, #", "note": "inner thought", "message": "Hi""#)
        try desk.override(id, to: "awaitingApproval")
        for _ in 1...2 {
            let text = try desk.poll(id).text
            for secret in [
                "Ming", "ming@", "6123", "4012345", "31337", "SGD", "Shutter", "inner", "thought",
                "technician", "manager", "frontDesk", "agreed by phone", "Visit", "urgent",
                "scratched", "Battery", "White spots",
            ] {
                #expect(!text.contains(secret), "\(secret)")
            }
            #expect(text.contains("It is on the bench.") && text.contains("\"Hi\""))
        }
    }

    @Test(arguments: [
        ("de", "de", "Eingegangen"), ("de-CH, en;q=0.5", "de", "Eingegangen"),
        ("ja;q=0.9, en;q=0.8", "ja", "受付済み"), ("fr, ja;q=0.1", "ja", "受付済み"),
        ("fr", "en", "Received"), ("*", "en", "Received"), ("en;q=0, *;q=0.1", "de", "Eingegangen"),
        ("", "en", "Received"), ("DE", "de", "Eingegangen"), ("deu", "en", "Received"),
    ])
    func `the answer speaks the customer's language, else English`(
        _ accepted: String, _ language: String, _ text: String
    ) throws {
        for _ in 1...2 {
            let answer = try desk.poll(id, headers: [("Accept-Language", accepted)])
            #expect(answer.header("Content-Language") == language)
            #expect(answer["statusText"]?.text == text)
            #expect(answer.header("Vary") == "Accept-Language")
            #expect(answer.json?["timeline"]?.items?.first?["message"]?.text == text)
        }
    }

    @Test func `each language has a tag of its own`() throws {
        let tags = try ["en", "de", "ja"].map {
            try desk.poll(id, headers: [("Accept-Language", $0)]).header("ETag")
        }
        #expect(Set(tags).count == 3)
        let german = try desk.poll(
            id, headers: [("Accept-Language", "de"), ("If-None-Match", tags[0] ?? "")])
        #expect(german.status == 200)
    }

    @Test func `a tag that is still right is 304, from the first poll on`() throws {
        let tag = try #require(try desk.poll(id).header("ETag"))
        for other in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
            let answer = try desk.poll(id, headers: [("If-None-Match", other)])
            #expect(answer.status == 304 && answer.body.isEmpty, "\(other)")
            #expect(answer.header("ETag") == tag && answer.header("Vary") == "Accept-Language")
            #expect(answer.header("Cache-Control") == "no-cache")
            #expect(answer.header("Content-Length") == nil)
            #expect(answer.header("Content-Type") == nil)
        }
        let fresh = try #require(try desk.service.makeHandler() as? APIRequestHandler)
        #expect(try desk.poll(id, headers: [("If-None-Match", tag)], at: fresh).status == 304)
        _ = try desk.send(TicketWrite.update.request(on: id))
        let after = try desk.poll(id, headers: [("If-None-Match", tag)])
        #expect(after.status == 200 && after.header("ETag") != tag)
        #expect(try desk.poll(id, headers: [("If-None-Match", "\"x\"")]).status == 200)
    }

    @Test(arguments: ["x", "\"x", "*, \"x\"", "\"a\" \"b\""])
    func `what is no list of tags is 400`(_ tags: String) throws {
        let answer = try desk.poll(id, headers: [("If-None-Match", tags)])
        #expect(answer.status == 400 && answer.problem == "malformed-request")
    }

    @Test func `HEAD has the head of GET, from the cache and before`() throws {
        let fresh = try #require(try desk.service.makeHandler() as? APIRequestHandler)
        let first = try desk.send(TestRequest("HEAD", "/v1/status/\(id)"), at: fresh)
        let second = try desk.send(TestRequest("HEAD", "/v1/status/\(id)"), at: fresh)
        let get = try desk.poll(id, at: fresh)
        #expect(first.stableLines == get.stableLines && second.stableLines == get.stableLines)
        #expect(first.body.isEmpty && second.body.isEmpty)
        var match = TestRequest("HEAD", "/v1/status/\(id)")
        match.headers = [("If-None-Match", get.header("ETag") ?? "")]
        #expect(try desk.send(match).status == 304)
        var unknown = match
        unknown.path = "/v1/status/" + TicketID(code: 7).text
        #expect(try desk.send(unknown).status == 404)
    }

    @Test func `connections that end are told so, with the same answer`() throws {
        let kept = try desk.poll(id)
        #expect(kept.header("Connection") == nil)
        let tag = kept.header("ETag") ?? ""
        for (version, connection, told) in [
            ("HTTP/1.1", "close", "close"), ("HTTP/1.0", "", "close"),
            ("HTTP/1.0", "keep-alive", "keep-alive"),
        ] {
            var request = TestRequest("GET", "/v1/status/\(id)")
            request.version = version
            if !connection.isEmpty { request.headers = [("Connection", connection)] }
            let answer = try desk.send(request)
            #expect(answer.header("Connection") == told)
            #expect(answer.body == kept.body)
            #expect(answer.lines[0] == "HTTP/1.1 200 OK")
            #expect(
                answer.stableLines.filter { !$0.hasPrefix("Connection") } == kept.stableLines)
            request.headers.append(("If-None-Match", tag))
            let unchanged = try desk.send(request)
            #expect(unchanged.status == 304 && unchanged.body.isEmpty)
            #expect(unchanged.header("Connection") == told)
            request.path = "/v1/status/" + TicketID(code: 7).text
            #expect(try desk.send(request).header("Connection") == told)
        }
    }

    @Test func `nothing acceptable is 406, a parameter 422, another method 405`() throws {
        let csv = try desk.poll(id, headers: [("Accept", "text/csv")])
        #expect(csv.status == 406)
        #expect(try desk.poll(id, headers: [("Accept", "application/*")]).status == 200)
        let query = try desk.poll(id + "?wait=5")
        #expect(query.status == 422)
        let tag = try desk.poll(id).header("ETag") ?? ""
        #expect(try desk.poll(id + "?a=1", headers: [("If-None-Match", tag)]).status == 422)
        let post = try desk.send(.post("/v1/status/\(id)", "{}"))
        #expect(post.status == 405 && post.header("Allow")?.contains("GET") == true)
    }

    @Test func `an ID is read however it is typed`() throws {
        let kept = try desk.poll(id)
        let bare = id.replacing("-", with: "")
        for typed in [
            id.lowercased(), bare, bare.lowercased(), id.replacing("-", with: "%2d"),
            id.replacing("-", with: "%20"), id.replacing("0", with: "O").replacing("1", with: "l"),
            id.replacing("0", with: "%6f").replacing("1", with: "I"),
            "%20" + id + "-", String(id.prefix(3)) + "%" + hex(id, 3) + id.dropFirst(4),
        ] {
            let answer = try desk.poll(typed)
            #expect(answer.status == 200 && answer.body == kept.body, "\(typed)")
        }
    }

    @Test func `the short address leads to the status, however the ID is typed`() throws {
        for method in ["GET", "HEAD"] {
            for typed in [id, id.lowercased(), id.replacing("-", with: "%20")] {
                let answer = try desk.send(TestRequest(method, "/status/\(typed)"))
                #expect(answer.status == 303 && answer.body.isEmpty)
                #expect(answer.header("Location") == "/v1/status/\(id)", "\(typed)")
                #expect(answer.header("Content-Type") == nil)
            }
        }
        // What is wrong with an ID is said, and counted, where it leads.
        let wrong = try desk.send(.get("/status/no%3Fsuch%0D%0A"))
        #expect(wrong.status == 303)
        let place = try #require(wrong.header("Location"))
        #expect(place == "/v1/status/no%3Fsuch%0D%0A")
        #expect(try desk.send(.get(place)).problem == "mistyped-ticket")
        #expect(try desk.send(.post("/status/\(id)", "{}")).status == 405)
    }

    private func hex(_ text: String, _ place: Int) -> String {
        String(Array(text.utf8)[place], radix: 16)
    }
}
