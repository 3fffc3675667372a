import TestSupport
import Testing

@testable import Repairs

/// What a customer is told of by a move alone.
@Suite struct StateMessageTests {
    let shop: TestShop

    init() throws { shop = try TestShop() }

    private func told(_ id: TicketID) throws -> [Notification] {
        try shop.messages(id).map(\.notification)
    }

    /// Past every gate that a manager may pass.
    private func makeReady(_ id: TicketID, message: String? = nil) throws -> Ticket {
        try shop.move(
            id, to: .ready, by: boss, outcome: .repaired, message: message,
            overriding: "Known unit")
    }

    @Test func `a unit that is ready is told of, without a word from anybody`() throws {
        let id = try shop.checkIn().ticket.ticketId
        shop.clock.advance(by: 5000)
        let ticket = try makeReady(id)
        #expect(ticket.lastMessageAt == shop.clock.now)
        let message = try #require(try told(id).last)
        #expect(message.event == .ready && message.state == .queued)
        #expect(message.subject == "Your Leica M9-P is ready: ticket \(id.text)")
        #expect(
            message.text.contains("is ready to be collected. It was repaired.\n\n/status/"))
    }

    @Test func `what somebody wrote goes into the same message`() throws {
        let id = try shop.checkIn().ticket.ticketId
        _ = try makeReady(id, message: "We also cleaned the strap.")
        #expect(try told(id).map(\.event) == [.acknowledgement, .ready])
        #expect(try told(id)[1].text.contains("\n\nWe also cleaned the strap.\n\n"))
    }

    @Test func `a state that was told of is told again with a new message alone`() throws {
        let id = try shop.checkIn().ticket.ticketId
        _ = try makeReady(id)
        try shop.putAll(in: .qualityCheck)
        shop.clock.advance(by: 5000)
        let again = try makeReady(id)
        #expect(again.lastMessageAt != shop.clock.now)
        #expect(try told(id).map(\.event) == [.acknowledgement, .ready])
        try shop.putAll(in: .qualityCheck)
        _ = try makeReady(id, message: "Tested once more.")
        #expect(try told(id).map(\.event) == [.acknowledgement, .ready, .ready])
    }

    private func sendToDepot(_ id: TicketID, message: String? = nil) throws {
        var draft = Transitions.Draft()
        (draft.to, draft.depot, draft.depotReference) = (.atDepot, "Maker's workshop", "RMA-1")
        (draft.expectedBackOn, draft.message) = (CalendarDate("2026-12-01"), message)
        try shop.putAll(in: .diagnosing)
        try shop.write { [draft] transaction throws(RepairError) in
            _ = try Transitions.move(id, draft, by: boss, in: transaction)
        }
    }

    @Test func `a depot is told of, with the day it should be back, once`() throws {
        let id = try shop.checkIn().ticket.ticketId
        try sendToDepot(id)
        let message = try #require(try told(id).last)
        #expect(message.event == .depot && message.subject.contains("goes to a depot"))
        #expect(message.text.contains("We expect it back on 2026-12-01."))
        #expect(!message.text.contains("RMA-1"))
        try sendToDepot(id)
        #expect(try told(id).map(\.event) == [.acknowledgement, .depot])
        try sendToDepot(id, message: "Once more.")
        #expect(try told(id).map(\.event) == [.acknowledgement, .depot, .depot])
        #expect(try told(id)[2].text.contains("\n\nOnce more.\n\n"))
    }

    @Test func `a mail-in is told of as it arrives, as it was promised`() throws {
        let announced = try shop.checkIn(sampleMailIn()).ticket
        let id = announced.ticketId
        try shop.setSerialNumber("1", of: announced)
        #expect(try told(id)[0].text.contains("as soon as it has arrived"))
        try shop.report(id)
        try shop.promise(id, .diagnosis, in: Instant.day)
        shop.clock.advance(by: 1000)
        let ticket = try shop.move(id, to: .received)
        #expect(ticket.lastMessageAt == shop.clock.now)
        #expect(try told(id).map(\.event) == [.acknowledgement, .acknowledgement])
        let message = try #require(try told(id).last)
        #expect(message.subject == "Your Leica M9-P has arrived: ticket \(id.text)")
        #expect(message.text.contains("what we found by 2026-11-21 09:00 UTC."))
    }

    @Test(arguments: StatusLanguage.allCases)
    func `every language says what is new`(
        language: StatusLanguage
    ) throws {
        var draft = sampleCheckIn()
        var customer = Customer(name: "Ming Tan", email: "ming@example.com", phone: nil)
        customer.language = language.rawValue
        draft.customer = .inline(customer)
        let facts = try shop.checkIn(draft)
        let ticket = facts.ticket
        let promise = try #require(facts.promises.first)
        try shop.write { transaction throws(RepairError) in
            try Notifications.tell(.ready, about: ticket, saying: "–•–", in: transaction)
            try Notifications.tell(.returned, about: ticket, saying: nil, in: transaction)
            try Notifications.tell(.depot, about: ticket, saying: nil, in: transaction)
            try Notifications.tell(.acknowledgement, about: ticket, saying: nil, in: transaction)
            try Notifications.promiseMoved(promise, about: ticket, in: transaction)
        }
        let messages = try told(ticket.ticketId).suffix(5)
        #expect(
            messages.map(\.event) == [.ready, .returned, .depot, .acknowledgement, .promiseMoved])
        for message in messages {
            for part in ["Leica M9-P", ticket.ticketId.text, "Ming Tan"] {
                #expect((message.subject + message.text).contains(part))
            }
        }
        #expect(messages.first?.text.contains("–•–") == true)
        #expect(Set(messages.map(\.subject)).count == 5)
        if language != .en { #expect(!messages.contains { $0.text.contains("your") }) }
    }
}
