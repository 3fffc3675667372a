import SQLite
import TestSupport
import Testing

@testable import Repairs

/// Lists against a model that looks at every ticket.
@Suite struct TicketListTests {
    @Test(arguments: [31, 32, 33] as [UInt64])
    func `every filter, alone and combined, lists what a look at all tickets finds`(
        seed: UInt64
    ) throws {
        var model = try TicketListModel(seed: seed)
        var (found, empty) = (0, 0)
        for _ in 0..<200 {
            let filter = model.filter()
            let expected = try model.expected(filter)
            let listed = try model.listed(filter)
            guard try model.listed(filter, .newest) == listed.reversed() else {
                Issue.record("\(filter): another list from the newest on")
                return
            }
            guard listed == expected else {
                Issue.record("\(filter): \(listed) instead of \(expected)")
                return
            }
            if expected.isEmpty { empty += 1 } else { found += 1 }
        }
        #expect(found > 60 && empty > 20)
    }

    @Test func `a search for a ticket or a unit lists no other of the same customer's`() throws {
        let shop = try TestShop()
        let first = try shop.checkIn().ticket
        let second = try shop.checkIn(sampleCheckIn(serialNumber: "77")).ticket
        func found(_ q: String) throws -> [Int64] {
            var filter = TicketFilter()
            filter.q = q
            return try shop.write { [filter] transaction throws(RepairError) in
                try Tickets.list(filter, ListPage(limit: 10), in: transaction).map(\.id)
            }
        }
        #expect(try found(first.ticketId.text.lowercased()) == [first.id])
        #expect(try found("40 12345") == [first.id])
        #expect(try found("77") == [second.id])
        #expect(try found("tan míng") == [first.id, second.id])
        #expect(try found("MING@example") == [first.id, second.id])
        #expect(try found("tan lee").isEmpty)
        #expect(try found("%").isEmpty)
    }

    @Test func `a page names the first that is left, whatever is opened meanwhile`() throws {
        let shop = try TestShop()
        for number in 0..<5 { try shop.checkIn(sampleCheckIn(serialNumber: "N\(number)")) }
        func page(after row: Int64) throws -> [Int64] {
            try shop.write { transaction throws(RepairError) in
                try Tickets.list(
                    TicketFilter(), ListPage(after: row, limit: 2), in: transaction
                ).map(\.id)
            }
        }
        #expect(try page(after: 0) == [1, 2])
        try shop.checkIn(sampleCheckIn(serialNumber: "9"))
        try shop.move(try shop.ticketID(row: 3), to: .diagnosing, by: bench)
        #expect(try page(after: 2) == [3, 4])
        #expect(try page(after: 4) == [5, 6])
        #expect(try page(after: 6).isEmpty)
    }

    @Test func `narrow filters go by an index, never through every ticket`() throws {
        let shop = try TestShop()
        try shop.checkIn()
        let narrow: [(inout TicketFilter) -> Void] = [
            { $0.states = [.received, .ready] }, { $0.assignee = .name("Theo") },
            { $0.customerId = 1 }, { $0.equipmentId = 1 }, { $0.visitId = "Desk 4" },
            { $0.q = "ming tan" }, { $0.q = "4012345" }, { $0.q = "06 6982 0123" },
            { $0.updatedSince = Instant(milliseconds: 0) }, { $0.overdue = true },
            { $0.priority = .urgent }, { $0.open = true },
            { ($0.states, $0.overdue) = ([.received], false) },
            { ($0.q, $0.states) = ("ming", [.received]) }, { $0.assignee = .nobody }, { _ in },
        ]
        for change in narrow {
            for order in ListOrder.allCases {
                var filter = TicketFilter()
                change(&filter)
                let steps = try shop.stepsOfList(filter, order)
                #expect(steps.scans.isEmpty, "\(filter): \(steps.scans)")
                #expect(steps.searches > 0)
            }
        }
    }
}

extension TestShop {
    func ticketID(row: Int64) throws -> TicketID {
        try write { transaction throws(RepairError) in
            let code = try transaction.first(
                "SELECT code FROM tickets WHERE id = ?", .int(row)
            ) { row in row.int(0) }
            return TicketID(code: code ?? 0)
        }
    }

    /// How SQLite means to go through tables for a list; `json_each` and rows that were
    /// found before are none.
    fileprivate func stepsOfList(
        _ filter: TicketFilter, _ order: ListOrder
    ) throws -> (scans: [String], searches: Int) {
        let plans = try plansOf { transaction throws(RepairError) in
            _ = try Tickets.listed(filter, ListPage(order, limit: 10), in: transaction)
        }
        return (plans.tableScans, plans.count { $0.contains("SEARCH") })
    }
}
