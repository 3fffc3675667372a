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
            missing == "not explained: zone Top plate, zone LCD, function Powers on, "
                + "function Shutter, accessory Battery")
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
