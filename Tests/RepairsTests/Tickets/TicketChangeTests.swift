import JSON
import TestSupport
import Testing

@testable import Repairs

struct TicketChangeTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
        try shop.hire(bench)
        shop.clock.advance(by: 1000)
    }

    @Test func `what is set is kept, what is not stays, and one event says it`() throws {
        var changes = Tickets.Changes()
        changes.assignee = .set("Theo")
        changes.notToExceed = .set(Money(amount: 100, currency: "EUR"))
        let ticket = try shop.change(id, changes)
        #expect(ticket.version == 2 && ticket.updatedAt == shop.clock.now)
        #expect(String(describing: try shop.ticket(id)) == String(describing: ticket))
        changes = Tickets.Changes()
        (changes.priority, changes.visitId) = (.set(.urgent), .set("A-17"))
        let second = try shop.change(id, changes)
        #expect(second.assignee == "Theo" && second.notToExceed?.amount == 100)
        #expect(second.priority == .urgent && second.visitId == "A-17" && second.version == 3)
        let events = try shop.events(id)
        #expect(events.map(\.type) == [.checkIn, .change, .change])
        #expect(events[1].data.members?.map(\.name) == ["assignee", "notToExceed"])
        #expect(events[2].data.members?.map(\.name) == ["priority", "visitId"])
        changes = Tickets.Changes()
        (changes.assignee, changes.notToExceed, changes.visitId) = (.set(nil), .set(nil), .set(nil))
        let third = try shop.change(id, changes)
        #expect(third.assignee == nil && third.notToExceed == nil && third.visitId == nil)
        #expect(try shop.events(id)[3].data["assignee"]?.isNull == true)
    }

    @Test func `a change that changes nothing is no event and no version`() throws {
        #expect(try shop.change(id, Tickets.Changes()).version == 1)
        var changes = Tickets.Changes()
        (changes.priority, changes.assignee, changes.visitId) = (
            .set(.normal), .set(nil), .set(nil)
        )
        #expect(try shop.change(id, changes).version == 1)
        #expect(try shop.events(id).count == 1)
    }

    @Test func `every fault is named, and nothing is changed`() throws {
        var changes = Tickets.Changes()
        changes.assignee = .set("Nobody")
        changes.priority = .set(nil)
        changes.notToExceed = .set(Money(amount: -1, currency: "EUR"))
        changes.visitId = .set("")
        #expect(
            pointers(refusal { try shop.change(id, changes) })
                == ["/assignee", "/priority", "/notToExceed/amount", "/visitId"])
        #expect(try shop.ticket(id).version == 1)
    }

    @Test func `somebody whose token is revoked is not assigned`() throws {
        try shop.write { transaction throws(RepairError) in
            try Tokens.revoke("Theo", in: transaction)
        }
        #expect(pointers(refusal { try shop.assign(id, to: "Theo") }) == ["/assignee"])
    }

    @Test func `an unknown ticket is not found`() throws {
        guard case .notFound("ticket") = refusal({ try shop.assign(TicketID(code: 9), to: nil) })
        else {
            Issue.record("an unknown ticket was changed")
            return
        }
    }
}
