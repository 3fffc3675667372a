import Dispatch
import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// Lists and searches run beside the event loop: polls don't wait for them.
@Suite struct ScanRouteTests {
    private let desk: TestDesk
    private let released = DispatchSemaphore(value: 0)

    init() throws { desk = try TestDesk() }

    /// Reads that keep every thread of the pool until `released`.
    private func occupy(_ count: Int) {
        let entered = DispatchSemaphore(value: 0)
        for _ in 1...count {
            desk.store.scan(
                { [released] _ throws(RepairError) in
                    entered.signal()
                    released.wait()
                }, then: { _ in })
        }
        for _ in 1...count { entered.wait() }
    }

    /// Hands a request to the desk and doesn't wait.
    private func begin(_ request: TestRequest) throws -> Landing<Response> {
        let landing = Landing<Response>()
        var output = ResponseOutput()
        let parsed = try request.parsed(id: 99, tokens: desk.tokens)
        let isAnswered = desk.desk.answer(parsed, into: &output) { TestPort(landing: landing) }
        #expect(!isAnswered && output.bytes.isEmpty)
        desk.desk.turnEnded()
        return landing
    }

    @Test(arguments: ["/v1/tickets", "/v1/tickets?q=ming", "/v1/customers", "/v1/customers?q=4012"])
    func `a list that waits holds up neither polls nor writes`(_ path: String) throws {
        let id = try desk.openTicket()
        occupy(2)
        let landing = try begin(.get(path, as: .frontDesk))
        #expect(try desk.poll(id).status == 200)
        #expect(try desk.send(.get("/v1/tickets/\(id)", as: .frontDesk)).status == 200)
        #expect(try desk.send(TicketWrite.note.request(on: id)).status == 201)
        for _ in 1...2 { released.signal() }
        let answer = try landing.wait()
        #expect(answer.status == 200)
        let json = try JSONParser.parse(answer.body)
        #expect(json["items"]?.items?.count == 1)
    }

    @Test func `a list sees what was told before it was asked for`() throws {
        for serial in 1...20 {
            let id = try desk.openTicket(["equipment": SampleCheckIn.camera("\(serial)")])
            let list = try desk.send(.get("/v1/tickets?limit=200", as: .frontDesk))
            #expect(list.items.last?["ticketId"]?.text == id)
        }
    }

    @Test func `one list too many is 503, and goes on once there is room`() throws {
        let id = try desk.openTicket()
        occupy(2)
        let waiting = try (1...1024).map { _ in try begin(.get("/v1/tickets", as: .frontDesk)) }
        let refused = try desk.send(.get("/v1/tickets", as: .frontDesk))
        #expect(refused.status == 503 && refused.problem == "overloaded")
        #expect(refused.header("Retry-After") == "5")
        #expect(try desk.poll(id).status == 200)
        for _ in 1...2 { released.signal() }
        for landing in waiting { #expect(try landing.wait().status == 200) }
        #expect(try desk.send(.get("/v1/tickets", as: .frontDesk)).status == 200)
    }
}
