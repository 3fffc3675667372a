import JSON
import TestSupport
import Testing

@testable import Repairs

/// What a manager may pass, and that it is written down.
struct OverrideTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn(sampleMailIn()).ticket.ticketId
    }

    private func override() throws -> JSONValue? {
        try shop.events(id).last { $0.type == .transition }?.data["override"]
    }

    @Test func `a manager passes gates with a reason, which stands on the timeline`() throws {
        let ticket = try shop.move(id, to: .received, by: boss, overriding: "Serial is worn off")
        #expect(ticket.state == .received)
        let override = try override()
        #expect(override?["reason"]?.text == "Serial is worn off")
        #expect(
            override?["gates"]?.items?.compactMap(\.text) == [
                "condition-report", "agreement", "serial-number", "diagnosis-promise",
            ])
        #expect(try shop.events(id).last?.by == "Mara")
    }

    @Test func `a reason stands there also where only the role was passed`() throws {
        try shop.move(id, to: .received, by: boss, overriding: "Serial is worn off")
        try shop.move(id, to: .diagnosing, by: boss, overriding: "Nobody else is in")
        #expect(try override()?["reason"]?.text == "Nobody else is in")
        #expect(try override()?["gates"]?.items?.isEmpty == true)
    }

    @Test func `without a reason a manager is held by the gates, and there is no override`() throws
    {
        #expect(unmetGates(refusal { try shop.move(id, to: .received, by: boss) })?.count == 4)
        try shop.move(id, to: .cancelled, by: boss)
        #expect(try override()?.isNull == true)
    }

    @Test func `nobody but a manager overrides`() throws {
        let other = Person(tokenId: 9, name: "Ivo", roles: [.frontDesk, .technician, .admin])
        for person in [desk, bench, admin, other] {
            let error = refusal { try shop.move(id, to: .received, by: person, overriding: "So") }
            guard case .forbidden = error else {
                Issue.record("\(person.name): \(String(describing: error))")
                continue
            }
        }
        #expect(try shop.events(id).count == 1)
    }

    @Test func `the customer's yes and the serial number are never passed`() throws {
        let id = try shop.checkIn().ticket.ticketId
        #expect(
            unmetGates(refusal { try shop.move(id, to: .approved, by: boss, overriding: "So") })
                == [.quoteApproved])
        try shop.putAll(in: .ready)
        #expect(
            unmetGates(refusal { try shop.move(id, to: .returned, by: boss, overriding: "So") })
                == [.serialNumberMatches])
        try shop.putAll(in: .approved)
        #expect(
            unmetGates(refusal { try shop.move(id, to: .inRepair, by: boss, overriding: "So") })
                == [.quoteApproved])
    }

    @Test func `a blank reason is no reason, and an override makes no new moves`() throws {
        #expect(
            pointers(refusal { try shop.move(id, to: .received, by: boss, overriding: " \n") })
                == ["/override/reason"])
        let error = refusal { try shop.move(id, to: .ready, by: boss, overriding: "So") }
        guard case .noSuchTransition(from: .registered, to: .ready, next: _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
