import JSON
import Repairs
import Testing

@testable import API

/// A quote that an earlier build sent, with its tax in basis points, is carried out by this one.
@Suite struct StoredQuoteTests {
    private let desk: TestDesk

    init() throws { desk = try .restored() }

    private func post(_ path: String, _ body: String, as role: Role = .frontDesk) throws
        -> TestAnswer
    {
        let answer = try desk.send(.post(path, as: role, body))
        #expect(answer.status < 300, "\(path): \(answer.text)")
        return answer
    }

    @Test func `it is decided, worked on, half paid, paid and handed over`() throws {
        let open = try desk.send(.get("/v1/tickets?state=diagnosing", as: .frontDesk)).items
        let id = try #require(open.first?["ticketId"]?.text)
        let path = "/v1/tickets/\(id)"
        let quote = try desk.send(.get(path + "/quotes/1", as: .frontDesk))
        let option = try #require(quote["options"]?.items?.first)
        let line = try #require(option["lines"]?.items?.first)
        #expect(quote["status"]?.text == "sent" && line["taxBasisPoints"]?.integer == 1900)
        #expect(line["taxPercent"] == nil && quote["pricesIncludeTax"] == nil)
        let total = try #require(option["total"]?.integer)

        try desk.override(id, to: "awaitingApproval")
        let (digest, name) = (quote["digest"]?.text ?? "", option["id"]?.text ?? "")
        let decided = try post(
            path + "/quotes/1/decision",
            #"{"decision": "approve", "optionId": "\#(name)", "digest": "\#(digest)", "#
                + #""decidedBy": "Mei Ling", "channel": "inPerson", "total": \#(total), "#
                + #""currency": "EUR", "optionsRead": ["\#(name)"]}"#)
        #expect(decided["status"]?.text == "approved" && decided["digest"]?.text == digest)

        func pay(_ amount: Int64) throws {
            let body = #"{"amount": \#(amount), "currency": "EUR", "method": "card"}"#
            _ = try post(path + "/payments", body)
        }
        try pay(total / 2)
        #expect(try desk.move(id, to: "inRepair", as: .technician).status == 200)
        let work = #"{"description": "As quoted", "minutes": 5, "price": \#(total)}"#
        _ = try post(path + "/work", work, as: .technician)
        try desk.override(id, to: "ready", #", "outcome": "repaired""#)
        try handOver(id)
        #expect(try desk.move(id, to: "returned", as: .frontDesk).unmet == ["settled"])
        try pay(total - total / 2)
        let returned = try desk.move(id, to: "returned", as: .frontDesk)
        #expect(returned.status == 200 && returned["state"]?.text == "returned")
        let damages = try desk.write { transaction throws(RepairError) in
            try ChainCheck.page(after: 0, limit: 100, in: transaction).damages
        }
        #expect(damages.isEmpty)
    }

    private func handOver(_ id: String) throws {
        let ticket = try desk.send(.get("/v1/tickets/\(id)", as: .frontDesk))
        let number = ticket["equipment"]?["serialNumber"]?.text ?? ""
        let accessories = ticket["conditionReports"]?.items?.first?["accessories"]?.items ?? []
        let given = accessories.map { accessory in
            #"{"name": "\#(accessory["name"]?.text ?? "")", "#
                + #""quantity": \#(accessory["quantity"]?.integer ?? 0)}"#
        }
        _ = try post(
            "/v1/tickets/\(id)/handover",
            #"{"serialNumber": "\#(number)", "recipient": "Mei Ling", "#
                + #""accessories": [\#(given.joined(separator: ", "))]}"#)
    }
}
