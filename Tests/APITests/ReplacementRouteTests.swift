import JSON
import Repairs
import Testing

@testable import API

@Suite struct ReplacementRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func give(
        _ body: String = RouteCases.replacement, as role: Role = .technician
    ) throws -> TestAnswer {
        try desk.send(.post("/v1/tickets/\(id)/replacement", as: role, body))
    }

    private func handOver(_ number: String) throws -> TestAnswer {
        let body = RouteCases.handover.replacing("4012345", with: number)
        return try desk.send(.post("/v1/tickets/\(id)/handover", as: .frontDesk, body))
    }

    @Test func `an exchange goes its whole way`() throws {
        let exchanged = #", "outcome": "exchanged", "override": {"reason": "by phone"}"#
        let early = try desk.move(id, to: "ready", as: .manager, exchanged)
        #expect(early.status == 409 && early.unmet == ["replacement-unit"], "\(early.text)")
        let made = try give()
        #expect(made.status == 201 && made["number"]?.integer == 1, "\(made.text)")
        #expect(made["brand"]?.text == "Leica" && made["model"]?.text == "M9-P")
        #expect(try desk.move(id, to: "ready", as: .manager, exchanged).status == 200)
        let old = try handOver("4012345")
        #expect(old.status == 409 && old.unmet == ["serial-number-matches"])
        #expect(try handOver("5012345").status == 201)
        let paid = #", "override": {"reason": "paid"}"#
        #expect(try desk.move(id, to: "returned", as: .manager, paid).status == 200)
        let given = try desk.send(.get("/v1/equipment?serialNumber=5012345", as: .frontDesk))
        #expect(given.items.first?["customerId"]?.integer == 1)
        #expect(given.items.first?["replaces"]?.integer == 1)
        let kept = try desk.send(.get("/v1/equipment/1", as: .frontDesk))
        #expect(kept["customerId"]?.isNull == true && kept["replaces"]?.isNull == true)
        let report = try desk.send(.get("/v1/tickets/\(id)/report", as: .frontDesk))
        #expect(report.text.contains("Given in its place") && report.text.contains("5012345"))
        let late = try give()
        #expect(late.status == 409 && late.problem == "not-in-this-state")
    }

    @Test func `who may give one, and what is listed`() throws {
        #expect(try give(as: .frontDesk).status == 201)
        #expect(try give(as: .manager).status == 201)
        #expect(try give(as: .admin).status == 403)
        let list = try desk.send(.get("/v1/tickets/\(id)/replacement", as: .technician))
        #expect(list.items.compactMap { $0["number"]?.integer } == [1, 2])
    }

    @Test func `a number that is elsewhere is refused, and says where`() throws {
        let own = try give(#"{"serialNumber": "401-2345", "condition": "New"}"#)
        #expect(own.status == 409 && own.problem == "already-here")
        #expect(own["ticketId"]?.text == id)
        let loaner = RouteCases.loaner.replacing("Q2", with: "M9-P")
        #expect(try desk.send(.post("/v1/loaners", as: .manager, loaner)).status == 201)
        let lent = try give(#"{"serialNumber": "L1", "condition": "New"}"#)
        #expect(lent.status == 409 && lent.problem == "already-on-file")
        #expect(lent["detail"]?.text?.contains("Loaner 1") == true)
    }

    @Test func `every fault comes at once`() throws {
        let refused = try give(#"{"serialNumber": "unknown", "model": " "}"#)
        #expect(refused.status == 422, "\(refused.text)")
        #expect(refused.pointers.sorted() == ["/condition", "/model", "/serialNumber"])
        #expect(try give(#"{"condition": "New"}"#).pointers == ["/serialNumber"])
    }
}
