import HTTP
import Testing

@Suite struct RefusalTests {
    @Test func `every refusal has a status, a problem and a sentence`() {
        let known = [400, 408, 413, 414, 417, 431, 501, 503, 505]
        var details: Set<String> = []
        for refusal in Refusal.allCases {
            #expect(known.contains(refusal.status))
            details.insert("\(refusal.detail)")
            #expect("\(refusal.detail)".hasSuffix("."))
            #expect(!"\(refusal.title)".isEmpty)
            for text in ["\(refusal.detail)", "\(refusal.title)", "\(refusal.problem)"] {
                // They stand in JSON as they are.
                #expect(
                    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C })
            }
        }
        #expect(details.count == Refusal.allCases.count)
    }

    @Test func `a refusal names the limit in force`() {
        for (refusal, limit) in [
            (Refusal.requestLineTooLong, Limits.requestLineBytesMax),
            (.headerSectionTooLarge, Limits.headerSectionBytesMax),
            (.tooManyFields, Limits.headerFieldsMax),
            (.headTimeout, Limits.headDeadlineMilliseconds / 1000),
            (.bodyTimeout, Limits.bodyBytesPerSecondMin),
        ] {
            #expect("\(refusal.detail)".contains(" \(limit) "))
        }
    }

    @Test func `a refusal is answered as a problem and ends the connection`() {
        var output = ResponseOutput()
        output.append(.missingHost, for: ReplyTerms(id: RequestID(10)))
        let text = String(decoding: output.bytes, as: UTF8.self)
        let body = """
            {"type":"/problems/malformed-request","title":"The request is not well-formed HTTP",\
            "status":400,"detail":"The Host field is missing.","requestId":"000000000000000a"}
            """
        #expect(text.hasPrefix("HTTP/1.1 400 Bad Request\r\nDate: "))
        #expect(
            text.hasSuffix(
                """
                Request-Id: 000000000000000a\r\nX-Content-Type-Options: nosniff\r
                Cache-Control: no-store\r\nContent-Type: application/problem+json\r
                Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)
                """))
        let closes = output.closes
        #expect(closes)
    }

    @Test func `a refused HEAD is answered without a body`() {
        let played = conversation("HEAD / HTTP/1.1\r\nX: a\r\n\r\n")
        #expect(played.refusal == .missingHost)
        #expect(played.refusedMethod == .head)
        var terms = ReplyTerms(id: RequestID(1))
        terms.isHead = true
        var output = ResponseOutput()
        output.append(.missingHost, for: terms)
        #expect(String(decoding: output.bytes, as: UTF8.self).hasSuffix("\r\n\r\n"))
    }
}
