import JSON
import Repairs
import Testing

@testable import API

@Suite struct LoanerRouteTests {
    @Test func `a loaner is taken out of the pool with a reason, which null takes away`() throws {
        let desk = try TestDesk()
        let made = try desk.send(.post("/v1/loaners", as: .manager, RouteCases.loaner))
        #expect(made.status == 201 && made["available"]?.bool == true)
        func patch(_ body: String) throws -> TestAnswer {
            try desk.send(.patch("/v1/loaners/1", as: .frontDesk, body))
        }
        let out = try patch(#"{"available": false, "reason": "LCD cracked"}"#)
        #expect(out.status == 200 && out["reason"]?.text == "LCD cracked")
        #expect(out["available"]?.bool == false && out.header("ETag") == "\"v2\"")
        #expect(try patch(#"{"condition": "New LCD"}"#)["reason"]?.text == "LCD cracked")
        let back = try patch(#"{"available": true, "reason": null}"#)
        #expect(back["reason"]?.isNull == true && back["condition"]?.text == "New LCD")
    }
}
