import JSON
import Repairs
import Testing

@testable import API

/// How units are told from one another, as the desk sees it.
@Suite struct UnitIdentityTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private static let ana = #"{"name": "Ana Ito", "email": "ana@example.com"}"#

    private func unit(
        _ model: String, _ number: String = #""serialNumber": "3001234""#,
        brand: String = "Nikon", category: String = "camera"
    ) -> String {
        #"{"category": "\#(category)", "brand": "\#(brand)", "model": "\#(model)", \#(number)}"#
    }

    private func checkIn(_ unit: String, _ more: [String: String?] = [:]) throws -> TestAnswer {
        try desk.checkIn(["equipment": unit].merging(more) { $1 })
    }

    @Test func `different products with the same number are different units`() throws {
        let first = try checkIn(unit("D850"))
        let second = try checkIn(unit("D750"), ["customer": UnitIdentityTests.ana])
        #expect(first.status == 201 && second.status == 201, "\(second.text)")
        #expect(first["equipmentId"]?.integer != second["equipmentId"]?.integer)
        #expect(second["repeatOf"]?.isNull == true)
        let status = try desk.poll(try #require(second["ticketId"]?.text))
        #expect(status["equipment"]?.text == "Nikon D750")
        let owner = try desk.send(.get("/v1/equipment/1", as: .frontDesk))
        #expect(owner["customerId"]?.integer == 1 && owner["model"]?.text == "D850")
    }

    @Test func `the customer's unit of another model is asked about`() throws {
        _ = try checkIn(unit("D850"))
        let lens = unit("Nikkor 50", category: "lens")
        let refused = try checkIn(lens)
        #expect(refused.status == 409 && refused.problem == "resembles-a-unit-on-file")
        #expect(refused["equipmentId"]?.integer == 1)
        #expect(refused["onFile"]?["brand"]?.text == "Nikon")
        #expect(refused["onFile"]?["model"]?.text == "D850")
        #expect(refused["onFile"]?["serialNumber"]?.text == "3001234")
        #expect(refused["detail"]?.text?.contains(#""newUnit": true"#) == true)
        #expect(try desk.send(.get("/v1/tickets", as: .frontDesk)).items.count == 1)
        let taken = try checkIn(lens, ["newUnit": "true"])
        #expect(taken.status == 201 && taken["equipmentId"]?.integer == 2)
        let again = try checkIn(lens, ["newUnit": "true"])
        #expect(again.status == 409 && again.problem == "already-here")
    }

    @Test func `its id says that it is that unit`() throws {
        let mailIn = SampleCheckIn.mailIn.merging(["equipment": unit("D850")]) { $1 }
        #expect(try desk.checkIn(mailIn).status == 201)
        let taken = try checkIn(#"{"id": 1}"#)
        #expect(taken.status == 201 && taken["equipmentId"]?.integer == 1)
    }

    @Test(arguments: ["nikon d-850", "Ｄ８５０", "D 850"])
    func `a unit is the same however its model is written`(_ model: String) throws {
        _ = try checkIn(unit("D850"))
        let here = try checkIn(unit(model, #""serialNumber": "300-1234""#))
        #expect(here.status == 409 && here.problem == "already-here", "\(here.text)")
        let held = try checkIn(unit(model), ["customer": UnitIdentityTests.ana])
        #expect(held.status == 409 && held.problem == "serial-held-by-another-customer")
        #expect(held["detail"]?.text?.contains("transferOwnership") == true)
        #expect(!held.text.contains("Ming"))
    }

    @Test func `a unit that changed hands is the new customer's`() throws {
        let mailIn = SampleCheckIn.mailIn.merging(["equipment": unit("D850")]) { $1 }
        #expect(try desk.checkIn(mailIn).status == 201)
        let taken = try checkIn(
            unit("D 850"), ["customer": UnitIdentityTests.ana, "transferOwnership": "true"])
        #expect(taken.status == 201 && taken["equipmentId"]?.integer == 1)
        #expect(taken["suggestions"]?.items?.isEmpty == true)
    }

    @Test func `a correction is asked about too`() throws {
        _ = try checkIn(unit("D850"))
        _ = try checkIn(unit("D750", #""serialNumber": "77""#))
        let number = #"{"serialNumber": "3001234"}"#
        let refused = try desk.send(.patch("/v1/equipment/2", as: .frontDesk, number))
        #expect(refused.status == 409 && refused.problem == "resembles-a-unit-on-file")
        #expect(refused["equipmentId"]?.integer == 1)
        let both = #"{"serialNumber": "3001234", "newUnit": true}"#
        let changed = try desk.send(.patch("/v1/equipment/2", as: .frontDesk, both))
        #expect(changed.status == 200 && changed["serialNumber"]?.text == "3001234")
    }

    @Test func `a unit without a number is taken in and given back by its ticket ID`() throws {
        let none = #""noSerialNumber": {"reason": "worn off"}"#
        let taken = try checkIn(unit("D850", none))
        #expect(taken.status == 201, "\(taken.text)")
        let id = try #require(taken["ticketId"]?.text)
        let read = try desk.send(.get("/v1/equipment/1", as: .frontDesk))
        #expect(read["noSerialNumber"]?["reason"]?.text == "worn off")
        #expect(read["serialNumber"]?.isNull == true)
        let receipt = try desk.send(.get("/v1/tickets/\(id)/receipt", as: .frontDesk))
        #expect(receipt.status == 200 && receipt.text.contains("none (worn off)"))
        try desk.override(id, to: "ready", #", "outcome": "declined""#)
        let handover = RouteCases.handover.replacing(
            "4012345", with: id.lowercased().replacing("-", with: " "))
        let path = "/v1/tickets/\(id)/handover"
        #expect(try desk.send(.post(path, as: .frontDesk, handover)).status == 201)
        #expect(try desk.move(id, to: "returned", as: .frontDesk).status == 200)
        let report = try desk.send(.get("/v1/tickets/\(id)/report", as: .frontDesk))
        #expect(report.status == 200)
        #expect(try desk.poll(id)["state"]?.text == "returned")
    }

    @Test func `a number that was found is answered instead`() throws {
        _ = try checkIn(unit("D850", #""noSerialNumber": {"reason": "worn off"}"#))
        let found = try desk.send(
            .patch("/v1/equipment/1", as: .frontDesk, #"{"serialNumber": "3001234"}"#))
        #expect(found.status == 200 && found["serialNumber"]?.text == "3001234")
        #expect(found["noSerialNumber"]?.isNull == true)
        let gone = try desk.send(
            .patch(
                "/v1/equipment/1", as: .frontDesk, #"{"noSerialNumber": {"reason": "misread"}}"#))
        #expect(gone.status == 200 && gone["serialNumber"]?.isNull == true)
        #expect(gone["noSerialNumber"]?["reason"]?.text == "misread")
    }

    @Test(arguments: [
        (#""serialNumber": "N/A""#, ["/equipment/serialNumber"]),
        (#""serialNumber": "なし""#, ["/equipment/serialNumber"]),
        (#""serialNumber": null"#, ["/equipment/serialNumber"]),
        (
            #""serialNumber": "1", "noSerialNumber": {"reason": "worn off"}"#,
            ["/equipment/noSerialNumber"]
        ),
        (#""noSerialNumber": {}"#, ["/equipment/noSerialNumber/reason"]),
        (#""noSerialNumber": {"reason": " "}"#, ["/equipment/noSerialNumber/reason"]),
    ])
    func `what is neither a number nor a reason is refused`(
        _ number: String, _ pointers: [String]
    ) throws {
        let refused = try checkIn(unit("D850", number))
        #expect(refused.status == 422 && refused.pointers == pointers, "\(refused.text)")
        if pointers == ["/equipment/serialNumber"] {
            #expect(refused.text.contains("noSerialNumber"))
        }
    }

    @Test func `a loaner is told apart by its model too, and has a number`() throws {
        func add(_ model: String, _ number: String) throws -> TestAnswer {
            let body = RouteCases.loaner.replacing("Q2", with: model)
                .replacing("L1", with: number)
            return try desk.send(.post("/v1/loaners", as: .manager, body))
        }
        #expect(try add("Q2", "L1").status == 201)
        #expect(try add("Q3", "L1").status == 201)
        #expect(try add("Leica Q-2", "l-1").problem == "already-on-file")
        let none = try add("Q2", "none")
        #expect(none.status == 422 && none.pointers == ["/serialNumber"])
    }
}
