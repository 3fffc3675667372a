import JSON
import Repairs
import Testing

@testable import API

@Suite struct PromiseRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func post(_ kind: String, _ dueAt: String, _ reason: String? = nil) throws
        -> TestAnswer
    {
        let why = reason.map { #", "reason": "\#($0)""# } ?? ""
        return try desk.send(
            .post(
                "/v1/tickets/\(id)/promises", as: .frontDesk,
                #"{"kind": "\#(kind)", "dueAt": "\#(dueAt)"\#(why)}"#))
    }

    @Test func `a date with an offset is answered in UTC`() throws {
        let moved = try post("repair", "2026-12-02T02:30:00.5+09:30")
        #expect(moved.status == 201 && moved["dueAt"]?.text == "2026-12-01T17:00:00.500Z")
        let status = try desk.poll(id)
        let dates = status["promises"]?.items?.compactMap { $0["dueAt"]?.text }
        #expect(dates?.contains("2026-12-01T17:00:00.500Z") == true)
    }

    @Test func `the original stays beside each revision`() throws {
        let moved = try post("diagnosis", "2026-11-27T17:00:00Z", "The part is late")
        #expect(moved.status == 201 && moved.header("ETag") == "\"v2\"")
        #expect(
            moved.names == ["number", "kind", "dueAt", "originalDueAt", "reason", "at", "by"])
        #expect(moved["number"]?.integer == 2 && moved["kind"]?.text == "diagnosis")
        #expect(moved["dueAt"]?.text == "2026-11-27T17:00:00.000Z")
        #expect(moved["originalDueAt"]?.text == "2026-11-25T17:00:00.000Z")
        #expect(moved["reason"]?.text == "The part is late")
        #expect(moved["by"]?.text == "The frontDesk")
        let earlier = try post("diagnosis", "2026-11-24T17:00:00Z")
        #expect(earlier.status == 201 && earlier["reason"]?.isNull == true)
        #expect(earlier["originalDueAt"]?.text == "2026-11-25T17:00:00.000Z")
        let repair = try post("repair", "2026-12-01T17:00:00Z")
        #expect(repair["originalDueAt"]?.text == "2026-12-01T17:00:00.000Z")
        let list = try desk.send(.get("/v1/tickets/\(id)/promises", as: .frontDesk))
        #expect(list.items.compactMap { $0["number"]?.integer } == [1, 2, 3, 4])
        // The ticket itself shows the latest of each kind.
        let ticket = try desk.send(.get("/v1/tickets/\(id)", as: .frontDesk))
        let shown = ticket["promises"]?.items ?? []
        #expect(shown.compactMap { $0["number"]?.integer } == [3, 4])
    }

    @Test func `a promise is moved later only with a reason`() throws {
        let before = try desk.everything(of: id)
        let refused = try post("diagnosis", "2026-11-25T17:00:00.001Z")
        #expect(refused.status == 422 && refused.pointers == ["/reason"])
        #expect(try desk.everything(of: id) == before)
        #expect(try post("diagnosis", "2026-11-25T17:00:00.001Z", "x").status == 201)
        #expect(try post("diagnosis", "2026-11-25T17:00:00.001Z").status == 201)
    }

    @Test(arguments: [
        ("{}", ["/kind", "/dueAt"]),
        (#"{"kind": "pickup", "dueAt": "soon", "reason": " "}"#, ["/kind", "/dueAt", "/reason"]),
        (#"{"kind": "repair", "dueAt": "2026-11-20T09:00:00Z"}"#, ["/dueAt"]),
        (#"{"kind": "repair", "dueAt": "2026-11-31T09:00:00Z"}"#, ["/dueAt"]),
        (#"{"kind": "repair", "dueAt": 1795000000}"#, ["/dueAt"]),
        (#"{"kind": "repair", "dueAt": null, "by": "me"}"#, ["/dueAt", "/by"]),
    ])
    func `every fault of a promise is named`(_ body: String, _ pointers: [String]) throws {
        let answer = try desk.send(.post("/v1/tickets/\(id)/promises", as: .manager, body))
        #expect(answer.status == 422 && answer.pointers == pointers, "\(answer.text)")
    }
}
