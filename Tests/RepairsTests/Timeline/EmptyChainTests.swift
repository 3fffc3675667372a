import Testing

@testable import Repairs

struct EmptyChainTests {
    @Test func `a ticket without its events is damaged, even where its head says none`() throws {
        let shop = try TestShop()
        let id = try shop.checkIn().ticket.ticketId
        let page = try shop.write { transaction throws(RepairError) in
            try transaction.run("DELETE FROM eventValues")
            try transaction.run("DELETE FROM events")
            try transaction.run("UPDATE tickets SET eventCount = 0, headHash = zeroblob(32)")
            return try ChainCheck.page(after: 0, limit: 10, in: transaction)
        }
        #expect(page.damages.map(\.ticketId) == [id])
        #expect(page.damages.map(\.event) == [1])
    }
}
