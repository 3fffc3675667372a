import JSON
import Repairs
import Testing

@testable import API

@Suite struct CheckInRouteTests {
    @Test func `a check-in is answered with the whole ticket`() throws {
        let desk = try TestDesk()
        let answer = try desk.checkIn([
            "notToExceed": #"{"amount": 25000, "currency": "SGD"}"#, "visitId": #""V-1""#,
            "priority": #""urgent""#,
        ])
        #expect(answer.status == 201)
        let id = try #require(answer["ticketId"]?.text)
        #expect(answer.header("Location") == "/v1/tickets/\(id)")
        #expect(answer.header("ETag") == "\"v1\"")
        #expect(
            answer.names == [
                "ticketId", "state", "outcome", "customerId", "equipmentId", "assignee",
                "priority", "visitId", "notToExceed", "repeatOf", "statusUrl", "receivedAt",
                "returnedAt", "closedAt", "createdAt", "updatedAt", "version", "customer",
                "equipment", "nextUpdateBy", "overdue", "symptoms", "promises", "broughtBy",
                "conditionReports", "hold",
                "coverage", "payment", "partExpectedOn", "depot", "depotReference",
                "expectedBackOn",
                "programmes", "suggestions",
            ])
        for name: StaticString in [
            "outcome", "assignee", "repeatOf", "returnedAt", "closedAt", "coverage", "depot",
        ] {
            #expect(answer[name]?.isNull == true, "\(name)")
        }
        #expect(answer["state"]?.text == "received" && answer["version"]?.integer == 1)
        #expect(answer["customerId"]?.integer == 1 && answer["equipmentId"]?.integer == 1)
        #expect(answer["statusUrl"]?.text == "https://fettle.example/status/\(id)")
        #expect(answer["receivedAt"]?.text == "2026-11-20T09:00:00.000Z")
        // The silence limit ends before the diagnosis is due.
        #expect(answer["nextUpdateBy"]?.text == "2026-11-23T09:00:00.000Z")
        #expect(answer["overdue"]?.bool == false)
        #expect(answer["priority"]?.text == "urgent" && answer["visitId"]?.text == "V-1")
        #expect(answer["notToExceed"]?["amount"]?.integer == 25_000)
        #expect(answer["notToExceed"]?["currency"]?.text == "SGD")
        #expect(answer["programmes"]?.items?.isEmpty == true)
        #expect(answer["suggestions"]?.items?.isEmpty == true)
        let read = try desk.send(.get("/v1/tickets/\(id)", as: .technician))
        #expect(read.body == answer.body)
    }

    @Test func `a check-in shows its symptoms, promise and sealed report`() throws {
        let desk = try TestDesk()
        let answer = try desk.checkIn([
            "symptoms": #"[{"description": "White spots"}, {"description": "Strap\nworn"}]"#
        ])
        let symptoms = answer["symptoms"]?.items ?? []
        #expect(symptoms.compactMap { $0["id"]?.integer } == [1, 2])
        #expect(symptoms.compactMap { $0["description"]?.text } == ["White spots", "Strap\nworn"])
        let promise = try #require(answer["promises"]?.items?.first)
        #expect(promise["kind"]?.text == "diagnosis" && promise["number"]?.integer == 1)
        #expect(promise["dueAt"]?.text == "2026-11-25T17:00:00.000Z")
        #expect(promise["originalDueAt"]?.text == "2026-11-25T17:00:00.000Z")
        #expect(promise["reason"]?.isNull == true && promise["by"]?.text == "The frontDesk")
        let report = try #require(answer["conditionReports"]?.items?.first)
        #expect(report["number"]?.integer == 1 && report["stage"]?.text == "intake")
        #expect(report["agreedBy"]?.text == "Ming Tan")
        #expect(report["refusedToAgree"]?.isNull == true)
        let id = try #require(answer["ticketId"]?.text)
        let timeline = try desk.send(.get("/v1/tickets/\(id)/timeline", as: .frontDesk))
        #expect(timeline.items.count == 1)
        #expect(report["seal"]?.text == timeline.items.first?["hash"]?.text)
    }

    @Test func `a customer who refuses to agree says why`() throws {
        let report = SampleCheckIn.report.replacing(
            #""agreedBy": "Ming Tan""#, with: #""refusedToAgree": {"reason": "In a hurry"}"#)
        let answer = try TestDesk().checkIn(["conditionReport": report])
        let made = try #require(answer["conditionReports"]?.items?.first)
        #expect(made["agreedBy"]?.isNull == true)
        #expect(made["refusedToAgree"]?["reason"]?.text == "In a hurry")
    }

    @Test func `a mail-in is registered, without report and promise`() throws {
        let equipment = #"{"category": "lens", "brand": "Leica", "model": "Summicron 35"}"#
        var changes = SampleCheckIn.mailIn
        changes["equipment"] = equipment
        let answer = try TestDesk().checkIn(changes)
        #expect(answer.status == 201 && answer["state"]?.text == "registered")
        #expect(answer["promises"]?.items?.isEmpty == true)
        #expect(answer["conditionReports"]?.items?.isEmpty == true)
        #expect(answer["receivedAt"]?.isNull == true)
    }

    @Test func `the acknowledgement lies in the outbox`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let list = try desk.send(.get("/v1/tickets/\(id)/notifications", as: .frontDesk))
        #expect(list.items.count == 1)
        #expect(list.items.first?["event"]?.text == "acknowledgement")
        #expect(list.items.first?["text"]?.text?.contains("/status/\(id)") == true)
    }

    @Test func `somebody on file is found again, and nothing on file is overwritten`() throws {
        let desk = try TestDesk()
        _ = try desk.openTicket()
        let other = try desk.checkIn([
            "customer": #"{"name": "Ming T.", "email": "MING@example.com", "language": "de"}"#,
            "equipment": SampleCheckIn.camera("77"),
        ])
        #expect(other["customerId"]?.integer == 1 && other["equipmentId"]?.integer == 2)
        let fields = (other["suggestions"]?.items ?? []).compactMap { $0["field"]?.text }
        #expect(fields == ["name", "language"])
        let customer = try desk.send(.get("/v1/customers/1", as: .frontDesk))
        #expect(customer["name"]?.text == "Ming Tan" && customer["version"]?.integer == 1)
    }

    @Test func `spaces around what is typed are not kept`() throws {
        let desk = try TestDesk()
        let ticket = try desk.openTicket([
            "customer": #"{"name": " Ming Tan ", "email": "ming@example.com"}"#,
            "equipment":
                #"{"category": "camera", "brand": " Leica ", "model": " M9-P ", "#
                + #""serialNumber": " 4012345 "}"#,
        ])
        #expect(try desk.poll(ticket)["equipment"]?.text == "Leica M9-P")
        let unit = try desk.send(.get("/v1/equipment/1", as: .frontDesk))
        #expect(unit["serialNumber"]?.text == "4012345")
        let customer = try desk.send(.get("/v1/customers/1", as: .frontDesk))
        #expect(customer["name"]?.text == "Ming Tan")
        let path = "/v1/tokens"
        let token = #"{"name": "The admin ", "roles": ["admin"]}"#
        #expect(try desk.send(.post(path, as: .admin, token)).problem == "name-taken")
    }

    @Test func `a phone alone is a suggestion and no match`() throws {
        let desk = try TestDesk()
        _ = try desk.openTicket()
        let other = try desk.checkIn([
            "customer": #"{"name": "Mei Tan", "phone": "+6561234567"}"#,
            "equipment": SampleCheckIn.camera("77"),
        ])
        #expect(other["customerId"]?.integer == 2)
        let suggestion = try #require(other["suggestions"]?.items?.first)
        #expect(suggestion["kind"]?.text == "samePhone")
        #expect(suggestion["customerId"]?.integer == 1)
        #expect(suggestion["onFile"]?.text == "Ming Tan")
    }

    @Test func `customer and unit on file are named by their ids`() throws {
        let desk = try TestDesk()
        let first = try desk.openTicket()
        #expect(try desk.move(first, to: "ready", as: .manager).status == 403)
        try desk.override(first, to: "ready", #", "outcome": "withdrawn""#)
        let second = try desk.checkIn([
            "customer": #"{"id": 1}"#, "equipment": #"{"id": 1}"#,
        ])
        #expect(second.status == 409 && second.problem == "already-here")
        let other = try desk.checkIn([
            "customer": #"{"id": 1}"#, "equipment": SampleCheckIn.camera("78"),
        ])
        #expect(other.status == 201 && other["customerId"]?.integer == 1)
    }

    @Test func `a unit that is here is not taken in again, whoever brings it`() throws {
        let desk = try TestDesk()
        let id = try desk.openTicket()
        let again = try desk.checkIn(["equipment": SampleCheckIn.camera(" 401 2345 ")])
        #expect(again.status == 409 && again.problem == "already-here")
        #expect(again["ticketId"]?.text == id)
        let thief = try desk.checkIn(["customer": #"{"name": "Ana", "email": "a@example.com"}"#])
        #expect(thief.status == 409 && thief.problem == "serial-held-by-another-customer")
        #expect(!thief.text.contains("Ming") && thief["customerId"] == nil)
        #expect(thief["ticketId"] == nil)
        let list = try desk.send(.get("/v1/tickets", as: .frontDesk))
        #expect(list.items.count == 1)
        let customers = try desk.send(.get("/v1/customers", as: .frontDesk))
        #expect(customers.items.count == 1)
    }

    @Test func `a unit goes over to another customer where the desk says so`() throws {
        let desk = try TestDesk()
        _ = try desk.openTicket(SampleCheckIn.mailIn)
        let ana = #"{"name": "Ana", "email": "a@example.com"}"#
        let refused = try desk.checkIn(["customer": ana])
        #expect(refused.problem == "serial-held-by-another-customer")
        let taken = try desk.checkIn(["customer": ana, "transferOwnership": "true"])
        #expect(taken.status == 201 && taken["customerId"]?.integer == 2)
        #expect(taken["equipmentId"]?.integer == 1)
        let unit = try desk.send(.get("/v1/equipment/1", as: .frontDesk))
        #expect(unit["customerId"]?.integer == 2 && unit["version"]?.integer == 2)
    }
}
