import TestSupport
import Testing

@testable import Repairs

struct CustodyTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @discardableResult
    private func pass(_ holder: String, _ place: String, _ note: String? = nil) throws
        -> Recorded<Custody>
    {
        var custody = Custody()
        (custody.holder, custody.place, custody.note) = (holder, place, note)
        return try shop.add(custody, to: id, by: bench)
    }

    @Test func `each hand that a unit goes through stays in the chain`() throws {
        try pass("Theo", "Bench 2")
        shop.clock.advance(by: 1000)
        try pass("DHL", "On the way", "Parcel 77")
        let chain = try shop.all(Custody.self, of: id)
        // The first is the check-in's.
        #expect(chain.map(\.number) == [2, 3] && chain.map(\.holder) == ["Theo", "DHL"])
        #expect(chain[1].place == "On the way" && chain[1].note == "Parcel 77")
        #expect(chain[1].at == shop.clock.now && chain[1].by == "Theo")
        #expect(try shop.hasWholeChains())
    }

    @Test func `who had the first entry before check-ins had theirs keeps it`() throws {
        // As it was recorded then.
        try shop.write { transaction throws(RepairError) in
            var ticket = try Tickets.read(id, in: transaction)
            var custody = Custody()
            (custody.holder, custody.place) = ("Theo", "Bench 2")
            _ = try custody.record(on: &ticket, by: "Theo", in: transaction)
        }
        try pass("DHL", "On the way")
        let entries = try shop.write { transaction throws(RepairError) in
            try Custody.entries(
                of: try Tickets.read(id, in: transaction), after: 0, limit: 9, in: transaction)
        }
        #expect(entries.map(\.number) == [1, 2] && entries.map(\.holder) == ["Theo", "DHL"])
    }

    @Test func `ended tickets take none`() throws {
        for state in [TicketState.closed, .cancelled] {
            try shop.putAll(in: state)
            #expect(isOfState(refusal { try pass("Theo", "Bench") }))
        }
    }
}
