import JSON
import Repairs
import Testing

@testable import API

@Suite struct ArrivalRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket(ArrivalRouteTests.mailIn)
    }

    private static let mailIn = SampleCheckIn.mailIn.merging([
        "equipment": #"{"category": "camera", "brand": "Leica", "model": "M9-P"}"#
    ]) { $1 }

    private func arrive(
        _ body: String = RouteCases.arrival, as role: Role = .frontDesk, on id: String? = nil
    ) throws -> TestAnswer {
        try desk.send(.post("/v1/tickets/\(id ?? self.id)/arrival", as: role, body))
    }

    @Test func `a mail-in arrives in one call, which answers the ticket`() throws {
        let taken = try arrive()
        #expect(taken.status == 200 && taken["state"]?.text == "received", "\(taken.text)")
        #expect(taken["conditionReports"]?.items?.count == 1)
        #expect(taken["promises"]?.items?.first?["dueAt"]?.text == "2026-11-25T17:00:00.000Z")
        let unit = try desk.send(.get("/v1/equipment/1", as: .frontDesk))
        #expect(unit["serialNumber"]?.text == "4012345")
        let messages = try desk.send(.get("/v1/tickets/\(id)/notifications", as: .frontDesk))
        #expect(messages.items.map { $0["event"]?.text } == ["acknowledgement", "acknowledgement"])
        let again = try arrive()
        #expect(again.status == 409 && again.problem == "no-such-transition")
        let read = try desk.send(.get("/v1/tickets/\(id)", as: .technician))
        #expect(read.body == taken.body)
    }

    @Test func `a technician takes nothing in`() throws {
        #expect(try arrive(as: .technician).status == 403)
    }

    @Test func `every fault of an arrival comes at once`() throws {
        let refused = try arrive(
            #"{"diagnosisBy": "2026-11-01T17:00:00Z", "serialNumber": "なし", "a": 1}"#)
        #expect(refused.status == 422, "\(refused.text)")
        #expect(
            refused.pointers.sorted() == [
                "/a", "/conditionReport", "/diagnosisBy", "/serialNumber",
            ])
    }

    @Test func `another customer's unit arrives only if it changed hands`() throws {
        let ana = try desk.openTicket([
            "customer": #"{"name": "Ana Ito", "email": "ana@example.com"}"#,
            "arrived": "false", "conditionReport": nil, "diagnosisBy": nil,
        ])
        #expect(!ana.isEmpty)
        let refused = try arrive()
        #expect(refused.status == 409 && refused.problem == "serial-held-by-another-customer")
        let taken = try arrive(
            #"{"transferOwnership": true, "# + RouteCases.arrival.dropFirst())
        #expect(taken.status == 200 && taken["equipmentId"]?.integer == 2)
        #expect(try desk.send(.get("/v1/equipment/1", as: .frontDesk)).status == 404)
    }

    @Test func `a unit that is here does not arrive again`() throws {
        #expect(try arrive().status == 200)
        let second = try desk.openTicket(ArrivalRouteTests.mailIn)
        let refused = try arrive(on: second)
        #expect(refused.status == 409 && refused.problem == "already-here")
        #expect(refused["ticketId"]?.text == id)
    }

    @Test func `the customer's unit of another model is asked about`() throws {
        _ = try desk.openTicket(
            SampleCheckIn.mailIn.merging([
                "equipment": SampleCheckIn.camera("4012345").replacing("M9-P", with: "M10")
            ]) { $1 })
        let refused = try arrive()
        #expect(refused.status == 409 && refused.problem == "resembles-a-unit-on-file")
        #expect(refused["equipmentId"]?.integer == 2)
        let named = #"{"equipmentId": 2, "# + RouteCases.arrival.dropFirst()
        #expect(try arrive(named)["equipmentId"]?.integer == 2)
    }
}
