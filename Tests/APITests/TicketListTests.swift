import JSON
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct TicketListTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private func list(_ query: String, as role: Role = .frontDesk) throws -> [String] {
        let answer = try desk.send(.get("/v1/tickets" + query, as: role))
        #expect(answer.status == 200, "\(query): \(answer.text)")
        return answer.items.compactMap { $0["ticketId"]?.text }
    }

    private func open(
        _ serial: String, _ name: String = "Ming Tan", _ email: String = "ming@example.com",
        phone: String = "+6561234567"
    ) throws -> String {
        try desk.openTicket([
            "equipment": SampleCheckIn.camera(serial),
            "customer": #"{"name": "\#(name)", "email": "\#(email)", "phone": "\#(phone)"}"#,
        ])
    }

    @Test func `items are the tickets themselves, without their facts`() throws {
        let id = try open("1")
        let item = try #require(
            try desk.send(.get("/v1/tickets", as: .technician)).items.first)
        let whole = try desk.send(.get("/v1/tickets/\(id)", as: .technician))
        for member in item.members ?? [] {
            #expect(whole.json?.field(member.name)?.written == member.value.written)
        }
        let facts = whole.names.filter { name in item.field(name) == nil }
        #expect(
            facts == [
                "broughtBy", "conditionReports", "hold", "coverage", "payment", "partExpectedOn",
                "depot",
                "depotReference",
                "expectedBackOn", "programmes", "suggestions",
            ])
    }

    @Test func `an item names its customer, its unit and what was reported`() throws {
        _ = try open("1")
        _ = try open("2", "Ana Ito", "ana@example.com")
        let items = try desk.send(.get("/v1/tickets", as: .technician)).items
        #expect(items.compactMap { $0["customer"]?["name"]?.text } == ["Ming Tan", "Ana Ito"])
        #expect(items.compactMap { $0["equipment"]?["serialNumber"]?.text } == ["1", "2"])
        let first = try #require(items.first)
        #expect(first["customer"]?["id"]?.integer == first["customerId"]?.integer)
        #expect(first["equipment"]?["id"]?.integer == first["equipmentId"]?.integer)
        #expect(first["equipment"]?["brand"]?.text == "Leica")
        #expect(first["equipment"]?["model"]?.text == "M9-P")
        #expect(first["equipment"]?["category"]?.text == "camera")
        #expect(first["symptoms"]?.items?.count == 1 && first["promises"]?.items?.count == 1)
    }

    @Test func `several states, open, mine, nobody's, urgent and one visit's`() throws {
        let one = try open("1")
        let two = try open("2")
        let three = try open("3")
        let changed = try desk.send(
            TestRequest(
                "PATCH", "/v1/tickets/\(three)", as: .manager,
                body: #"{"priority": "urgent", "visitId": "Desk 4"}"#))
        #expect(changed.status == 200)
        #expect(try desk.move(two, to: "diagnosing", as: .technician).status == 200)
        try desk.override(one, to: "ready", #", "outcome": "withdrawn""#)
        #expect(try list("?state=ready,diagnosing") == [one, two])
        #expect(try list("?state=received,ready&order=newest") == [three, one])
        #expect(try list("?open=true") == [one, two, three] && list("?open=false") == [])
        #expect(try list("?assignee=me", as: .technician) == [two])
        #expect(try list("?assignee=me", as: .frontDesk) == [])
        #expect(try list("?assignee=none") == [one, three])
        #expect(try list("?priority=urgent") == [three] && list("?priority=normal") == [one, two])
        #expect(try list("?visitId=Desk%204") == [three] && list("?visitId=Desk") == [])
        #expect(try list("?open=true&state=ready&assignee=none") == [one])
        try desk.override(one, to: "unclaimed", "")
        let closed = try desk.move(
            one, to: "closed", as: .frontDesk, #", "outcome": "disposed""#)
        #expect(closed.status == 200, "\(closed.text)")
        #expect(try list("?open=true") == [two, three] && list("?open=false") == [one])
        #expect(try list("?open=false&state=ready,closed") == [one])
        #expect(try list("?open=true&state=closed") == [])
    }

    @Test func `each role but the administrator's may list`() throws {
        _ = try open("1")
        for role in [Role.frontDesk, .technician, .manager] {
            #expect(try list("", as: role).count == 1)
        }
        #expect(try desk.send(.get("/v1/tickets", as: .admin)).status == 403)
        #expect(try desk.send(.get("/v1/tickets")).status == 401)
        let head = try desk.send(TestRequest("HEAD", "/v1/tickets", as: .frontDesk))
        #expect(head.status == 200 && head.body.isEmpty)
        let csv = try desk.send(
            .get("/v1/tickets", as: .frontDesk, headers: [("Accept", "text/csv")]))
        #expect(csv.status == 406)
    }

    @Test func `a list is filtered by state, assignee, customer and unit`() throws {
        let one = try open("1")
        let two = try open("2", "Ana Ito", "ana@example.com")
        let three = try open("3")
        #expect(try desk.move(two, to: "diagnosing", as: .technician).status == 200)
        #expect(try list("") == [one, two, three])
        #expect(try list("?state=received") == [one, three])
        #expect(try list("?state=diagnosing") == [two])
        #expect(try list("?state=ready") == [])
        #expect(try list("?assignee=The%20technician") == [two])
        #expect(try list("?assignee=The+technician&state=received") == [])
        #expect(try list("?assignee=nobody") == [])
        #expect(try list("?customerId=1") == [one, three])
        #expect(try list("?customerId=1&equipmentId=3") == [three])
        #expect(try list("?equipmentId=2") == [two])
        #expect(try list("?equipmentId=2&customerId=1") == [])
        #expect(try list("?customerId=99") == [])
    }

    @Test func `a list is filtered by the last change`() throws {
        let one = try open("1")
        desk.clock.advance(by: 1000)
        let two = try open("2")
        #expect(try list("?updatedSince=2026-11-20T09:00:00Z") == [one, two])
        #expect(try list("?updatedSince=2026-11-20T09:00:00.001Z") == [two])
        #expect(try list("?updatedSince=2026-11-20T09:00:01Z") == [two])
        #expect(try list("?updatedSince=2026-11-20T09:00:01.001Z") == [])
        desk.clock.advance(by: 1000)
        _ = try desk.send(TicketWrite.note.request(on: one))
        #expect(try list("?updatedSince=2026-11-20T09:00:02Z") == [one])
        #expect(try list("?updatedSince=2026-11-20T09:00:01Z&state=received") == [one, two])
    }

    @Test func `overdue begins when a promise has passed, by the clock alone`() throws {
        let one = try open("1")
        let two = try desk.openTicket([
            "equipment": SampleCheckIn.camera("2"), "diagnosisBy": #""2026-11-25T17:00:01Z""#,
        ])
        func overdue() throws -> [String] { try list("?overdue=true") }
        #expect(try overdue() == [] && list("?overdue=false") == [one, two])
        desk.clock.advance(by: 5 * Instant.day + 8 * 3_600_000)
        #expect(try overdue() == [])
        desk.clock.advance(by: 1)
        #expect(try overdue() == [one] && list("?overdue=false") == [two])
        #expect(try list("?overdue=true&state=received") == [one])
        #expect(try list("?overdue=true&customerId=1") == [one])
        #expect(try list("?overdue=false&customerId=1") == [two])
        #expect(try list("?overdue=true&state=diagnosing") == [])
        let read = try desk.send(.get("/v1/tickets/\(one)", as: .frontDesk))
        #expect(read["overdue"]?.bool == true && read["version"]?.integer == 1)
        // While it is the customer's turn the promise pauses.
        try desk.override(one, to: "ready", #", "outcome": "withdrawn""#)
        #expect(try overdue() == [])
        #expect(try desk.send(.get("/v1/tickets/\(one)", as: .frontDesk))["overdue"]?.bool == false)
    }

    @Test func `a search finds by name, e-mail, phone, serial number and ticket`() throws {
        let one = try open("AB 4012345")
        let two = try open("77", "Jörg Weiß", "jw@example.com", phone: "+493012345678")
        #expect(try list("?q=ming") == [one] && list("?q=MING%20t") == [one])
        #expect(try list("?q=jorg") == [two] && list("?q=weiss%20J%C3%B6rg") == [two])
        #expect(try list("?q=jw@example") == [two])
        #expect(try list("?q=%2B65%206123-45") == [one] && list("?q=%2B49%20(30)") == [two])
        #expect(try list("?q=ab40123") == [one] && list("?q=77") == [two])
        #expect(try list("?q=" + two.lowercased().replacing("-", with: "")) == [two])
        #expect(try list("?q=nobody") == [] && list("?q=%25") == [])
        #expect(try list("?q=ming&state=ready") == [] && list("?q=example") == [])
    }

    @Test(arguments: [
        ("state=open", "?state"), ("state=", "?state"), ("overdue=1", "?overdue"),
        ("state=ready,", "?state"), ("state=ready,open", "?state"), ("open=1", "?open"),
        ("priority=high", "?priority"), ("order=up", "?order"), ("visitId=", "?visitId"),
        ("overdue=TRUE", "?overdue"), ("customerId=x", "?customerId"),
        ("customerId=0", "?customerId"), ("equipmentId=-1", "?equipmentId"),
        ("equipmentId=9007199254740992", "?equipmentId"),
        ("updatedSince=2026-11-20", "?updatedSince"), ("q=", "?q"), ("q=%0A", "?q"),
        ("assignee=", "?assignee"), ("limit=201", "?limit"), ("after=x", "?after"),
        ("atrisk=true", "?atrisk"), ("state=ready&state=ready", "?state"),
    ])
    func `a filter that is wrong is named`(_ query: String, _ pointer: String) throws {
        let answer = try desk.send(.get("/v1/tickets?" + query, as: .frontDesk))
        #expect(answer.status == 422 && answer.pointers == [pointer], "\(answer.text)")
    }

    @Test func `every wrong filter is named at once`() throws {
        let answer = try desk.send(
            .get("/v1/tickets?state=x&overdue=x&customerId=x&limit=x&z=1", as: .frontDesk))
        #expect(Set(answer.pointers) == ["?state", "?overdue", "?customerId", "?limit", "?z"])
    }

    @Test(arguments: [
        "", "&state=received", "&customerId=1", "&q=ming", "&overdue=false",
        "&open=true", "&assignee=none", "&priority=normal",
    ])
    func `pages under a filter follow each other without a gap`(_ filter: String) throws {
        var all: [String] = []
        for serial in 1...5 { all.append(try open("\(serial)")) }
        var seen: [String] = []
        var path: String? = "/v1/tickets?limit=2" + filter
        while let page = path, seen.count < 9 {
            let answer = try desk.send(.get(page, as: .frontDesk))
            #expect(answer.status == 200)
            seen += answer.items.compactMap { $0["ticketId"]?.text }
            path = answer.header("Link").map { String($0.dropFirst().prefix { $0 != ">" }) }
            // What came since is on the last page.
            if seen.count == 2 { all.append(try open("6")) }
        }
        #expect(seen == all)
    }
}
