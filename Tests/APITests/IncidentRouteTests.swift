import JSON
import Repairs
import Testing

@testable import API

@Suite struct IncidentRouteTests {
    private let desk: TestDesk
    private let id: String

    init() throws {
        desk = try TestDesk()
        id = try desk.openTicket()
    }

    private func post(_ part: String, _ body: String) throws -> TestAnswer {
        try desk.send(.post("/v1/tickets/\(id)/\(part)", as: .technician, body))
    }

    private func get(_ part: String) throws -> TestAnswer {
        try desk.send(.get("/v1/tickets/\(id)/\(part)", as: .frontDesk))
    }

    private func handOver() throws {
        let report = SampleCheckIn.report.replacing(#""scratched""#, with: #""dented""#)
            .replacing(#""quantity": 1"#, with: #""quantity": 2"#)
        #expect(
            try post("condition-reports", #"{"stage": "handover", "# + report.dropFirst()).status
                == 201)
    }

    @Test func `the comparison shows what differs and what explains it`() throws {
        #expect(
            try get("condition-reports/comparison").text
                == #"{"intake":1,"handover":null,"differences":[],"version":1}"#)
        try handOver()
        let explanation = try post(
            "condition-reports/explanations", #"{"zone": "TOP PLATE", "explanation": "As quoted"}"#)
        #expect(explanation.status == 201 && explanation.header("ETag") == "\"v3\"")
        #expect(explanation["zone"]?.text == "Top plate" && explanation["number"]?.integer == 1)
        #expect(explanation["function"]?.isNull == true)
        let incident = try post(
            "incidents",
            #"{"kind": "loss", "description": "One is not theirs", "accessory": "Battery"}"#)
        #expect(incident.status == 201)
        #expect(incident.header("Location") == "/v1/tickets/\(id)/incidents/1")
        let comparison = try get("condition-reports/comparison")
        #expect(comparison["intake"]?.integer == 1 && comparison["handover"]?.integer == 2)
        let differences = comparison["differences"]?.items ?? []
        #expect(differences.compactMap { $0["kind"]?.text } == ["zone", "accessory"])
        #expect(differences.compactMap { $0["name"]?.text } == ["Top plate", "Battery"])
        #expect(differences.first?["before"]?.text == "scratched")
        #expect(differences.first?["after"]?.text == "dented")
        #expect(differences.first?["explanation"]?.text == "As quoted")
        #expect(differences.last?["before"]?.integer == 1)
        #expect(differences.last?["after"]?.integer == 2)
        #expect(differences.last?["incident"]?.integer == 1)
        #expect(try get("condition-reports/explanations").items.count == 1)
    }

    @Test func `an incident is read, listed and resolved once`() throws {
        let made = try post(
            "incidents", #"{"kind": "damage", "description": "Dropped", "function": "Shutter"}"#)
        #expect(try get("incidents/1").text == made.text)
        #expect(try get("incidents").items.first?.written == made.json?.written)
        #expect(made["resolution"]?.isNull == true && made["resolvedAt"]?.isNull == true)
        let resolution = #"{"resolution": "New shutter", "liability": "centre", "remedy": "Free"}"#
        let resolved = try post("incidents/1/resolve", resolution)
        #expect(resolved.status == 200 && resolved.header("ETag") == "\"v3\"")
        #expect(resolved["liability"]?.text == "centre" && resolved["remedy"]?.text == "Free")
        #expect(resolved["resolvedBy"]?.text == "The technician")
        #expect(try get("incidents/1").text == resolved.text)
        let again = try post("incidents/1/resolve", resolution)
        #expect(again.status == 409 && again.problem == "not-in-this-state")
        #expect(try post("incidents/2/resolve", resolution).status == 404)
        for number in ["2", "0", "x", "99999999999999999999"] {
            #expect(try get("incidents/\(number)").problem == "not-found", "\(number)")
        }
    }

    @Test func `every fault of an explanation, an incident and a resolution is named`() throws {
        _ = try post("incidents", #"{"kind": "loss", "description": "Gone", "zone": "Cap"}"#)
        let incident = try post("incidents", #"{"kind": "theft", "zone": " ", "foundBy": 1}"#)
        #expect(incident.pointers == ["/kind", "/description", "/zone", "/foundBy"])
        #expect(try post("incidents", "{}").pointers == ["/kind", "/description", "/zone"])
        let resolution = try post("incidents/1/resolve", #"{"liability": "nobody"}"#)
        #expect(resolution.pointers == ["/resolution", "/liability"])
        let explanation = try post(
            "condition-reports/explanations", #"{"zone": "a", "function": "b"}"#)
        #expect(explanation.pointers == ["/explanation", "/function"])
    }

    @Test func `explaining before the handover is 409, and what doesn't differ 422`() throws {
        let body = #"{"zone": "LCD", "explanation": "Polished"}"#
        let early = try post("condition-reports/explanations", body)
        #expect(early.status == 409 && early.problem == "not-in-this-state")
        try handOver()
        #expect(try post("condition-reports/explanations", body).pointers == ["/zone"])
    }
}
