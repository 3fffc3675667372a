import JSON
import Repairs
import Testing

@testable import API

@Suite struct CustomerRoutesTests {
    private let ming =
        #"{"name": "Ming Tan", "phone": "+65 6123 4567", "email": "ming@example.com"}"#

    @Test func `a customer is put on file, read and corrected`() throws {
        let desk = try TestDesk()
        let made = try desk.send(.post("/v1/customers", as: .frontDesk, ming))
        #expect(made.status == 201)
        #expect(made.header("Location") == "/v1/customers/1")
        #expect(made.header("ETag") == "\"v1\"")
        #expect(made.json?["phone"]?.text == "+6561234567")
        let read = try desk.send(.get("/v1/customers/1", as: .technician))
        #expect(read.body == made.body)
        let patched = try desk.send(
            .patch("/v1/customers/1", as: .frontDesk, #"{"phone": null, "language": "de"}"#))
        #expect(patched.status == 200)
        #expect(patched.header("ETag") == "\"v2\"")
        #expect(patched.json?["phone"]?.isNull == true)
        #expect(patched.json?["name"]?.text == "Ming Tan")
    }

    /// The pointers of a refused body of a POST.
    private func pointers(_ body: String) throws -> [String] {
        let answer = try TestDesk().send(.post("/v1/customers", as: .frontDesk, body))
        #expect(answer.status == 422, "\(answer.text)")
        return answer.pointers
    }

    @Test func `every fault is named at once, where it stands`() throws {
        #expect(
            try pointers(
                #"""
                {"name": " ", "email": "ming", "phone": "12", "preferredChannel": "sms",
                 "language": "e"}
                """#) == ["/name", "/phone", "/email", "/language"])
        #expect(try pointers("{}") == ["/name", "/email"])
    }

    @Test func `a contact that is no text is not taken for missing`() throws {
        #expect(
            try pointers(#"{"name": "A", "email": 7, "preferredChannel": "email"}"#) == ["/email"])
        #expect(
            try pointers(
                #"""
                {"name": "A", "email": "a@b.example", "phone": [], "preferredChannel": "sms"}
                """#) == ["/phone"])
    }

    @Test func `a name may have 200 characters and no controls`() throws {
        for (name, status) in [
            (String(repeating: "é", count: 200), 201), (String(repeating: "é", count: 201), 422),
            (#"Ming\u0001Tan"#, 422),
        ] {
            let answer = try TestDesk().send(
                .post(
                    "/v1/customers", as: .frontDesk,
                    #"{"name": "\#(name)", "email": "a@b.co"}"#))
            #expect(answer.status == status)
            if status == 422 { #expect(answer.pointers == ["/name"]) }
        }
    }

    @Test func `a correction takes away no name, and null gives the defaults back`() throws {
        let desk = try TestDesk()
        let body = ming.replacing("}", with: #", "preferredChannel": "sms", "language": "ja"}"#)
        #expect(try desk.send(.post("/v1/customers", as: .frontDesk, body)).status == 201)
        let refused = try desk.send(
            .patch("/v1/customers/1", as: .frontDesk, #"{"name": null, "email": 7}"#))
        #expect(refused.status == 422 && refused.pointers == ["/name", "/email"])
        let patched = try desk.send(
            .patch(
                "/v1/customers/1", as: .frontDesk,
                #"{"preferredChannel": null, "language": null}"#))
        #expect(patched.json?["preferredChannel"]?.text == "email")
        #expect(patched.json?["language"]?.text == "en")
    }
}
