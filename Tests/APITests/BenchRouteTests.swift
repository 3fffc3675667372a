import JSON
import Repairs
import Testing

@testable import API

/// Findings, coverage, work and tests from outside.
@Suite struct BenchRouteTests {
    private func post(
        _ desk: TestDesk, _ id: String, _ part: String, _ body: String,
        as role: Role = .technician
    ) throws -> TestAnswer {
        try desk.send(.post("/v1/tickets/\(id)/\(part)", as: role, body))
    }

    private func put(_ desk: TestDesk, _ id: String, _ body: String) throws -> TestAnswer {
        try desk.send(
            TestRequest("PUT", "/v1/tickets/\(id)/coverage", as: .frontDesk, body: body))
    }

    private func items(_ desk: TestDesk, _ id: String, _ part: String) throws -> [JSONValue] {
        try desk.send(.get("/v1/tickets/\(id)/\(part)", as: .manager)).items
    }

    /// Each as RFC 8785 has it, so that they can be compared.
    private func canonical(_ values: [JSONValue?]) -> [[UInt8]?] { values.map { $0?.canonical() } }

    @Test func `a finding is answered as it is listed`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let answer = try post(
            desk, id, "findings",
            #"{"symptomId": 1, "description": "Corroded cover glass", "cause": "Humidity","#
                + #" "faultCode": "SENSOR-CORROSION", "reproduced": true}"#)
        #expect(answer.status == 201 && answer.header("ETag") == "\"v2\"")
        #expect(
            answer.names == [
                "number", "symptomId", "description", "cause", "faultCode", "reproduced", "at",
                "by",
            ])
        #expect(answer["number"]?.integer == 1 && answer["by"]?.text == "The technician")
        let short = try post(
            desk, id, "findings",
            #"{"symptomId": 1, "description": "Dust", "cause": null, "reproduced": false}"#,
            as: .frontDesk)
        #expect(short["number"]?.integer == 2 && short["cause"]?.isNull == true)
        #expect(try canonical(items(desk, id, "findings")) == canonical([answer.json, short.json]))
    }

    @Test func `every fault of a finding is named`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        for (body, pointers) in [
            ("{}", ["/symptomId", "/description", "/reproduced"]),
            (
                #"{"symptomId": 2, "description": " ", "reproduced": "yes", "by": "Me"}"#,
                ["/description", "/reproduced", "/by", "/symptomId"]
            ),
            (
                #"{"symptomId": "1", "description": "x", "reproduced": null}"#,
                ["/symptomId", "/reproduced"]
            ),
            (#"{"symptomId": 1.5, "description": "x", "reproduced": true}"#, ["/symptomId"]),
            (
                #"{"symptomId": 0, "description": 7, "faultCode": "a\u0001b", "reproduced": true}"#,
                ["/symptomId", "/description", "/faultCode"]
            ),
        ] {
            let answer = try post(desk, id, "findings", body)
            #expect(answer.status == 422 && answer.problem == "invalid-input")
            #expect(answer.pointers == pointers, "\(body)")
        }
        #expect(try items(desk, id, "findings").isEmpty)
    }

    @Test func `coverage is null until it is put, and then what was put`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let path = "/v1/tickets/\(id)/coverage"
        let names = [
            "coverage", "reason", "until", "at", "by", "suggested", "repairWarrantyUntil",
            "version",
        ]
        let none = try desk.send(.get(path, as: .technician))
        #expect(none.status == 200 && none.header("ETag") == "\"v1\"" && none.names == names)
        #expect(none.json?.members?.dropLast().allSatisfy(\.value.isNull) == true)
        #expect(none["version"]?.integer == 1)
        let answer = try put(
            desk, id, #"{"coverage": "warranty", "until": "2027-06-30", "reason": null}"#)
        #expect(answer.status == 200 && answer.header("ETag") == "\"v2\"")
        #expect(answer["coverage"]?.text == "warranty" && answer["until"]?.text == "2027-06-30")
        #expect(answer["at"]?.text == "2026-11-20T09:00:00.000Z")
        #expect(answer["by"]?.text == "The frontDesk" && answer["suggested"]?.isNull == true)
        let read = try desk.send(.get(path, as: .technician))
        #expect(read.body == answer.body)
        let same = try desk.send(
            .get(path, as: .technician, headers: [("If-None-Match", "\"v2\"")]))
        #expect(same.status == 304)
        let again = try put(desk, id, #"{"coverage": "warranty"}"#)
        #expect(again.status == 200 && again.body == answer.body)
        #expect(again.header("ETag") == "\"v2\"", "what changes nothing is no new version")
    }

    @Test func `every fault of coverage is named, the shortened warranty too`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        #expect(
            try put(desk, id, #"{"coverage": "warranty", "until": "2027-06-30"}"#).status == 200)
        for (body, pointers) in [
            ("{}", ["/coverage"]),
            (
                #"{"coverage": "insurance", "until": "2027-02-30", "paid": 1}"#,
                ["/coverage", "/until", "/paid"]
            ),
            (#"{"coverage": "outOfWarranty"}"#, ["/reason"]),
            (#"{"coverage": "outOfWarranty", "reason": ""}"#, ["/reason"]),
            (#"{"coverage": "outOfWarranty", "reason": null}"#, ["/reason"]),
            (#"{"coverage": "warranty", "until": "2027-06-29"}"#, ["/until"]),
            (
                #"{"coverage": "extendedWarranty", "until": "2026-12-31", "reason": " "}"#,
                ["/reason", "/until"]
            ),
            (#"{"coverage": "warranty", "until": "2027-06-30T00:00:00Z"}"#, ["/until"]),
        ] {
            let answer = try put(desk, id, body)
            #expect(answer.status == 422 && answer.pointers == pointers, "\(body)")
        }
        let read = try desk.send(.get("/v1/tickets/\(id)/coverage", as: .frontDesk))
        #expect(read["until"]?.text == "2027-06-30" && read.header("ETag") == "\"v2\"")
    }

    @Test func `work is answered with its parts and amounts`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let answer = try post(
            desk, id, "work",
            #"""
            {"description": "New sensor", "minutes": 90, "cost": 41200, "price": 98000, "parts":
             [{"partNumber": "KAF-18500", "description": "Sensor", "quantity": 1,
               "oldSerialNumber": "A-1", "newSerialNumber": "B-2"},
              {"description": "Screw", "quantity": 4}]}
            """#)
        #expect(answer.status == 201)
        #expect(
            answer.names == [
                "number", "description", "minutes", "parts", "cost", "price", "at", "by",
                "reason", "voidedAt", "voidedBy",
            ])
        let parts = answer["parts"]?.items ?? []
        #expect(parts.count == 2 && parts[0]["newSerialNumber"]?.text == "B-2")
        #expect(parts[1]["partNumber"]?.isNull == true && parts[1]["quantity"]?.integer == 4)
        #expect(answer["cost"]?.integer == 41_200 && answer["price"]?.integer == 98_000)
        let bare = try post(desk, id, "work", #"{"description": "Looked", "minutes": 0}"#)
        #expect(bare["cost"]?.integer == 0 && bare["price"]?.integer == 0)
        #expect(bare["parts"]?.items?.isEmpty == true)
        #expect(try canonical(items(desk, id, "work")) == canonical([answer.json, bare.json]))
    }

    @Test func `every fault of work is named`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        for (body, pointers) in [
            ("{}", ["/description", "/minutes"]),
            (
                #"{"description": "", "minutes": -1, "cost": -1, "price": 0.5, "parts": [{}]}"#,
                [
                    "/description", "/minutes", "/parts/0/quantity", "/cost", "/price",
                    "/parts/0/description",
                ]
            ),
            (
                #"{"description": "x", "minutes": 1, "parts": [5, {"description": "y","#
                    + #" "quantity": 0, "colour": "red"}]}"#,
                ["/parts/0", "/parts/1/quantity", "/parts/1/colour"]
            ),
            (
                #"{"description": "x", "minutes": 9007199254740992, "price": 1e30}"#,
                ["/minutes", "/price"]
            ),
            (#"{"description": "x", "minutes": 1, "parts": {}}"#, ["/parts"]),
        ] {
            let answer = try post(desk, id, "work", body)
            #expect(answer.status == 422 && answer.pointers == pointers, "\(body)")
        }
        #expect(try items(desk, id, "work").isEmpty)
        let most = #"{"description": "x", "minutes": 1, "price": 9007199254740991}"#
        #expect(try post(desk, id, "work", most).status == 201)
        let more = try post(desk, id, "work", most.replacing("9007199254740991", with: "1"))
        #expect(more.status == 422 && more.pointers == ["/price"])
    }

    @Test func `a test is of a symptom or of a function`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let symptom = try post(
            desk, id, "tests", #"{"symptomId": 1, "result": "pass", "note": "Clean at f/16"}"#)
        #expect(symptom.status == 201)
        #expect(
            symptom.names == ["number", "symptomId", "function", "result", "note", "at", "by"])
        #expect(symptom["function"]?.isNull == true && symptom["note"]?.text == "Clean at f/16")
        let function = try post(
            desk, id, "tests", #"{"function": "Shutter", "result": "notReproduced"}"#)
        #expect(function["number"]?.integer == 2 && function["symptomId"]?.isNull == true)
        #expect(
            try canonical(items(desk, id, "tests")) == canonical([symptom.json, function.json]))
        for (body, pointers) in [
            ("{}", ["/result", "/symptomId"]),
            (#"{"symptomId": 1, "function": "Shutter", "result": "pass"}"#, ["/function"]),
            (
                #"{"symptomId": 2, "result": "passed", "by": "x"}"#,
                ["/result", "/by", "/symptomId"]
            ),
            (#"{"symptomId": "1", "result": "pass"}"#, ["/symptomId"]),
            (#"{"function": " ", "result": "pass", "note": ""}"#, ["/function", "/note"]),
        ] {
            let answer = try post(desk, id, "tests", body)
            #expect(answer.status == 422 && answer.pointers == pointers, "\(body)")
        }
    }

    @Test(arguments: [TicketWrite.finding, .work, .test])
    func `a unit that is not here takes none`(_ write: TicketWrite) throws {
        let desk = try TestDesk()
        let id = try desk.openTicket(SampleCheckIn.mailIn)
        let early = try desk.send(write.request(on: id))
        #expect(early.status == 409 && early.problem == "not-in-this-state")
        #expect(try desk.move(id, to: "cancelled", as: .frontDesk).status == 200)
        for write in [write, .coverage] {
            let late = try desk.send(write.request(on: id))
            #expect(late.status == 409 && late.problem == "not-in-this-state")
        }
    }

    @Test func `nothing of the bench is public`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let before = try desk.poll(id).json?["timeline"]?.canonical()
        for write in [TicketWrite.finding, .coverage, .work, .test] {
            _ = try desk.send(write.request(on: id))
        }
        let answer = try desk.poll(id)
        #expect(answer.json?["timeline"]?.canonical() == before)
        for word in ["Dust", "goodwill", "Cleaned", "The technician"] {
            #expect(!answer.text.contains(word))
        }
    }
}
