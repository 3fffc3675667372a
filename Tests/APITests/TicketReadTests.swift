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
}
