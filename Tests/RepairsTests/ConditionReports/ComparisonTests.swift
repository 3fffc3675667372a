import TestSupport
import Testing

@testable import Repairs

struct ComparisonTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @Test func `nothing is compared until both ends are on file`() throws {
        let before = try shop.comparison(id)
        #expect(before.intake == 1 && before.handover == nil && before.differences.isEmpty)
        #expect(try shop.missing(.differencesExplained, id, to: .ready) != nil)
        #expect(try shop.missing(.handoverConditionReport, id, to: .ready) != nil)
        try shop.handover(id)
        let after = try shop.comparison(id)
        #expect(after.intake == 1 && after.handover == 2 && after.differences.isEmpty)
        #expect(try shop.missing(.differencesExplained, id, to: .ready) == nil)
        #expect(try shop.missing(.handoverConditionReport, id, to: .ready) == nil)
    }

    @Test func `a report at the depot is no handover`() throws {
        try shop.handover(id, stage: .depot) { $0.zones[0].condition = .cracked }
        #expect(try shop.comparison(id).handover == nil)
        #expect(try shop.missing(.handoverConditionReport, id, to: .ready) != nil)
    }

    @Test func `zones, functions and accessories are compared, missing ones on either side`()
        throws
    {
        try shop.handover(id) { draft in
            draft.zones[0].condition = .dented
            draft.zones.append(.init(zone: "LCD", condition: .ok, note: nil))
            draft.functions = [.init(function: "Shutter", result: .fail, note: "sticks")]
            draft.accessories = [.init(name: "Battery", quantity: 2)]
        }
        let differences = try shop.comparison(id).differences
        #expect(
            differences.map(\.subject) == [
                .init(.zone, "Top plate"), .init(.zone, "LCD"), .init(.function, "Powers on"),
                .init(.function, "Shutter"), .init(.accessory, "Battery"),
            ])
        #expect(
            differences.map(\.before) == [
                .word("scratched"), nil, .word("pass"), nil, .quantity(1),
            ])
        #expect(
            differences.map(\.after) == [
                .word("dented"), .word("ok"), nil, .word("fail"), .quantity(2),
            ])
        #expect(differences[3].noteAfter == "sticks")
        let missing = try shop.missing(.differencesExplained, id, to: .ready)
        #expect(
            missing == "not explained: zone Top plate, function Powers on, function Shutter, "
                + "accessory Battery")
        #expect(differences.map(\.isWorse) == [true, false, true, true, true])
    }

    @Test func `a dead unit that works again needs no explanation`() throws {
        try shop.handover(id, stage: .intake) { draft in
            draft.functions = ["Powers on", "Shutter", "LCD", "AF"].enumerated().map {
                place, name in
                .init(function: name, result: place == 0 ? .fail : .notTested, note: nil)
            }
        }
        try shop.handover(id) { draft in
            draft.functions = ["Powers on", "Shutter", "LCD", "AF", "Flash"].map {
                .init(function: $0, result: $0 == "Flash" ? .notTested : .pass, note: nil)
            }
            draft.zones[0].condition = .ok
        }
        #expect(try shop.comparison(id).differences.count == 6)
        #expect(try shop.comparison(id).differences.allSatisfy { !$0.isWorse })
        #expect(try shop.missing(.differencesExplained, id, to: .ready) == nil)
    }

    @Test(arguments: ConditionReport.Result.allCases, ConditionReport.Result.allCases)
    func `a function is worse if it did more before`(
        _ before: ConditionReport.Result, _ after: ConditionReport.Result
    ) {
        let difference = Difference(
            subject: .init(.function, "AF"), before: .word(before.rawValue),
            after: .word(after.rawValue), noteBefore: nil, noteAfter: nil)
        let isWorse =
            switch (before, after) {
            case (.pass, .fail), (.pass, .notTested), (.notTested, .fail): true
            default: false
            }
        #expect(difference.isWorse == isWorse)
    }

    @Test func `a damaged zone without a note repeats the intake's`() throws {
        try shop.handover(id) { $0.zones[0].note = nil }
        #expect(try shop.comparison(id).differences.isEmpty)
        let intake = try shop.write { transaction throws(RepairError) in
            try ConditionReports.last(
                .intake, of: try Tickets.read(id, in: transaction), in: transaction)
        }
        var draft = sampleCheckIn().conditionReport ?? ConditionReportDraft()
        (draft.stage, draft.zones[0].note) = (.handover, nil)
        #expect(draft.faults(at: "", stage: .handover, intake: intake).isEmpty)
        #expect(draft.faults(at: "", stage: .handover).map(\.pointer) == ["/zones/0/note"])
        draft.zones[0].zone = "Bottom plate"
        #expect(
            draft.faults(at: "", stage: .handover, intake: intake).map(\.pointer)
                == ["/zones/0/note"])
    }

    @Test func `names are compared folded`() throws {
        try shop.handover(id) { draft in
            draft.zones[0].zone = "  TOP  Pláte "
            draft.functions[0].function = "powers on"
            draft.accessories[0].name = "BATTERY"
        }
        #expect(try shop.comparison(id).differences.isEmpty)
    }

    @Test func `a second scratch in the same zone is told by its note`() throws {
        try shop.handover(id) { $0.zones[0].note = "3 MM,  left of the hot shoe" }
        #expect(try shop.comparison(id).differences.isEmpty)
        try shop.handover(id) { $0.zones[0].note = "(3mm) left of the Hot-shoe." }
        #expect(try shop.comparison(id).differences.isEmpty)
        try shop.handover(id) { $0.zones[0].note = "3 mm, left of the hot shoe, and one right" }
        let difference = try #require(try shop.comparison(id).differences.first)
        #expect(difference.before == .word("scratched") && difference.after == difference.before)
        #expect(difference.noteBefore == "3 mm, left of the hot shoe")
        #expect(difference.noteAfter == "3 mm, left of the hot shoe, and one right")
    }

    @Test func `how something works is told by its result, whatever the note`() throws {
        try shop.handover(id) { $0.functions[0].note = "at once" }
        #expect(try shop.comparison(id).differences.isEmpty)
    }

    @Test func `the latest report of each stage counts`() throws {
        try shop.handover(id) { $0.zones[0].condition = .cracked }
        #expect(try shop.comparison(id).differences.count == 1)
        try shop.handover(id, stage: .intake) { $0.zones[0].condition = .cracked }
        let comparison = try shop.comparison(id)
        #expect(comparison.differences.isEmpty && comparison.intake == 3)
        try shop.handover(id) { $0.zones[0].condition = .ok }
        #expect(try shop.comparison(id).handover == 4)
        #expect(try shop.comparison(id).differences.count == 1)
    }
}
