import JSON
import Repairs
import Testing

@testable import API

/// What holds for every read of a ticket and its facts.
@Suite struct TicketReadTests {
    private static let parts = [
        "", "/transitions", "/condition-reports", "/findings", "/coverage", "/work", "/tests",
        "/promises", "/updates", "/notes", "/timeline", "/timeline/proof", "/notifications",
    ]
    private static let lists = parts.filter { !["", "/coverage", "/timeline/proof"].contains($0) }

    @Test(arguments: parts)
    func `staff read it, an administrator only what may follow`(_ part: String) throws {
        let desk = try TestDesk()
        let path = "/v1/tickets/\(try desk.openTicket())\(part)"
        for role in [Role.frontDesk, .technician, .manager] {
            let answer = try desk.send(.get(path, as: role))
            #expect(answer.status == 200, "\(role)")
            #expect(answer.header("Cache-Control") == "no-store")
        }
        let admin = try desk.send(.get(path, as: .admin))
        #expect(admin.status == (part == "/transitions" ? 200 : 403))
        let nobody = try desk.send(.get(path))
        #expect(nobody.status == 401 && nobody.header("WWW-Authenticate") != nil)
    }

    @Test(arguments: parts)
    func `what is not there is 404, whatever else is wrong`(_ part: String) throws {
        let desk = try TestDesk()
        for (id, problem) in [
            (TicketID(code: 7).text, "unknown-ticket"), ("7K3Q-9M2X-4RTA", "mistyped-ticket"),
            ("x", "mistyped-ticket"), ("%C3%A9", "mistyped-ticket"),
        ] {
            for query in ["", "?x=1"] {
                let path = "/v1/tickets/\(id)\(part)\(query)"
                let answer = try desk.send(.get(path, as: .frontDesk))
                #expect(answer.status == 404 && answer.problem == problem, "\(path)")
            }
        }
    }

    @Test(arguments: parts)
    func `another media type is 406, another parameter 422`(_ part: String) throws {
        let desk = try TestDesk()
        let path = "/v1/tickets/\(try desk.openTicket())\(part)"
        let csv = try desk.send(.get(path, as: .frontDesk, headers: [("Accept", "text/csv")]))
        #expect(csv.status == 406 && csv.problem == "not-acceptable")
        let query = try desk.send(.get(path + "?x=1", as: .frontDesk))
        #expect(query.status == 422 && query.pointers == ["?x"])
        let broken = try desk.send(.get(path + "?x=%", as: .frontDesk))
        #expect(broken.status == 400)
    }

    @Test(arguments: parts)
    func `HEAD has the head of GET`(_ part: String) throws {
        let desk = try TestDesk()
        let path = "/v1/tickets/\(try desk.openTicket())\(part)"
        let get = try desk.send(.get(path, as: .frontDesk))
        let head = try desk.send(TestRequest("HEAD", path, as: .frontDesk))
        #expect(head.status == 200 && head.body.isEmpty)
        for name in ["Content-Type", "Content-Length", "ETag", "Cache-Control"] {
            #expect(head.header(name) == get.header(name), "\(name)")
        }
    }

    @Test(arguments: ["", "/timeline/proof"])
    func `a version that the client has is 304`(_ part: String) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let path = "/v1/tickets/\(id)\(part)"
        func status(_ name: String, _ tag: String) throws -> Int {
            try desk.send(.get(path, as: .frontDesk, headers: [(name, tag)])).status
        }
        #expect(try status("If-None-Match", "\"v1\"") == 304)
        #expect(try status("If-Match", "\"v2\"") == 412)
        _ = try desk.send(TicketWrite.note.request(on: id))
        #expect(try status("If-None-Match", "\"v1\"") == 200)
        #expect(try status("If-None-Match", "\"v2\"") == 304)
        #expect(try status("If-None-Match", "v2") == 400)
    }

    @Test(arguments: lists)
    func `a list goes on where its page ended`(_ part: String) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        for number in 1...2 {
            for write in TicketWrite.posts where write != .transition {
                var request = write.request(on: id)
                if write == .promise {
                    request.body = #"{"kind": "repair", "dueAt": "2026-12-0\#(3 - number)T17:00Z"}"#
                        .replacing("17:00Z", with: "17:00:00Z")
                }
                #expect(try desk.send(request).status == 201)
            }
        }
        let path = "/v1/tickets/\(id)\(part)"
        let whole = try desk.send(.get(path, as: .frontDesk))
        #expect(whole.items.count >= 2 && whole["next"]?.isNull == true)
        var seen: [JSONValue] = []
        var next: String? = path + "?limit=1"
        while let page = next, seen.count <= whole.items.count {
            let answer = try desk.send(.get(page, as: .frontDesk))
            #expect(answer.status == 200 && answer.items.count == 1)
            seen += answer.items
            next = answer.header("Link").map { String($0.dropFirst().prefix { $0 != ">" }) }
        }
        #expect(
            seen.map { $0.written } == whole.items.map { $0.written }, "\(part)")
        let numbers = whole.items.compactMap { $0["number"]?.integer }
        if part != "/transitions" {
            #expect(numbers == Array(1...Int64(whole.items.count)))
        }
    }

    @Test(arguments: lists)
    func `a cursor that was tampered with is 422`(_ part: String) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let path = "/v1/tickets/\(id)\(part)"
        for query in ["after=AAAA", "after=", "limit=0", "limit=201", "limit=x"] {
            let answer = try desk.send(.get("\(path)?\(query)", as: .frontDesk))
            #expect(answer.status == 422, "\(query)")
            #expect(answer.pointers == ["?" + query.prefix { $0 != "=" }])
        }
        let moves = try desk.send(
            .get("/v1/tickets/\(id)/transitions?limit=1", as: .frontDesk))
        let cursor = try #require(moves["next"]?.text)
        let other = try desk.openTicket(["equipment": SampleCheckIn.camera("9")])
        let foreign = try desk.send(
            .get("/v1/tickets/\(other)\(part)?after=\(cursor)", as: .frontDesk))
        #expect(foreign.status == 422 && foreign.pointers == ["?after"])
    }
}
