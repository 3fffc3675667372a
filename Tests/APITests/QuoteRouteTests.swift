import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// What the centre does with quotes.
@Suite struct QuoteRouteTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    @Test func `a draft is made, read, listed and written anew under the ticket's version`() throws
    {
        let ticket = try desk.openTicket()
        let path = "/v1/tickets/\(ticket)/quotes"
        let made = try desk.draftQuote(
            ticket, ["omitted": #"[{"optionId": "swap", "reason": "No stock"}]"#])
        #expect(made.status == 201 && made.header("Location") == path + "/1")
        #expect(made.header("ETag") == "\"v2\"" && made["status"]?.text == "draft")
        let line = made["options"]?.items?.first?["lines"]?.items?.first
        #expect(line?["net"]?.integer == 10_000 && line?["tax"]?.integer == 1900)
        #expect(made["options"]?.items?.first?["total"]?.integer == 11_900)
        let read = try desk.send(.get(path + "/1", as: .manager))
        #expect(read["version"]?.integer == 2)
        #expect(read.body == made.body && read.header("ETag") == "\"v2\"")
        let list = try desk.send(.get(path, as: .technician))
        #expect(list.items.map { $0["number"]?.integer } == [1])
        let other = SampleQuote.json(["problem": #""Rust""#])
        let stale = try desk.send(
            TestRequest(
                "PUT", path + "/1", as: .technician, body: other, headers: [("If-Match", "\"v1\"")])
        )
        #expect(stale.status == 412)
        let changed = try desk.send(
            TestRequest(
                "PUT", path + "/1", as: .technician, body: other, headers: [("If-Match", "\"v2\"")])
        )
        #expect(changed.status == 200 && changed["problem"]?.text == "Rust")
        #expect(changed["omitted"]?.items?.isEmpty == true && changed.header("ETag") == "\"v3\"")
        for number in ["2", "0", "x", "01"] {
            #expect(try desk.send(.get(path + "/\(number)", as: .manager)).status == 404)
        }
    }

    @Test func `every fault is named at once`() throws {
        let ticket = try desk.openTicket()
        let answer = try desk.draftQuote(
            ticket,
            [
                "problem": nil, "currency": #""XYZ""#, "validUntil": #""2026-11-20T09:00:00Z""#,
                "options": """
                [{"id": "a", "title": "A", "lines": [
                  {"kind": "gift", "description": "", "quantity": 0, "unitPrice": -1,
                   "taxPercent": 100.5, "colour": 1},
                  {"kind": "discount", "description": "Less", "quantity": 1, "unitPrice": 1,
                   "taxPercent": 0}]},
                 {"id": "a", "title": "B", "lines": []}]
                """,
            ])
        #expect(answer.status == 422)
        #expect(
            Set(answer.pointers) == [
                "/problem", "/currency", "/validUntil", "/options/0/lines/0/kind",
                "/options/0/lines/0/description", "/options/0/lines/0/quantity",
                "/options/0/lines/0/unitPrice", "/options/0/lines/0/taxPercent",
                "/options/0/lines/0/colour", "/options/0/lines/1/reason", "/options/1/id",
            ])
    }

    @Test func `amounts beyond bounds and negative totals are refused`() throws {
        let ticket = try desk.openTicket()
        func pointers(_ lines: String) throws -> [String] {
            let options = #"[{"id": "a", "title": "A", "lines": [\#(lines)]}]"#
            let answer = try desk.draftQuote(ticket, ["options": options])
            return answer.status == 422 ? answer.pointers : ["\(answer.status)"]
        }
        func line(_ kind: String, _ quantity: String, _ price: String, _ tax: Int) -> String {
            #"{"kind": "\#(kind)", "description": "x", "quantity": \#(quantity), "#
                + #""unitPrice": \#(price), "taxPercent": \#(tax), "reason": "So"}"#
        }
        let most = "9007199254740991"
        #expect(try pointers(line("fee", "1", most, 0)) == ["201"])
        #expect(try pointers(line("fee", "1", most, 1)) == ["/options/0/lines/0"])
        #expect(try pointers(line("fee", most, most, 100)) == ["/options/0/lines/0"])
        #expect(try pointers(line("fee", "1", "9007199254740992", 0)).count == 1)
        #expect(
            try pointers(line("fee", "1", most, 0) + "," + line("fee", "1", "1", 0))
                == ["/options/0"])
        #expect(
            try pointers(line("fee", "1", "100", 0) + "," + line("discount", "1", "101", 0))
                == ["/options/0"])
        #expect(
            try pointers(line("fee", "1", "100", 0) + "," + line("discount", "1", "100", 0))
                == ["201"])
    }

    @Test func `only the desk sends and takes decisions`() throws {
        let quote = try desk.quoted()
        for role in [Role.technician, .admin] {
            let sent = try desk.send(.post(quote.path + "/send", as: role, nil))
            let decided = try desk.send(.post(quote.path + "/decision", as: role, quote.spoken()))
            #expect(sent.status == 403 && decided.status == 403)
        }
        let again = try desk.send(.post(quote.path + "/send", as: .manager, nil))
        #expect(again.status == 200 && again["status"]?.text == "sent", "sent again")
    }

    @Test func `a word on the phone approves, with who, when, how and what was read out`() throws {
        let quote = try desk.quoted()
        let answer = try desk.send(.post(quote.path + "/decision", as: .frontDesk, quote.spoken()))
        #expect(answer.status == 200 && answer["status"]?.text == "approved")
        let decision = answer["decision"]
        #expect(decision?["decidedBy"]?.text == "Mei Ling")
        #expect(decision?["phone"]?.text == "+6587654321")
        #expect(decision?["channel"]?.text == "phone" && decision?["total"]?.integer == 11_900)
        #expect(decision?["takenBy"]?.text == "The frontDesk")
        #expect(decision?["at"]?.text == "2026-11-20T09:00:00.000Z")
        #expect(decision?["optionsRead"]?.items?.compactMap(\.text) == ["a"])
        #expect(try desk.state(quote.ticket) == "approved")
        let proof = try desk.send(
            .get("/v1/tickets/\(quote.ticket)/timeline/proof", as: .frontDesk))
        for event in proof["events"]?.items ?? [] {
            let canonical = try #require(event["canonical"]?.text)
            #expect(!canonical.contains("Mei Ling") && !canonical.contains("87654321"))
        }
        let told = try desk.send(
            .get("/v1/tickets/\(quote.ticket)/notifications", as: .frontDesk))
        #expect(told.items.last?["event"]?.text == "decision")
        let again = try desk.send(.post(quote.path + "/decision", as: .manager, quote.spoken()))
        #expect(again.status == 409 && again.problem == "not-in-this-state")
    }

    @Test func `what was read out must be what the quote says`() throws {
        let quote = try desk.quoted()
        func decide(_ body: String) throws -> TestAnswer {
            try desk.send(.post(quote.path + "/decision", as: .frontDesk, body))
        }
        #expect(try decide(quote.spoken(total: 11_899)).problem == "quote-changed")
        let dollars = quote.spoken().replacing("EUR", with: "USD")
        #expect(try decide(dollars).problem == "quote-changed")
        let other = quote.spoken().replacing(quote.digest.prefix(8), with: "00000000")
        #expect(try decide(other).problem == "quote-changed")
        let unknown = quote.spoken().replacing(#""optionId": "a""#, with: #""optionId": "z""#)
        #expect(try decide(unknown).pointers == ["/optionId"])
        let unread = quote.spoken().replacing(#"["a"]"#, with: #"["a", "y"]"#)
        #expect(try decide(unread).pointers == ["/optionsRead/1"])
        let silent = quote.spoken().replacing(#"["a"]"#, with: "[]")
        #expect(try decide(silent).pointers == ["/optionsRead"])
        let bare = try decide(
            #"{"decision": "approve", "digest": "\#(quote.digest)", "channel": "phone"}"#)
        #expect(
            Set(bare.pointers) == [
                "/optionId", "/decidedBy", "/phone", "/total", "/currency", "/optionsRead",
            ])
        #expect(
            Set(try decide("{}").pointers) == [
                "/decision", "/optionId", "/digest", "/decidedBy", "/channel", "/total",
                "/currency", "/optionsRead",
            ])
        let declined = try decide(#"{"decision": "decline"}"#)
        #expect(Set(declined.pointers) == ["/digest", "/decidedBy", "/channel"])
        #expect(try desk.state(quote.ticket) == "awaitingApproval")
        #expect(try decide(quote.spoken()).status == 200)
    }

    @Test func `a decline sets the outcome and waits, at the counter too`() throws {
        let quote = try desk.quoted()
        let body =
            #"{"decision": "decline", "digest": "\#(quote.digest)", "decidedBy": "Mei Ling", "#
            + #""channel": "inPerson"}"#
        let answer = try desk.send(.post(quote.path + "/decision", as: .frontDesk, body))
        #expect(answer.status == 200 && answer["status"]?.text == "declined")
        let ticket = try desk.send(.get("/v1/tickets/\(quote.ticket)", as: .frontDesk))
        #expect(ticket["state"]?.text == "awaitingApproval")
        #expect(ticket["outcome"]?.text == "declined")
        let status = try desk.poll(quote.ticket)
        #expect(status["waitingOn"]?.text == "centre" && status["actionNeeded"]?.isNull == true)
    }

    @Test func `a fixed price is accepted at the counter`() throws {
        let ticket = try desk.openTicket()
        let quote = try desk.sendQuote(ticket)
        let other = try desk.openTicket(["equipment": SampleCheckIn.camera("5")])
        desk.clock.advance(by: 1)
        #expect(try desk.decide(try desk.sendQuote(other)).status == 200, "by its own hand too")
        let body = quote.spoken()
        #expect(try desk.send(.post(quote.path + "/decision", as: .frontDesk, body)).status == 200)
        #expect(try desk.state(ticket) == "approved")
    }

    @Test func `no decision is taken in other states, after its time or on what is superseded`()
        throws
    {
        let ticket = try desk.openTicket()
        _ = try desk.move(ticket, to: "diagnosing", as: .technician)
        let first = try desk.sendQuote(ticket)
        _ = try desk.move(ticket, to: "diagnosing", as: .technician)
        func decide(_ quote: SentQuote) throws -> String? {
            try desk.send(.post(quote.path + "/decision", as: .frontDesk, quote.spoken())).problem
        }
        #expect(try decide(first) == "not-in-this-state")
        let second = try desk.sendQuote(ticket)
        #expect(try decide(first) == "quote-changed")
        desk.clock.advance(by: 7 * Instant.day)
        let expired = try desk.send(
            .get(second.path, as: .frontDesk, headers: [("If-None-Match", "\"v8\"")]))
        #expect(expired.status == 200 && expired["status"]?.text == "expired")
        #expect(try decide(second) == "quote-expired")
        _ = try desk.draftQuote(ticket, ["validUntil": #""2026-12-27T09:00:00Z""#])
        let draft = SentQuote(ticket: ticket, number: 3, digest: first.digest, code: "")
        #expect(try decide(draft) == "not-in-this-state")
    }
}
