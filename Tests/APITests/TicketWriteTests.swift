import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// What holds for every write to a ticket.
@Suite struct TicketWriteTests {
    private let unknown = TicketID(code: 7).text

    @Test(arguments: TicketWrite.allCases)
    func `a write raises the version once and is answered with it`(_ write: TicketWrite) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        desk.clock.advance(by: 60_000)
        let answer = try desk.send(write.request(on: id))
        #expect(answer.status == write.status)
        #expect(answer.header("ETag") == "\"v2\"")
        #expect(answer.header("Cache-Control") == "no-store")
        let ticket = try desk.send(.get("/v1/tickets/\(id)", as: .frontDesk))
        #expect(ticket["version"]?.integer == 2)
        #expect(ticket["updatedAt"]?.text == "2026-11-20T09:01:00.000Z")
        let timeline = try desk.send(.get("/v1/tickets/\(id)/timeline", as: .frontDesk))
        #expect(timeline.items.count == 2)
        #expect(timeline.items.last?["by"]?.text == "The technician")
        #expect(timeline.items.last?["type"]?.text == write.rawValue)
    }

    @Test(arguments: TicketWrite.allCases)
    func `a stale If-Match does nothing`(_ write: TicketWrite) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let before = try desk.everything(of: id)
        for tag in ["\"v2\"", "\"v0\", \"v3\"", "W/\"v1\"", "\"1\""] {
            let answer = try desk.send(write.request(on: id, headers: [("If-Match", tag)]))
            #expect(answer.status == 412 && answer.problem == "stale-version", "\(tag)")
        }
        #expect(try desk.everything(of: id) == before)
        let malformed = try desk.send(write.request(on: id, headers: [("If-Match", "v1")]))
        #expect(malformed.status == 400 && malformed.problem == "malformed-request")
        #expect(try desk.everything(of: id) == before)
        let current = [("If-Match", "\"v9\", \"v1\"")]
        #expect(try desk.send(write.request(on: id, headers: current)).status == write.status)
        #expect(try desk.send(write.request(on: id, headers: current)).status == 412)
    }

    @Test(arguments: TicketWrite.allCases)
    func `any version matches a star`(_ write: TicketWrite) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let answer = try desk.send(write.request(on: id, headers: [("If-Match", "*")]))
        #expect(answer.status == write.status)
        let none = try desk.send(write.request(on: unknown, headers: [("If-Match", "*")]))
        #expect(none.status == 404)
    }

    @Test(arguments: TicketWrite.posts)
    func `a repeat is answered as the first was and does nothing`(_ write: TicketWrite) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let request = write.request(on: id, headers: [("Idempotency-Key", "\"once\"")])
        let first = try desk.send(request)
        #expect(first.status == write.status && first.header("Idempotency-Replayed") == nil)
        let after = try desk.everything(of: id)
        desk.clock.advance(by: 3_600_000)
        let again = try desk.send(request)
        #expect(again.status == first.status && again.body == first.body)
        #expect(again.header("ETag") == first.header("ETag"))
        #expect(again.header("Idempotency-Replayed") == "true")
        var other = request
        other.body = write.otherBody
        let mismatch = try desk.send(other)
        #expect(mismatch.status == 422 && mismatch.problem == "idempotency-mismatch")
        #expect(try desk.everything(of: id) == after)
    }

    @Test(arguments: TicketWrite.posts)
    func `a stale repeat of what was done is still answered as done`(
        _ write: TicketWrite
    ) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let request = write.request(
            on: id, headers: [("Idempotency-Key", "k"), ("If-Match", "\"v1\"")])
        let first = try desk.send(request)
        let again = try desk.send(request)
        #expect(first.status == write.status && again.status == write.status)
        #expect(again.body == first.body)
    }

    @Test(arguments: TicketWrite.allCases)
    func `a write needs a token with its role`(_ write: TicketWrite) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let before = try desk.everything(of: id)
        let nobody = try desk.send(write.request(on: id, as: nil))
        #expect(nobody.status == 401 && nobody.header("WWW-Authenticate") != nil)
        for role in Role.allCases where !write.roles.contains(role) {
            let answer = try desk.send(write.request(on: id, as: role))
            #expect(answer.status == 403 && answer.problem == "role-required", "\(role)")
        }
        #expect(try desk.everything(of: id) == before)
        for role in write.roles {
            let other = try TestDesk()
            let ticket = try other.openTicket()
            #expect(
                try other.send(write.request(on: ticket, as: role)).status == write.status,
                "\(role)")
        }
    }

    @Test(arguments: TicketWrite.allCases)
    func `a ticket that is not there comes after the form and before the rest`(
        _ write: TicketWrite
    ) throws {
        let desk = try TestDesk()
        for (id, problem) in [
            (unknown, "unknown-ticket"), ("7K3Q-9M2X-4RTA", "mistyped-ticket"),
            ("x", "mistyped-ticket"), ("1", "mistyped-ticket"),
        ] {
            var request = write.request(on: id, headers: [("If-Match", "\"v7\"")])
            let answer = try desk.send(request)
            #expect(answer.status == 404 && answer.problem == problem, "\(id)")
            request.body = "{"
            #expect(try desk.send(request).problem == "malformed-json")
            request.body = #"{"surprise": 1}"#
            #expect(try desk.send(request).status == 404)
            request.headers.append(("Content-Type", "text/plain"))
            #expect(try desk.send(request).status == 415)
            request.headers.append(("Accept", "text/html"))
            #expect(try desk.send(request).status == 406)
        }
    }

    @Test(arguments: TicketWrite.allCases)
    func `what is no object, or has other fields, is a fault`(_ write: TicketWrite) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let before = try desk.everything(of: id)
        func send(_ body: String?) throws -> TestAnswer {
            var request = write.request(on: id)
            request.body = body
            return try desk.send(request)
        }
        for body in ["[]", "7", "null", #""text""#] {
            let answer = try send(body)
            #expect(answer.status == 422 && answer.pointers == [""], "\(body)")
        }
        let more = try send(#"{"surprise": 1, "# + write.body.dropFirst())
        #expect(more.status == 422 && more.pointers == ["/surprise"])
        for body in ["{", "", "{}}", #"{"a": 1,}"#] {
            let answer = try send(body)
            #expect(answer.status == 400 && answer.problem == "malformed-json", "\(body)")
        }
        #expect(try desk.everything(of: id) == before)
    }

    @Test(arguments: TicketWrite.allCases)
    func `a ticket is found however its ID is typed`(_ write: TicketWrite) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let typed = id.lowercased().replacing("0", with: "o").replacing("1", with: "%6c")
            .replacing("-", with: "%20")
        #expect(try desk.send(write.request(on: typed)).status == write.status)
    }
}
