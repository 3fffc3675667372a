import JSON
import TestSupport
import Testing

@testable import Repairs

struct NoteTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @Test func `notes are numbered by themselves and read in pages`() throws {
        for number in 1...10 {
            if number.isMultiple(of: 3) { try shop.update(id, "Update") }
            #expect(try shop.note(id, "Note \(number)\nline").number == Int64(number))
        }
        let read = try shop.write { transaction throws(RepairError) in
            let ticket = try Tickets.read(id, in: transaction)
            return [
                try Note.page(of: ticket, after: 0, limit: 4, in: transaction),
                try Note.page(of: ticket, after: 4, limit: 4, in: transaction),
                try Note.page(of: ticket, after: 8, limit: 4, in: transaction),
            ]
        }
        #expect(read.map(\.count) == [4, 4, 2])
        #expect(read.joined().map(\.text) == (1...10).map { "Note \($0)\nline" })
        #expect(read.joined().allSatisfy { $0.by == "Theo" && $0.at == shop.clock.now })
    }

    @Test func `a note tells the customer nothing`() throws {
        shop.clock.advance(by: 1000)
        let before = try shop.status(id)
        try shop.note(id, "Smells of rum")
        let after = try shop.status(id)
        #expect(!String(describing: after).contains("rum"))
        #expect(after.timeline.count == before.timeline.count)
        #expect(after.nextUpdateBy == before.nextUpdateBy)
        #expect(try shop.number("SELECT count(*) FROM notifications") == 1)
    }

    @Test func `one is taken in every state`() throws {
        for state in TicketState.allCases {
            try shop.putAll(in: state)
            try shop.note(id, "In \(state)")
        }
        #expect(try shop.all(Note.self, of: id).count == TicketState.allCases.count)
    }
}
