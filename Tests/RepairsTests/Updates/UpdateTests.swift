import JSON
import TestSupport
import Testing

@testable import Repairs

struct UpdateTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
        shop.clock.advance(by: 1000)
    }

    private func page(after number: Int64, limit: Int) throws -> [Recorded<Update>] {
        try shop.all(Update.self, of: id, after: number, limit: limit)
    }

    @Test func `updates are numbered and read in pages without gap or double`() throws {
        for number in 1...25 {
            let update = try shop.update(id, "Message \(number)")
            #expect(update.number == Int64(number) && update.by == "Dana")
            try shop.note(id, "Note \(number)")
        }
        var read: [Recorded<Update>] = []
        while true {
            let page = try page(after: read.last?.number ?? 0, limit: 7)
            read += page
            if page.count < 7 { break }
        }
        #expect(read.map(\.number) == Array(1...25))
        #expect(read.map(\.message) == (1...25).map { "Message \($0)" })
        #expect(read.allSatisfy { $0.at == shop.clock.now })
        #expect(try page(after: 25, limit: 7).isEmpty)
    }

    @Test func `each update is one row in the outbox, in the order of their writing`() throws {
        for number in 1...3 { try shop.update(id, "Message \(number)") }
        let ticket = try shop.ticket(id)
        let outbox = try shop.write { transaction throws(RepairError) in
            try Notifications.page(of: ticket, after: 1, limit: 10, in: transaction)
        }
        #expect(outbox.map(\.number) == [2, 3, 4])
        #expect(outbox.allSatisfy { $0.event == .update && $0.state == .queued && $0.tries == 0 })
        #expect(outbox.allSatisfy { $0.channel == .email && $0.to == "ming@example.com" })
        for (number, message) in outbox.enumerated() {
            #expect(message.text.hasPrefix("Message \(number + 1)\n"))
            #expect(message.text.contains("/status/" + id.text))
            #expect(message.subject == "News of your Leica M9-P: ticket " + id.text)
        }
        #expect(ticket.lastMessageAt == shop.clock.now && ticket.version == 4)
    }

    @Test func `who is told by phone has a call waiting, who has no address has nothing`() throws {
        let phone = try shop.checkIn(
            sampleCheckIn(name: "Lee", email: nil, serialNumber: "2")
        ).ticket
        try shop.update(phone.ticketId, "Please call")
        let calls = try shop.write { transaction throws(RepairError) in
            try Notifications.page(of: phone, after: 0, limit: 10, in: transaction)
        }
        #expect(calls.map(\.state) == [.open, .open])
        #expect(calls.allSatisfy { $0.channel == .phone && $0.to == "+6561234567" })
        try shop.write { transaction throws(RepairError) in
            try transaction.run("UPDATE customers SET phone = NULL, email = NULL")
        }
        #expect(try shop.update(phone.ticketId, "Nobody hears").number == 2)
        #expect(try shop.number("SELECT count(*) FROM notifications WHERE ticketId = 2") == 2)
    }

    @Test func `the text stands in the event as a commitment, and is public`() throws {
        try shop.update(id, "Your camera is fine")
        let canonical = try shop.number(
            "SELECT count(*) FROM events WHERE canonical LIKE '%camera is fine%'")
        #expect(canonical == 0)
        #expect(try shop.status(id).timeline.last?.message == "Your camera is fine")
        #expect(try shop.events(id).last?.data["message"]?.text == "Your camera is fine")
    }

    @Test func `ended tickets are refused and leave nothing`() throws {
        for state in [TicketState.closed, .cancelled] {
            try shop.putAll(in: state)
            guard case .conflict(.notInThisState) = refusal({ try shop.update(id, "Hi") }) else {
                Issue.record("\(state) took an update")
                continue
            }
        }
        try shop.putAll(in: .returned)
        #expect(try shop.update(id, "Is it well?").number == 1)
        #expect(try shop.rowCounts()["notifications"] == 2)
    }
}
