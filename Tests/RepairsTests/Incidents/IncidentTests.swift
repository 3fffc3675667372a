import TestSupport
import Testing

@testable import Repairs

struct IncidentTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @Test func `an incident and its resolution come back as they were recorded`() throws {
        let found = try shop.incident(
            id, accessory: "Strap", kind: .loss, description: "Not in the box", foundBy: "Ana")
        shop.clock.advance(by: 1000)
        try shop.incident(id, zone: "Mount")
        let resolved = try shop.resolve(
            1, on: id, "Sent on", liability: .carrier, remedy: "A new strap")
        #expect(resolved.ended?.by == "Mara")
        let all = try shop.incidents(id)
        #expect(all.map(\.number) == [1, 2] && all.map(\.kind) == [.loss, .damage])
        #expect(all[0].subject == found.subject && all[0].foundBy == "Ana")
        #expect(all[0].ended?.ending.resolution == "Sent on" && all[1].ended == nil)
        #expect(all[0].ended?.ending.liability == .carrier)
        #expect(all[0].ended?.ending.remedy == "A new strap")
        #expect(all[0].ended?.at == shop.clock.now && all[0].at != all[1].at)
        #expect(
            try shop.events(id).map(\.type) == [.checkIn, .incident, .incident, .incidentResolved])
        let page = try shop.write { transaction throws(RepairError) in
            try ChainCheck.page(after: 0, limit: 10, in: transaction)
        }
        #expect(page.damages.isEmpty)
    }

    @Test func `an incident explains what it names, before or after the handover`() throws {
        try shop.incident(id, zone: "TOP plate")
        try shop.handover(id) { draft in
            draft.zones[0].condition = .dented
            draft.accessories = []
        }
        #expect(try shop.comparison(id).differences.map(\.incident) == [1, nil])
        try shop.incident(id, accessory: "Battery", kind: .loss)
        #expect(try shop.comparison(id).differences.map(\.incident) == [1, 2])
        #expect(try shop.missing(.differencesExplained, id, to: .ready) == nil)
    }

    @Test func `a ticket is closed once its incidents are resolved`() throws {
        try shop.incident(id, zone: "Mount")
        try shop.incident(id, zone: "LCD")
        try shop.putAll(in: .returned)
        #expect(
            try shop.missing(.incidentsResolved, id, to: .closed)
                == "2 incidents are not resolved")
        try shop.resolve(2, on: id)
        #expect(
            try shop.missing(.incidentsResolved, id, to: .closed) == "incident 1 is not resolved")
        try shop.resolve(1, on: id)
        #expect(try shop.missing(.incidentsResolved, id, to: .closed) == nil)
    }

    @Test func `what comes to light after the return is recorded too, not once it is closed`()
        throws
    {
        try shop.putAll(in: .returned)
        try shop.incident(id, zone: "Mount")
        for state in [TicketState.closed, .cancelled] {
            try shop.putAll(in: state)
            guard case .conflict(.notInThisState) = refusal({ try shop.incident(id, zone: "x") })
            else {
                Issue.record("\(state) took an incident")
                continue
            }
        }
        #expect(try shop.resolve(1, on: id).ended != nil)
    }

    @Test func `an incident is resolved once, and only where it is`() throws {
        try shop.incident(id, zone: "Mount")
        try shop.resolve(1, on: id)
        guard case .conflict(.notInThisState) = refusal({ try shop.resolve(1, on: id) }) else {
            Issue.record("resolved twice")
            return
        }
        for number in [0, 2, -1, Int64.max] as [Int64] {
            guard case .notFound("incident") = refusal({ try shop.resolve(number, on: id) }) else {
                Issue.record("incident \(number) was found")
                continue
            }
        }
    }

    @Test func `every fault is told`() throws {
        #expect(pointers(refusal { try shop.incident(id) }) == ["/zone"])
        let two = refusal { try shop.incident(id, zone: "a", function: "b", accessory: "c") }
        #expect(pointers(two) == ["/function", "/accessory"])
    }
}
