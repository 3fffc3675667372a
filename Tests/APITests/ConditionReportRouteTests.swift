import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct ConditionReportRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func post(_ body: String) throws -> TestAnswer {
        try desk.send(.post("/v1/tickets/\(id)/condition-reports", as: .technician, body))
    }

    private func stage(_ stage: String, _ report: String = SampleCheckIn.report) -> String {
        #"{"stage": "\#(stage)", "# + report.dropFirst()
    }

    @Test func `a report is answered as it was frozen`() throws {
        desk.clock.advance(by: 1000)
        let answer = try post(stage("depot"))
        #expect(answer.status == 201 && answer.header("ETag") == "\"v2\"")
        #expect(
            answer.names == [
                "number", "stage", "zones", "functions", "accessories", "agreedBy",
                "refusedToAgree", "at", "by", "seal",
            ])
        #expect(answer["number"]?.integer == 2 && answer["stage"]?.text == "depot")
        let zones = answer["zones"]?.items ?? []
        #expect(zones.compactMap { $0["zone"]?.text } == ["Top plate", "LCD"])
        #expect(zones.first?["note"]?.text == "3 mm, left" && zones.last?["note"]?.isNull == true)
        let function = answer["functions"]?.items?.first
        #expect(function?["function"]?.text == "Powers on" && function?["note"]?.isNull == true)
        #expect(answer["accessories"]?.items?.first?["quantity"]?.integer == 1)
        #expect(answer["by"]?.text == "The technician")
        #expect(answer["at"]?.text == "2026-11-20T09:00:01.000Z")
        let event = try desk.send(.get("/v1/tickets/\(id)/timeline", as: .frontDesk)).items.last
        #expect(event?["hash"]?.text == answer["seal"]?.text)
        #expect(event?["type"]?.text == "conditionReport")
    }

    @Test func `a later report of a stage is its new version, and the old one stays`() throws {
        _ = try post(stage("intake"))
        let list = try desk.send(
            .get("/v1/tickets/\(id)/condition-reports", as: .frontDesk))
        #expect(list.items.compactMap { $0["number"]?.integer } == [1, 2])
        #expect(list.items.compactMap { $0["stage"]?.text } == ["intake", "intake"])
        let ticket = try desk.send(.get("/v1/tickets/\(id)", as: .frontDesk))
        #expect(ticket["conditionReports"]?.written == list["items"]?.written)
    }

    @Test func `nobody has to agree at handover`() throws {
        let answer = try post(
            stage(
                "handover", SampleCheckIn.report.replacing(#", "agreedBy": "Ming Tan""#, with: "")))
        #expect(answer.status == 201 && answer["agreedBy"]?.isNull == true)
    }

    @Test func `every fault of a report is named at once`() throws {
        let answer = try post(
            #"""
            {"stage": "exit", "zones": [{"zone": "LCD", "condition": "cracked"},
             {"zone": "lcd", "condition": "ok"}], "functions": [{"function": "", "result": "ok"}],
             "accessories": [{"name": "Strap", "quantity": 1.5}], "signed": true}
            """#)
        #expect(answer.status == 422)
        #expect(
            Set(answer.pointers) == [
                "/stage", "/zones/0/note", "/zones/1/zone", "/functions/0/function",
                "/functions/0/result", "/accessories/0/quantity", "/signed", "/agreedBy",
            ])
        let empty = try post("{}")
        #expect(Set(empty.pointers) == ["/stage", "/zones", "/functions", "/agreedBy"])
        let bare = try post(
            #"{"stage": "handover", "zones": [], "functions": [], "refusedToAgree": {}}"#)
        #expect(Set(bare.pointers) == ["/zones", "/functions", "/refusedToAgree/reason"])
    }

    @Test func `a report may have 200 zones and no more`() throws {
        func report(_ count: Int) -> String {
            let zones = (0..<count).map { #"{"zone": "Z\#($0)", "condition": "ok"}"# }
                .joined(separator: ",")
            return #"{"stage": "intake", "zones": [\#(zones)], "agreedBy": "M", "#
                + #""functions": [{"function": "On", "result": "notTested"}]}"#
        }
        #expect(try post(report(200)).status == 201)
        let more = try post(report(201))
        #expect(more.status == 422 && more.pointers == ["/zones"])
    }
}
