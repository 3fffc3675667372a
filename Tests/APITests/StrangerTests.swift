import HTTP
import JSON
import Repairs
import TestSupport
import Testing

@testable import API

/// What anybody may send of a ticket: its ID, the limit and the code are judged before the rest,
/// and before the body is there.
@Suite struct StrangerTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    /// What the head alone is answered; nil while the body is wanted.
    private func byHead(_ request: TestRequest) throws -> TestAnswer? {
        var output = ResponseOutput()
        let landing = Landing<Response>()
        let parsed = try request.parsed(id: 9, tokens: desk.tokens)
        switch desk.desk.judgeHead(
            of: parsed, into: &output, port: { TestPort(landing: landing) })
        {
        case .takesBody: return nil
        case .answered: break
        case .answersLater: output.append(try landing.wait(), for: parsed)
        }
        return try TestAnswer(output.bytes, isHead: false)
    }

    private func decision(_ quote: SentQuote, _ code: String) -> TestRequest {
        TestRequest(
            "POST", quote.publicPath + "/decision", body: "{]",
            headers: [
                ("Approval-Code", code), ("Accept", "audio/ogg"), ("Content-Type", "text/plain"),
            ])
    }

    @Test func `a wrong code is 403 before all else, counted once, and the sixth is 429`() throws {
        let quote = try desk.quoted()
        for number in 0..<5 {
            let request = decision(quote, "0000-0000")
            // Half of them while the body is still on its way.
            let answer = number % 2 == 0 ? try desk.send(request) : try byHead(request)
            #expect(answer?.status == 403 && answer?.problem == "wrong-approval-code")
        }
        for code in [quote.code, "0000-0000"] {
            #expect(try desk.send(decision(quote, code)).status == 429)
            #expect(try byHead(decision(quote, code))?.status == 429)
        }
    }

    @Test func `with the right code the rest is judged, in its order`() throws {
        let quote = try desk.quoted()
        var request = decision(quote, quote.code)
        #expect(try desk.send(request).status == 406)
        #expect(try byHead(request)?.status == 406)
        request.headers[1].1 = "*/*"
        request.headers.append(("Content-Length", "9"))
        #expect(try desk.send(request).status == 415)
        #expect(try byHead(request)?.status == 415)
        request.headers[2].1 = "application/json"
        #expect(try byHead(request) == nil)
        #expect(try desk.send(request).status == 400)
    }

    @Test func `open routes take 16 KiB, staff's take 1 MiB, photos 10 MiB`() throws {
        for (method, path, bytesMax) in [
            ("POST", "/v1/status/x/feedback", 16 << 10), ("GET", "/livez", 16 << 10),
            ("POST", "/v1/tickets", 1 << 20), ("POST", "/nowhere", 1 << 20),
            ("POST", "/v1/tickets/x/photos", 10 << 20), ("GET", "/v1/tickets/x/photos", 1 << 20),
        ] {
            let request = try TestRequest(method, path).parsed(id: 1, tokens: [:])
            #expect(desk.desk.bodyBytesMax(for: request) == bytesMax, "\(path)")
        }
    }

    @Test func `the head of a write is refused for path, method, token, role, Accept and type`()
        throws
    {
        var request = TestRequest("POST", "/v1/customer", body: "{")
        request.headers = [
            ("Accept", "text/csv"), ("Content-Type", "text/plain"), ("Content-Length", "9"),
        ]
        #expect(try byHead(request)?.problem == "no-such-path")
        request.path = "/v1/customers/1"
        #expect(try byHead(request)?.problem == "method-not-allowed")
        request.method = "PATCH"
        #expect(try byHead(request)?.problem == "not-authenticated")
        request.role = .admin
        #expect(try byHead(request)?.problem == "role-required")
        request.role = .frontDesk
        #expect(try byHead(request)?.problem == "not-acceptable")
        request.headers[0].1 = "*/*"
        #expect(try byHead(request)?.problem == "unsupported-media-type")
        request.headers[1].1 = "application/json"
        #expect(try byHead(request) == nil)
    }
}
