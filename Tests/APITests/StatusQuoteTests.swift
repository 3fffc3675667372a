import Bytes
import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// What a customer does with a quote and its code.
@Suite struct StatusQuoteTests {
    private let desk: TestDesk
    private let wrong = "0000-0000"

    init() throws { desk = try TestDesk() }

    private func read(
        _ quote: SentQuote, code: String? = nil, from client: ClientAddress? = nil
    ) throws -> TestAnswer {
        var request = TestRequest.get(
            quote.publicPath + "/quote", headers: [("Approval-Code", code ?? quote.code)])
        if let client { request.client = client }
        return try desk.send(request)
    }

    @Test func `the code opens the quote, however it is typed, and the digest is of what is read`()
        throws
    {
        let quote = try desk.quoted()
        let answer = try read(quote)
        #expect(answer.status == 200 && answer.header("Cache-Control") == "no-store")
        #expect(answer["digest"]?.text == quote.digest && answer["status"]?.text == "sent")
        let seen = (answer.json?.members ?? []).filter {
            !["digest", "status", "approvedOptionId", "decidedAt", "version"].contains($0.name)
        }
        let digest = SHA256.hash(JSONValue.object(seen).canonical())
        #expect(Hex.lower(digest) == quote.digest)
        let typed = quote.code.lowercased().replacing("-", with: " ").replacing("0", with: "o")
        #expect(try read(quote, code: typed).body == answer.body)
        let tag = try #require(answer.header("ETag"))
        let again = try desk.send(
            .get(
                quote.publicPath + "/quote", headers: quote.codeHeader + [("If-None-Match", tag)]))
        #expect(again.status == 304)
        let head = try desk.send(
            TestRequest("HEAD", quote.publicPath + "/quote", headers: quote.codeHeader))
        #expect(head.status == 200 && head.body.isEmpty)
    }

    @Test func `without the code, or with a wrong one, there is nothing to see`() throws {
        let quote = try desk.quoted()
        let bare = try desk.send(.get(quote.publicPath + "/quote"))
        #expect(bare.status == 403 && bare.problem == "approval-code-needed")
        for code in [wrong, "", "x", quote.code + "0", String(quote.code.dropLast())] {
            #expect(try read(quote, code: code).status == 403)
        }
        #expect(try read(quote, code: wrong, from: ClientAddress(ipv4: 9)).status == 403)
        let other = try desk.quoted2()
        #expect(try read(other, code: quote.code, from: ClientAddress(ipv4: 8)).status == 403)
    }

    @Test func `the customer approves`() throws {
        let quote = try desk.quoted()
        let answer = try desk.decide(quote)
        #expect(answer.status == 200 && answer["status"]?.text == "approved")
        #expect(answer["approvedOptionId"]?.text == "a")
        #expect(try desk.state(quote.ticket) == "approved")
        let staff = try desk.send(.get(quote.path, as: .frontDesk))
        #expect(staff["decision"]?["decidedBy"]?.text == "Mei Ling")
        #expect(staff["decision"]?["channel"]?.text == "online")
        #expect(staff["decision"]?["takenBy"]?.isNull == true)
        let proof = try desk.send(
            .get("/v1/tickets/\(quote.ticket)/timeline/proof", as: .frontDesk))
        for event in proof["events"]?.items ?? [] {
            #expect(event["canonical"]?.text?.contains("Mei Ling") == false)
        }
        #expect(try read(quote)["status"]?.text == "approved")
        #expect(try desk.decide(quote).problem == "not-in-this-state")
    }

    @Test func `the customer declines`() throws {
        let quote = try desk.quoted()
        let answer = try desk.decide(
            quote,
            #"{"decision": "decline", "digest": "\#(quote.digest)", "name": "Mei Ling"}"#)
        #expect(answer.status == 200 && answer["status"]?.text == "declined")
        let ticket = try desk.send(.get("/v1/tickets/\(quote.ticket)", as: .frontDesk))
        #expect(ticket["outcome"]?.text == "declined")
        #expect(ticket["state"]?.text == "awaitingApproval")
    }

    @Test func `a decision is of what the customer read`() throws {
        let first = try desk.quoted()
        let zeros = String(repeating: "0", count: 64)
        #expect(try desk.decide(first, first.decision(digest: zeros)).problem == "quote-changed")
        #expect(
            try desk.decide(first, first.decision(digest: "x", option: "z")).problem
                == "quote-changed")
        #expect(try desk.decide(first, first.decision(option: "z")).pointers == ["/optionId"])
        #expect(
            Set(try desk.decide(first, "{}").pointers) == ["/decision", "/digest", "/name"])
        #expect(try desk.move(first.ticket, to: "diagnosing", as: .technician).status == 200)
        let second = try desk.sendQuote(
            first.ticket, ["options": "[\(SampleQuote.option("a", unitPrice: 20_000))]"])
        #expect(try desk.decide(first).problem == "approval-code-ended")
        #expect(try desk.decide(second, first.decision()).problem == "quote-changed")
        #expect(try read(first).problem == "approval-code-ended")
        desk.clock.advance(by: 7 * Instant.day)
        #expect(try desk.decide(second).problem == "quote-expired")
        #expect(try desk.state(first.ticket) == "awaitingApproval")
    }

    @Test func `one option need not be named, one of several must`() throws {
        let quote = try desk.quoted()
        func approval(_ quote: SentQuote) -> String {
            #"{"decision": "approve", "digest": "\#(quote.digest)", "name": "Mei Ling"}"#
        }
        let answer = try desk.decide(quote, approval(quote))
        #expect(answer.status == 200 && answer["approvedOptionId"]?.text == "a")
        let staff = try desk.send(.get(quote.path, as: .frontDesk))
        #expect(staff["decision"]?["optionId"]?.text == "a")
        #expect(staff["decision"]?["total"]?.integer == 11_900)
        try desk.override(quote.ticket, to: "inRepair")
        let options = "[\(SampleQuote.option("a")), \(SampleQuote.option("b"))]"
        let second = try desk.sendQuote(quote.ticket, ["options": options])
        #expect(try desk.decide(second, approval(second)).pointers == ["/optionId"])
        let first = try desk.decide(quote)
        #expect(first.status == 409 && first.problem == "quote-changed", "another is current")
        #expect(try desk.decide(second, second.decision(option: "b")).status == 200)
    }

    @Test func `the sixth try in an hour is refused even when right, and no other address is`()
        throws
    {
        let quote = try desk.quoted()
        for number in 0..<5 {
            let answer =
                number % 2 == 0
                ? try read(quote, code: wrong) : try desk.decide(quote, code: wrong)
            #expect(answer.status == 403 && answer.problem == "wrong-approval-code")
            desk.clock.advance(by: 60_000)
        }
        let sixth = try read(quote)
        #expect(sixth.status == 429 && sixth.problem == "too-many-requests")
        #expect(sixth.header("Retry-After") == "3300")
        #expect(sixth.header("RateLimit") == #""approval-code";r=0;t=3300"#)
        #expect(try desk.decide(quote).status == 429)
        #expect(try read(quote, from: ClientAddress(ipv4: 7)).status == 200)
        desk.clock.advance(by: 3_300_000 - 1)
        #expect(try read(quote).status == 429)
        desk.clock.advance(by: 1)
        #expect(try read(quote).status == 200, "the first of the five is an hour old")
        #expect(try read(quote, code: wrong).status == 403)
        #expect(try read(quote).status == 429)
    }

    @Test func `tries are of a ticket, and of a 64 where the address is IPv6`() throws {
        let quote = try desk.quoted()
        for host in 0..<5 {
            let client = ClientAddress(high: 0x2001_0db8_0000_0001, low: UInt64(host))
            #expect(try read(quote, code: wrong, from: client).status == 403)
        }
        let same = ClientAddress(high: 0x2001_0db8_0000_0001, low: 99)
        #expect(try read(quote, from: same).status == 429)
        let next = ClientAddress(high: 0x2001_0db8_0000_0002, low: 99)
        #expect(try read(quote, from: next).status == 200)
        let other = try desk.quoted2()
        #expect(try read(other, from: same).status == 200)
    }

    @Test func `right codes are no tries`() throws {
        let quote = try desk.quoted()
        for _ in 0..<10 { #expect(try read(quote).status == 200) }
        #expect(try desk.stored("SELECT count(*) FROM approvalTries") == "0")
    }

    @Test func `a repeat of a decision gets the first answer, by path and address`() throws {
        let quote = try desk.quoted()
        let key = [("Idempotency-Key", "mine")]
        let first = try desk.decide(quote, headers: key)
        let again = try desk.decide(quote, headers: key)
        #expect(first.status == 200 && again.body == first.body)
        #expect(again.header("Idempotency-Replayed") == "true")
        let other = try desk.decide(quote, quote.decision("decline"), headers: key)
        #expect(other.problem == "idempotency-mismatch")
        #expect(try desk.decide(quote, code: wrong, headers: key).status == 403)
        var elsewhere = TestRequest.post(
            quote.publicPath + "/decision", quote.decision(), headers: quote.codeHeader + key)
        elsewhere.client = ClientAddress(ipv4: 5)
        #expect(try desk.send(elsewhere).status == 409)
    }

    @Test func `of two decisions at once one succeeds`() throws {
        for (one, other) in [("approve", "decline"), ("decline", "approve")] {
            let desk = try TestDesk()
            let quote = try desk.quoted()
            let path = quote.publicPath + "/decision"
            let answers = try desk.sendTogether([
                .post(path, quote.decision(one), headers: quote.codeHeader),
                .post(quote.path + "/decision", as: .frontDesk, quote.spoken(other)),
                .post(path, quote.decision(other), headers: quote.codeHeader),
            ])
            #expect(answers.map(\.status).sorted() == [200, 409, 409])
            let decisions = try desk.send(
                .get("/v1/tickets/\(quote.ticket)/timeline", as: .frontDesk)
            ).items.filter { $0["type"]?.text == "decision" }
            #expect(decisions.count == 1)
        }
    }

    @Test func `unknown and mistyped tickets are as they are for a poll`() throws {
        let unknown = TicketID(code: 7).text
        for part in ["/quote", "/decision"] {
            for (id, problem) in [
                (unknown, "unknown-ticket"), ("7K3Q-9M2X-4RTA", "mistyped-ticket"),
            ] {
                let method = part == "/quote" ? "GET" : "POST"
                let answer = try desk.send(
                    TestRequest(
                        method, "/v1/status/\(id)\(part)", body: method == "GET" ? nil : "{}",
                        headers: [("Approval-Code", wrong)]))
                #expect(answer.status == 404 && answer.problem == problem)
            }
        }
        for _ in 0..<26 { _ = try desk.send(.get("/v1/status/\(unknown)/quote")) }
        let limited = try desk.send(.get("/v1/status/\(unknown)/quote"))
        #expect(limited.status == 429)
        #expect(limited.header("RateLimit-Policy") == #""unknown";q=30;w=60"#)
        #expect(try desk.poll(unknown).status == 429)
    }

    @Test func `no price and no code is in the status, and no code in anything staff can read`()
        throws
    {
        let quote = try desk.quoted()
        #expect(try desk.decide(quote).status == 200)
        let status = try desk.poll(quote.ticket).text
        for secret in ["10000", "11900", "119.00", "EUR", "sensor", quote.code, quote.digest] {
            #expect(!status.contains(secret), "\(secret)")
        }
        #expect(!status.contains("Mei"))
        let everything = try desk.everything(of: quote.ticket)
        #expect(everything.contains("Approval code: •••"))
        #expect(!everything.contains(quote.code))
        #expect(!everything.contains(quote.code.replacing("-", with: "")))
        let kept =
            try desk.stored(
                "SELECT group_concat(cast(body AS TEXT)) FROM idempotency") ?? ""
        #expect(!kept.contains(quote.code))
        let hashes = try desk.stored("SELECT hex(codeHash) FROM quotes") ?? ""
        #expect(hashes.count == 64)
    }

    @Test func `a quote within the ceiling is approved as the ticket waits, and told`() throws {
        let ticket = try desk.openTicket([
            "notToExceed": #"{"amount": 11900, "currency": "EUR"}"#
        ])
        _ = try desk.move(ticket, to: "diagnosing", as: .technician)
        let quote = try desk.sendQuote(ticket, status: "approved")
        #expect(
            try desk.send(.get(quote.path, as: .manager))["isWithinCeiling"]?.bool == true)
        #expect(try desk.state(ticket) == "approved")
        let told = try desk.send(.get("/v1/tickets/\(ticket)/notifications", as: .frontDesk))
        #expect(
            told.items.compactMap { $0["event"]?.text } == ["acknowledgement", "quote", "decision"])
        let staff = try desk.send(.get(quote.path, as: .manager))
        #expect(staff["decision"]?["channel"]?.text == "notToExceed")
        #expect(staff["status"]?.text == "approved")
    }
}

extension TestDesk {
    /// Another unit's ticket that waits for a decision.
    fileprivate func quoted2() throws -> SentQuote {
        let ticket = try openTicket(["equipment": SampleCheckIn.camera("5")])
        clock.advance(by: 1)
        try override(ticket, to: "diagnosing")
        return try sendQuote(ticket)
    }
}
