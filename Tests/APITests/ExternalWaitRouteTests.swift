import JSON
import Repairs
import Testing

@testable import API

/// What a move says of a wait, and that the ticket says it as long as it lasts.
@Suite struct ExternalWaitRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    @Test func `where a part or a depot is waited for is said with the move`() throws {
        #expect(try desk.move(id, to: "diagnosing", as: .technician).status == 200)
        let wrong = try desk.move(
            id, to: "atDepot", as: .manager,
            #", "depot": 1, "depotReference": "", "expectedBackOn": "2026-02-30","#
                + #" "partExpectedOn": "soon""#)
        #expect(wrong.status == 422)
        #expect(
            wrong.pointers == ["/partExpectedOn", "/depot", "/depotReference", "/expectedBackOn"])
        let none = try desk.move(id, to: "atDepot", as: .manager)
        #expect(none.unmet == ["depot", "depot-reference", "expected-back"])
        let moved = try desk.move(
            id, to: "atDepot", as: .manager,
            #", "depot": "Wetzlar", "depotReference": "W 7", "expectedBackOn": "2026-12-24""#)
        #expect(moved.status == 200 && moved["state"]?.text == "atDepot")
        #expect(moved["depot"]?.text == "Wetzlar" && moved["depotReference"]?.text == "W 7")
        #expect(moved["expectedBackOn"]?.text == "2026-12-24")
        #expect(moved["partExpectedOn"]?.isNull == true)
        let back = try desk.move(id, to: "diagnosing", as: .technician)
        #expect(back["depot"]?.isNull == true && back["expectedBackOn"]?.isNull == true)
    }

    @Test func `what the move has no use for is named with every other fault`() throws {
        let wrong = try desk.move(
            id, to: "diagnosing", as: .technician,
            #", "outcome": "repaired", "depot": "Wetzlar", "partExpectedOn": "2026-12-24", "x": 1"#)
        #expect(wrong.status == 422)
        #expect(wrong.pointers.sorted() == ["/depot", "/outcome", "/partExpectedOn", "/x"])
    }

    @Test func `the ticket says who pays, once that is decided`() throws {
        let request = TestRequest(
            "PUT", "/v1/tickets/\(id)/coverage", as: .frontDesk,
            body: #"{"coverage": "goodwill", "reason": "A friend of the house"}"#)
        #expect(try desk.send(request).status == 200)
        let coverage = try desk.send(.get("/v1/tickets/\(id)", as: .technician))["coverage"]
        #expect(coverage?["coverage"]?.text == "goodwill")
        #expect(coverage?["reason"]?.text == "A friend of the house")
    }
}
