import JSON
import TestSupport
import Testing

@testable import Repairs

struct ConditionReportTests {
    let shop: TestShop
    private let id: TicketID

    init() throws {
        shop = try TestShop()
        id = try shop.checkIn().ticket.ticketId
    }

    @Test func `a later report of a stage is a new version, and the old one stays`() throws {
        let first = try shop.facts(id).conditionReports
        shop.clock.advance(by: 1000)
        let second = try shop.report(id, zone: "LCD")
        let third = try shop.report(id, stage: .depot, zone: "Mount")
        let reports = try shop.facts(id).conditionReports
        #expect(reports == first + [second, third])
        #expect(reports.map(\.number) == [1, 2, 3])
        #expect(reports.map(\.stage) == [.intake, .intake, .depot])
        #expect(reports.map { $0.zones[0].zone } == ["Top plate", "LCD", "Mount"])
        #expect(second.at == shop.clock.now && second.by == "Dana")
    }

    @Test func `the seal is the hash of the event that froze the report`() throws {
        try shop.note(id, "In between")
        let report = try shop.report(id)
        let events = try shop.events(id)
        #expect(events.map(\.type) == [.checkIn, .note, .conditionReport])
        #expect(report.seal == events[2].hash)
        #expect(
            try shop.facts(id).conditionReports.map(\.seal) == [events[0].hash, events[2].hash])
        #expect(report.seal == (try shop.ticket(id)).head.hash)
    }

    @Test func `everything that was answered comes back`() throws {
        var draft = ConditionReportDraft()
        draft.stage = .intake
        draft.zones = ConditionReport.Condition.allCases.map {
            .init(zone: "Zone \($0)", condition: $0, note: $0 == .ok ? nil : "Note on \"\($0)\"\n")
        }
        draft.functions = ConditionReport.Result.allCases.map {
            .init(function: "函数 \($0)", result: $0, note: "\u{1F4F7}")
        }
        draft.accessories = [.init(name: "Akku", quantity: (1 << 53) - 1)]
        draft.refusedToAgree = "Not my scratch"
        let report = try shop.write { [draft] transaction throws(RepairError) in
            try ConditionReports.add(draft, to: id, by: desk, in: transaction).report
        }
        #expect(try shop.facts(id).conditionReports.last == report)
        #expect(report.zones == draft.zones && report.functions == draft.functions)
        #expect(report.accessories == draft.accessories && report.agreedBy == nil)
        #expect(report.refusedToAgree == "Not my scratch")
    }

    @Test func `agreement is needed at intake, not at the depot nor at handover`() throws {
        let error = refusal { try shop.report(id, stage: .intake, agreedBy: nil) }
        #expect(pointers(error) == ["/agreedBy"])
        for stage in [ConditionReport.Stage.depot, .handover] {
            #expect(try shop.report(id, stage: stage, agreedBy: nil).agreedBy == nil)
            #expect(try shop.report(id, stage: stage, agreedBy: "Ana").agreedBy == "Ana")
        }
    }

    @Test func `a report says its stage, and agreement and refusal exclude each other`() throws {
        var draft = ConditionReportDraft()
        (draft.agreedBy, draft.refusedToAgree) = ("Ana", "No")
        #expect(
            draft.faults(at: "/r", stage: .intake).map(\.pointer)
                == ["/r/zones", "/r/functions", "/r/refusedToAgree"])
    }

    @Test func `names are told apart folded, in each list`() {
        var draft = ConditionReportDraft()
        draft.agreedBy = "Ana"
        draft.zones = ["Top plate", "Öse", "TOP PLATE ", "ose", "top plate"].map {
            .init(zone: $0, condition: .ok, note: nil)
        }
        draft.functions = ["Top plate", "Shutter"].map {
            .init(function: $0, result: .pass, note: nil)
        }
        #expect(
            draft.faults(at: "", stage: .intake).map(\.pointer)
                == ["/zones/2/zone", "/zones/3/zone", "/zones/4/zone"])
    }

    @Test func `once the unit has gone back there is nothing to report`() throws {
        for state in [TicketState.returned, .closed, .cancelled] {
            try shop.putAll(in: state)
            guard case .conflict(.notInThisState) = refusal({ try shop.report(id) }) else {
                Issue.record("\(state) took a report")
                continue
            }
        }
        #expect(try shop.facts(id).conditionReports.count == 1)
    }
}
