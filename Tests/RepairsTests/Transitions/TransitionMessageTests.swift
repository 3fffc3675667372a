import JSON
import TestSupport
import Testing

@testable import Repairs

/// What a move says, and to whom.
struct TransitionMessageTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
        shop.clock.advance(by: 5000)
    }

    @Test func `a message goes to the customer and onto the public timeline`() throws {
        let ticket = try shop.move(id, to: .diagnosing, by: bench, message: "On the bench now")
        #expect(ticket.lastMessageAt == shop.clock.now)
        #expect(try shop.status(id).timeline.last?.message == "On the bench now")
        #expect(try shop.status(id).timeline.last?.state == .diagnosing)
        let sent = try shop.write { transaction throws(RepairError) in
            try Notifications.page(of: ticket, after: 0, limit: 10, in: transaction)
        }
        #expect(sent.map(\.event) == [.acknowledgement, .update])
        #expect(sent.last?.text.hasPrefix("On the bench now\n") == true)
        #expect(sent.last?.to == "ming@example.com" && sent.last?.number == 2)
    }

    @Test func `a note is for staff alone`() throws {
        let before = try shop.ticket(id).lastMessageAt
        let ticket = try shop.move(id, to: .diagnosing, by: bench, note: "Smells of rum")
        #expect(ticket.lastMessageAt == before)
        #expect(try shop.number("SELECT count(*) FROM notifications") == 1)
        let status = try shop.status(id)
        #expect(!String(describing: status).contains("rum"))
        #expect(status.timeline.last?.message == status.statusText)
        let events = try shop.events(id).suffix(2)
        #expect(events.map(\.type) == [.transition, .note])
        #expect(events.first?.data["note"]?.text == "Smells of rum")
        #expect(events.last?.data["text"]?.text == "Smells of rum")
    }

    @Test func `both stand in the event as commitments`() throws {
        try shop.move(id, to: .diagnosing, by: bench, message: "On the bench", note: "Rum")
        let stored = try shop.write { transaction throws(RepairError) in
            try Timeline.proof(
                of: try Tickets.read(id, in: transaction), in: transaction)[1]
        }
        let canonical = String(decoding: stored.canonical, as: UTF8.self)
        #expect(!canonical.contains("bench") && !canonical.contains("Rum"))
        let values = try JSONParser.parse(try #require(stored.personal)).items ?? []
        #expect(values.compactMap { $0["path"]?.text } == ["/data/message", "/data/note"])
    }

    @Test func `blank and unprintable texts are refused together`() throws {
        let error = refusal {
            try shop.move(id, to: nil, by: bench, message: " ", note: "\u{0}")
        }
        #expect(pointers(error) == ["/to", "/message", "/note"])
    }
}
