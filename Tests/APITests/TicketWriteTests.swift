import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// What holds for every write to a ticket.
@Suite struct TicketWriteTests {
    private let unknown = TicketID(code: 7).text

    @Test(arguments: TicketWrite.allCases)
    func `any version matches a star`(_ write: TicketWrite) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let answer = try desk.send(write.request(on: id, headers: [("If-Match", "*")]))
        #expect(answer.status == write.status)
        let none = try desk.send(write.request(on: unknown, headers: [("If-Match", "*")]))
        #expect(none.status == 404)
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
    func `a ticket is found however its ID is typed`(_ write: TicketWrite) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let typed = id.lowercased().replacing("0", with: "o").replacing("1", with: "%6c")
            .replacing("-", with: "%20")
        #expect(try desk.send(write.request(on: typed)).status == write.status)
    }
}
