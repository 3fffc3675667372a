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
}
