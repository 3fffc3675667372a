import JSON
import Repairs
import Testing

@testable import API

@Suite struct CheckInFaultTests {
    @Test func `an empty check-in names all that is missing`() throws {
        let answer = try TestDesk().send(.post("/v1/tickets", as: .frontDesk, "{}"))
        #expect(answer.status == 422 && answer.problem == "invalid-input")
        #expect(
            answer.pointers == [
                "/customer", "/equipment", "/symptoms", "/conditionReport", "/diagnosisBy",
            ])
    }

    @Test func `faults of every part come in one answer`() throws {
        let answer = try TestDesk().send(
            .post(
                "/v1/tickets", as: .frontDesk,
                #"""
                {"customer": {"name": " ", "phone": "12", "fax": "1"},
                 "equipment": {"category": "drone", "brand": "Leica", "model": "M9-P",
                               "purchasedOn": "2012-02-30"},
                 "symptoms": [{"description": ""}, {"text": "x"}],
                 "conditionReport": {
                     "zones": [{"zone": "LCD", "condition": "cracked"}, {"condition": "ok"},
                               {"zone": "lcd", "condition": "fine"}],
                     "functions": [], "accessories": [{"name": "Strap", "quantity": 0}]},
                 "diagnosisBy": "2026-11-20T09:00:00Z", "arrived": "yes",
                 "notToExceed": {"amount": -1, "currency": "XXX"}, "visitId": 7,
                 "priority": "high", "rush": true}
                """#))
        #expect(answer.status == 422)
        #expect(
            Set(answer.pointers) == [
                "/customer/name", "/customer/phone", "/customer/fax", "/equipment/category",
                "/equipment/purchasedOn", "/equipment/serialNumber", "/symptoms/0/description",
                "/symptoms/1/description", "/symptoms/1/text", "/conditionReport/zones/0/note",
                "/conditionReport/zones/1/zone", "/conditionReport/zones/2/condition",
                "/conditionReport/zones/2/zone", "/conditionReport/functions",
                "/conditionReport/accessories/0/quantity", "/conditionReport/agreedBy",
                "/diagnosisBy", "/arrived", "/notToExceed/amount", "/notToExceed/currency",
                "/visitId", "/priority", "/rush",
            ])
        #expect(Set(answer.pointers).count == answer.pointers.count)
    }

    @Test(arguments: [
        ("customer", #"{"id": 99}"#, "/customer/id"), ("customer", #"{"id": 0}"#, "/customer/id"),
        ("customer", "[]", "/customer"), ("customer", "null", "/customer"),
        ("customer", #"{"name": "Ming"}"#, "/customer/email"),
        ("customer", #"{"name": "Ming", "phone": 65}"#, "/customer/phone"),
        (
            "customer", #"{"name": "A", "email": [], "preferredChannel": "email"}"#,
            "/customer/email"
        ),
        ("customer", #"{"id": null, "phone": "+6561234567"}"#, "/customer/name"),
        (
            "customer", #"{"name": "A", "email": "a@b.example", "preferredChannel": "sms"}"#,
            "/customer/preferredChannel"
        ),
        ("equipment", #"{"id": 99}"#, "/equipment/id"),
        ("equipment", #"{"id": "1"}"#, "/equipment/id"),
        (
            "equipment", #"{"category": "lens", "brand": "A", "model": "B"}"#,
            "/equipment/serialNumber"
        ),
        ("symptoms", "[]", "/symptoms"), ("symptoms", "{}", "/symptoms"),
        ("symptoms", "[{}]", "/symptoms/0/description"),
        ("diagnosisBy", #""2026-11-20T09:00:00Z""#, "/diagnosisBy"),
        ("diagnosisBy", #""2026-11-20T10:00:00+01:00""#, "/diagnosisBy"),
        ("diagnosisBy", #""2026-11-31""#, "/diagnosisBy"), ("diagnosisBy", "null", "/diagnosisBy"),
        ("conditionReport", "null", "/conditionReport"),
        ("notToExceed", #"{"amount": 1.5, "currency": "EUR"}"#, "/notToExceed/amount"),
        (
            "notToExceed", #"{"amount": 9007199254740992, "currency": "EUR"}"#,
            "/notToExceed/amount"
        ),
        ("notToExceed", #"{"amount": 1}"#, "/notToExceed/currency"),
        ("transferOwnership", "1", "/transferOwnership"), ("visitId", #""""#, "/visitId"),
        ("arrived", "0", "/arrived"),
    ])
    func `one fault is named where it stands`(
        _ name: String, _ json: String, _ pointer: String
    ) throws {
        let answer = try TestDesk().checkIn([name: json])
        #expect(answer.status == 422 && answer.pointers == [pointer], "\(answer.text)")
    }

    @Test func `a mail-in brings neither report nor date of diagnosis`() throws {
        let answer = try TestDesk().checkIn(["arrived": "false"])
        #expect(answer.status == 422)
        #expect(answer.pointers == ["/conditionReport", "/diagnosisBy"])
    }

    @Test func `a unit on file without a serial number is not checked in`() throws {
        let desk = try TestDesk()
        var mailIn = SampleCheckIn.mailIn
        mailIn["equipment"] = #"{"category": "lens", "brand": "Leica", "model": "Elmar"}"#
        _ = try desk.openTicket(mailIn)
        let answer = try desk.checkIn(["equipment": #"{"id": 1}"#])
        #expect(answer.status == 422 && answer.pointers == ["/equipment/id"])
    }

    @Test func `an id that is null is left out`() throws {
        let answer = try TestDesk().checkIn([
            "customer": #"{"id": null, "name": "Ming Tan", "phone": "+6561234567"}"#,
            "equipment":
                #"{"id": null, "category": "lens", "brand": "A", "model": "B", "#
                + #""serialNumber": "1"}"#,
        ])
        #expect(answer.status == 201, "\(answer.text)")
    }

    @Test func `a refusal without its reason is one fault`() throws {
        let report = SampleCheckIn.report.replacing(
            #""agreedBy": "Ming Tan""#, with: #""refusedToAgree": {}"#)
        let answer = try TestDesk().checkIn(["conditionReport": report])
        #expect(answer.pointers == ["/conditionReport/refusedToAgree/reason"])
    }

    @Test func `both agreement and refusal, or neither, is a fault`() throws {
        let desk = try TestDesk()
        let both = SampleCheckIn.report.replacing(
            #""agreedBy": "Ming Tan""#,
            with: #""agreedBy": "Ming Tan", "refusedToAgree": {"reason": "x"}"#)
        #expect(
            try desk.checkIn(["conditionReport": both]).pointers
                == ["/conditionReport/refusedToAgree"])
        let neither = SampleCheckIn.report.replacing(#", "agreedBy": "Ming Tan""#, with: "")
        #expect(
            try desk.checkIn(["conditionReport": neither]).pointers
                == ["/conditionReport/agreedBy"])
    }

    @Test func `what is refused leaves nothing`() throws {
        let desk = try TestDesk()
        _ = try desk.checkIn(["diagnosisBy": #""2026-11-20T09:00:00Z""#])
        for path in ["/v1/tickets", "/v1/customers", "/v1/equipment"] {
            #expect(try desk.send(.get(path, as: .frontDesk)).items.isEmpty)
        }
    }

    @Test func `a ticket that is not there has no version to match`() throws {
        let desk = try TestDesk()
        let answer = try desk.checkIn(headers: [("If-Match", "\"v1\"")])
        #expect(answer.status == 412)
        #expect(try desk.send(.get("/v1/tickets", as: .frontDesk)).items.isEmpty)
    }
}
