import TestSupport
import Testing

@testable import Repairs

struct WorkVoidTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.onBench()
    }

    @discardableResult
    private func void(_ number: Int64) throws -> Recorded<Work> {
        var void = WorkVoid()
        void.reason = "Another ticket's"
        return try shop.with(id) { [void] ticket, transaction throws(RepairError) in
            let work = try Work.read(number, of: ticket, in: transaction)
            return try void.end(work, on: &ticket, by: bench, in: transaction)
        }
    }

    private func totals() throws -> WorkTotals {
        try shop.write { transaction throws(RepairError) in
            try WorkTotals(of: try Tickets.read(id, in: transaction), in: transaction)
        }
    }

    @Test func `void work stays, is marked and no longer counts`() throws {
        try shop.work(id, cost: 5, price: 100)
        try shop.work(id, cost: 7, price: 200)
        try void(1)
        #expect(try totals() == WorkTotals(cost: 7, price: 200))
        let all = try shop.all(Work.self, of: id)
        #expect(all.map { $0.ended?.ending.reason } == ["Another ticket's", nil])
        #expect(all[0].fact.price == 100 && all[0].ended?.by == "Theo")
        #expect(isOfState(refusal { try void(1) }))
        #expect(try shop.missing(.workRecorded, id, to: .qualityCheck) == nil)
        try void(2)
        #expect(try shop.missing(.workRecorded, id, to: .qualityCheck) != nil)
        #expect(try shop.missing(.reQuote, id, to: .qualityCheck) == nil)
        #expect(try shop.hasWholeChains())
    }

    @Test func `a test before the voiding no longer counts`() throws {
        try shop.work(id)
        try shop.put(id, in: .qualityCheck)
        try shop.test(id, symptom: 1, by: otherBench)
        #expect(try shop.missing(.symptomTests, id, to: .ready) == nil)
        try void(1)
        #expect(try shop.missing(.symptomTests, id, to: .ready) != nil)
        try shop.test(id, symptom: 1, by: otherBench)
        #expect(try shop.missing(.symptomTests, id, to: .ready) == nil)
    }

    @Test func `whoever recorded void work has worked on the unit`() throws {
        try shop.work(id)
        try void(1)
        try shop.put(id, in: .qualityCheck)
        try shop.test(id, symptom: 1, by: bench)
        #expect(try shop.missing(.secondPerson, id, to: .ready) != nil)
        try shop.test(id, symptom: 1, by: otherBench)
        #expect(try shop.missing(.secondPerson, id, to: .ready) == nil)
    }

    @Test(arguments: TicketState.allCases)
    func `work is taken back until the unit is ready`(state: TicketState) throws {
        try shop.work(id)
        try shop.put(id, in: state)
        let takes = state.isHere && state != .ready && state != .unclaimed
        if takes {
            try void(1)
        } else {
            #expect(isOfState(refusal { try void(1) }))
        }
    }
}
