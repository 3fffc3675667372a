import JSON
import Repairs
import Testing

@testable import API

@Suite struct SettingsRouteTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private func put(_ body: String, as role: Role = .admin) throws -> TestAnswer {
        try desk.send(TestRequest("PUT", "/v1/settings", as: role, body: body))
    }

    /// Monday to Friday from nine to six in Berlin.
    private static let berlin =
        #"{"timeZone": "Europe/Berlin", "openingHours": ["#
        + ["mon", "tue", "wed", "thu", "fri"].map {
            #"{"day": "\#($0)", "from": "09:00", "to": "18:00"}"#
        }.joined(separator: ", ") + "]}"

    @Test func `settings are read with their defaults, and replaced as a whole`() throws {
        let before = try desk.send(.get("/v1/settings", as: .admin))
        #expect(before.status == 200 && before.header("ETag") == "\"v1\"")
        #expect(before["timeZone"]?.text == "UTC" && before["centreName"]?.isNull == true)
        #expect(before["openingHours"]?.items?.count == 7 && before["version"]?.integer == 1)
        #expect(before["updatedAt"]?.isNull == true)
        let set = try put(
            """
            {"centreName": "Lens & Light", "centreAddress": "1 Main Street\\nBerlin",
             "centrePhone": "+49 30 1234567", "centreEmail": "desk@example.com",
             "terms": "Cash only", "timeZone": "Europe/Berlin", "currency": "EUR",
             "openingHours": [{"day": "mon", "from": "09:00", "to": "24:00"}],
             "holidays": ["2026-12-25"], "silenceWorkingDays": 2, "atRiskWorkingHours": 4,
             "complaintMinutes": 60, "cashRounding": 5}
            """)
        #expect(set.status == 200 && set.header("ETag") == "\"v2\"")
        let read = try desk.send(.get("/v1/settings", as: .admin))
        #expect(read.text == set.text && read["centrePhone"]?.text == "+49301234567")
        #expect(read["openingHours"]?.items?.first?["to"]?.text == "24:00")
        #expect(read["holidays"]?.items?.map(\.text) == ["2026-12-25"])
        #expect(read["cashRounding"]?.integer == 5 && read["updatedAt"]?.text != nil)
        let bare = try put("{}")
        #expect(bare["cashRounding"]?.integer == 1 && bare["terms"]?.isNull == true)
        #expect(bare["version"]?.integer == 3)
    }

    @Test func `every fault is named`() throws {
        let refused = try put(
            """
            {"centreName": " ", "timeZone": "Berlin", "cashRounding": 0, "silenceWorkingDays": 0,
             "openingHours": [{"day": "mon", "from": "09:00", "to": "08:00"},
                              {"day": "moon", "from": "9", "to": "24:30"}, {"day": "tue"}],
             "holidays": ["2026-02-30"], "currency": "XXY", "colour": "red"}
            """)
        #expect(refused.status == 422)
        let pointers = refused["errors"]?.items?.compactMap { $0["pointer"]?.text }.sorted()
        #expect(
            pointers == [
                "/cashRounding", "/centreName", "/colour", "/currency", "/holidays/0",
                "/openingHours/0/to", "/openingHours/1/day", "/openingHours/1/from",
                "/openingHours/1/to", "/openingHours/2/from", "/openingHours/2/to",
                "/silenceWorkingDays", "/timeZone",
            ])
    }

    @Test func `a stale change is refused, and so is one by somebody else`() throws {
        #expect(try put("{}", as: .manager).status == 403)
        #expect(try desk.send(.get("/v1/settings", as: .manager)).status == 403)
        let stale = TestRequest(
            "PUT", "/v1/settings", as: .admin, body: #"{"terms": "A"}"#,
            headers: [("If-Match", "\"v7\"")])
        #expect(try desk.send(stale).status == 412)
        #expect(try desk.send(.get("/v1/settings", as: .admin))["terms"]?.isNull == true)
    }

    @Test func `a day stands for the end of its opening hours`() throws {
        let ticket = try desk.openTicket()
        func promise(_ dueAt: String) throws -> TestAnswer {
            try desk.send(
                .post(
                    "/v1/tickets/\(ticket)/promises", as: .frontDesk,
                    #"{"kind": "repair", "dueAt": "\#(dueAt)", "reason": "As agreed"}"#))
        }
        #expect(try promise("2026-12-01")["dueAt"]?.text == "2026-12-02T00:00:00.000Z")
        #expect(try put(SettingsRouteTests.berlin).status == 200)
        #expect(try promise("2026-12-01")["dueAt"]?.text == "2026-12-01T17:00:00.000Z")
        #expect(try promise(" 2026-12-05 ")["dueAt"]?.text == "2026-12-05T23:00:00.000Z")
        #expect(
            try promise("2026-12-01T09:00:00+09:00")["dueAt"]?.text == "2026-12-01T00:00:00.000Z")
        #expect(try promise("2026-11-19").status == 422)
        #expect(try promise("2028-11-20").status == 201)
        #expect(try promise("2028-11-21").status == 422)
        #expect(try promise("2028-11-20T22:30:00Z").status == 201)
        let late = try promise("2028-11-20T23:00:00Z")
        #expect(late["errors"]?.items?.first?["detail"]?.text?.contains("2028-11-20") == true)
        #expect(try promise("tomorrow").status == 422)
    }

    @Test func `each moment to come takes a day`() throws {
        #expect(try put(SettingsRouteTests.berlin).status == 200)
        let ticket = try desk.send(
            .post(
                "/v1/tickets", as: .frontDesk,
                SampleCheckIn.json(["diagnosisBy": #""2026-11-25""#])))
        let id = try #require(ticket["ticketId"]?.text)
        let due = ticket["promises"]?.items?.first?["dueAt"]?.text
        #expect(due == "2026-11-25T17:00:00.000Z")
        let quote = try desk.send(
            .post(
                "/v1/tickets/\(id)/quotes", as: .frontDesk,
                SampleQuote.json([
                    "validUntil": #""2026-11-26""#, "repairBy": #""2026-12-06""#,
                ])))
        #expect(quote["validUntil"]?.text == "2026-11-26T17:00:00.000Z")
        #expect(quote["repairBy"]?.text == "2026-12-06T23:00:00.000Z")
        let hold = try desk.send(
            .post(
                "/v1/tickets/\(id)/holds", as: .frontDesk,
                #"{"reason": "No charger", "until": "2026-11-27"}"#))
        #expect(hold["until"]?.text == "2026-11-27T17:00:00.000Z")
    }

    @Test func `today is the centre's day`() throws {
        // The shop's clock shows 09:00 UTC: it is the 19th still in Honolulu.
        #expect(try put(#"{"timeZone": "Pacific/Honolulu"}"#).status == 200)
        let ticket = try desk.openTicket()
        #expect(try desk.send(.post("/v1/loaners", as: .manager, RouteCases.loaner)).status == 201)
        func lend(_ day: String) throws -> Int {
            try desk.send(
                .post(
                    "/v1/tickets/\(ticket)/loans", as: .frontDesk,
                    #"{"loanerId": 1, "dueBackOn": "\#(day)", "conditionOut": "Worn"}"#)
            ).status
        }
        #expect(try lend("2026-11-18") == 422)
        #expect(try lend("2026-11-19") == 201)
    }
}
