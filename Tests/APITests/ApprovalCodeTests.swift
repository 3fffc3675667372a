import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// Codes that end, since too many wrong ones were tried from all addresses together.
@Suite struct ApprovalCodeTests {
    private let desk: TestDesk
    private let wrong = "0000-0000"

    init() throws { desk = try TestDesk() }

    private func read(
        _ quote: SentQuote, code: String? = nil, from address: UInt32 = 1
    ) throws -> TestAnswer {
        var request = TestRequest.get(
            quote.publicPath + "/quote", headers: [("Approval-Code", code ?? quote.code)])
        request.client = ClientAddress(ipv4: address)
        return try desk.send(request)
    }

    /// Each from an address of its own.
    private func tryWrongCodes(_ count: Int, on quote: SentQuote) throws {
        for number in 0..<count {
            let answer = try read(quote, code: wrong, from: 1000 + UInt32(number))
            #expect(answer.status == 403 && answer.problem == "wrong-approval-code")
        }
    }

    private func metric(_ name: String) throws -> String? {
        try desk.send(.get("/metrics")).text.split(separator: "\n")
            .first { $0.hasPrefix(name + " ") }.map { String($0.dropFirst(name.count + 1)) }
    }

    @Test func `without the header a code is asked for, and nothing is counted`() throws {
        let quote = try desk.quoted()
        for headers in [[], [("Approval-Code", "")], quote.codeHeader + quote.codeHeader] {
            for _ in 0..<6 {
                let answer = try desk.send(.get(quote.publicPath + "/quote", headers: headers))
                #expect(answer.status == 403 && answer.problem == "approval-code-needed")
            }
        }
        let decision = try desk.send(.post(quote.publicPath + "/decision", quote.decision()))
        #expect(decision.status == 403 && decision.problem == "approval-code-needed")
        #expect(try desk.stored("SELECT count(*) FROM approvalTries") == "0")
        #expect(try desk.stored("SELECT max(wrongCodes) FROM quotes") == "0")
        #expect(try desk.decide(quote).status == 200)
    }

    @Test func `the twenty-first wrong code ends the right one, and only that`() throws {
        let quote = try desk.quoted()
        let staff = try desk.send(.get(quote.path, as: .frontDesk))
        try tryWrongCodes(20, on: quote)
        #expect(try read(quote).status == 200)
        #expect(try desk.send(.get(quote.path, as: .frontDesk)).body == staff.body)
        try tryWrongCodes(1, on: quote)
        let ended = try read(quote)
        #expect(ended.status == 403 && ended.problem == "approval-code-ended")
        #expect(ended["detail"]?.text?.contains("ask the service centre for a new one") == true)
        #expect(try desk.decide(quote).problem == "approval-code-ended")
        #expect(try read(quote, code: wrong, from: 9).problem == "wrong-approval-code")
        let now = try desk.send(.get(quote.path, as: .frontDesk))
        #expect(staff["codeEndedAt"]?.isNull == true)
        #expect(now["codeEndedAt"]?.text == "2026-11-20T09:00:00.000Z")
        #expect(now["status"]?.text == "sent")
        #expect(now["version"]?.integer == staff["version"]?.integer)
        #expect(now.header("ETag") != staff.header("ETag"))
        #expect(
            try desk.send(
                .get(
                    quote.path, as: .frontDesk,
                    headers: [("If-None-Match", staff.header("ETag") ?? "")])
            ).status == 200)
        let spoken = try desk.send(
            .post(quote.path + "/decision", as: .frontDesk, quote.spoken()))
        #expect(spoken.status == 200 && spoken["status"]?.text == "approved")
        desk.clock.advance(by: 366 * Instant.day)
        #expect(try read(quote).problem == "approval-code-ended", "for good")
    }

    @Test func `right codes and one address that is limited don't end a code`() throws {
        let quote = try desk.quoted()
        for _ in 0..<30 { #expect(try read(quote, from: 2).status == 200) }
        for number in 0..<60 {
            #expect(try read(quote, code: wrong, from: 3).status == (number < 5 ? 403 : 429))
        }
        #expect(try read(quote).status == 200)
        #expect(try desk.stored("SELECT wrongCodes FROM quotes") == "5")
    }

    @Test func `a new code counts from 0`() throws {
        let first = try desk.quoted()
        try tryWrongCodes(21, on: first)
        desk.clock.advance(by: 3_600_000)
        #expect(try desk.move(first.ticket, to: "diagnosing", as: .technician).status == 200)
        let second = try desk.sendQuote(
            first.ticket, ["options": "[\(SampleQuote.option("a", unitPrice: 20_000))]"])
        try tryWrongCodes(20, on: second)
        #expect(try read(second).status == 200)
        #expect(try read(first).problem == "approval-code-ended")
        #expect(try desk.decide(second).status == 200)
    }

    @Test func `metrics count wrong codes and those they ended, and name no ticket`() throws {
        let quote = try desk.quoted()
        #expect(try metric("fettle_wrong_approval_codes_total") == "0")
        try tryWrongCodes(20, on: quote)
        #expect(try metric("fettle_wrong_approval_codes_total") == "20")
        #expect(try metric("fettle_approval_codes_ended_total") == "0")
        try tryWrongCodes(1, on: quote)
        #expect(try metric("fettle_wrong_approval_codes_total") == "21")
        #expect(try metric("fettle_approval_codes_ended_total") == "1")
        #expect(try read(quote).status == 403)
        #expect(try metric("fettle_wrong_approval_codes_total") == "21", "an ended one is no try")
        #expect(try !desk.send(.get("/metrics")).text.contains(quote.ticket))
    }
}
