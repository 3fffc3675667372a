import HTTP
import Testing

/// RFC 9112 section 6: where a body ends is never in doubt.
@Suite struct FramingTests {
    private func post(_ fields: String, _ body: String = "") -> String {
        "POST / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n\(body)"
    }

    @Test func `a body of a given length is read`() throws {
        let read = try request(post("Content-Length: 5", "hello"))
        #expect(read.framing == .length(5))
        #expect(read.bodyText == "hello")
        #expect(try request(post("content-length:0")).framing == .none)
    }

    @Test func `a length is one plain decimal number`() {
        let lengths = [
            "", "+5", "-5", "05", "00", "5 5", "5,5", "5, 5", "0x5", "5.0", "5a", "a", "５",
            "1234567890123456789", "99999999999999999999", "1e3", "\"5\"",
        ]
        for length in lengths {
            #expect(
                refusal(of: post("Content-Length: \(length)")) == .malformedContentLength,
                "\(length)")
        }
    }

    @Test func `a length is given once`() {
        for second in ["5", "6"] {
            #expect(
                refusal(of: post("Content-Length: 5\r\nContent-Length: \(second)"))
                    == .repeatedContentLength)
        }
    }

    @Test func `a length and a coding together are refused`() {
        for coding in ["chunked", "gzip"] {
            let fields = "Content-Length: 5\r\nTransfer-Encoding: \(coding)"
            #expect(refusal(of: post(fields, "0\r\n\r\n")) == .twoFramings)
        }
        let turned = "Transfer-Encoding: chunked\r\nContent-Length: 0"
        #expect(refusal(of: post(turned, "0\r\n\r\n")) == .twoFramings)
    }

    @Test func `a coding but chunked is 501`() {
        let codings = [
            "gzip", "gzip, chunked", "chunked, gzip", "identity", "chunked, identity", "xchunked",
            "chunked;a=b", "chunked,", "", "\"chunked\"",
        ]
        for coding in codings {
            #expect(
                refusal(of: post("Transfer-Encoding: \(coding)")) == .unknownTransferCoding,
                "\(coding)")
        }
        #expect(Refusal.unknownTransferCoding.status == 501)
        let twice = "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"
        #expect(refusal(of: post(twice)) == .repeatedTransferEncoding)
        let old = "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"
        #expect(refusal(of: old) == .transferEncodingBeforeVersion11)
        #expect(refusal(of: post("Transfer-Encoding: CHUNKED", "0\r\n\r\n")) == nil)
    }

    @Test func `only 100-continue is expected, and of 1_1 alone`() throws {
        let fields = "Content-Length: 5\r\nExpect: 100-Continue"
        #expect(try request(post(fields, "hello")).expectsContinue)
        #expect(try !request(post("Expect: 100-continue")).expectsContinue)
        let old = "POST / HTTP/1.0\r\n\(fields)\r\n\r\nhello"
        #expect(try !request(old).expectsContinue)
        #expect(refusal(of: post("Expect: 200-ok")) == .unknownExpectation)
        #expect(Refusal.unknownExpectation.status == 417)
    }

    @Test func `a connection goes on as its version and its fields say`() throws {
        for (version, field, goesOn) in [
            ("1.1", "X: a", true), ("1.1", "Connection: close", false),
            ("1.1", "Connection: x, CLOSE", false), ("1.1", "Connection: keep-alive", true),
            ("1.1", "Connection: closed", true), ("1.0", "X: a", false),
            ("1.0", "Connection: Keep-Alive", true),
            ("1.0", "Connection: keep-alive, close", false),
            ("1.1", "Connection: x\r\nConnection: close", false),
        ] {
            let read = try request("GET / HTTP/\(version)\r\nHost: a\r\n\(field)\r\n\r\n")
            #expect(read.keepsAlive == goesOn, "\(version) \(field)")
            #expect(read.isVersion10 == (version == "1.0"))
        }
    }

    @Test func `requests that follow one another are told apart`() {
        let played = conversation(
            post("Content-Length: 5", "hello") + "GET /two HTTP/1.1\r\nHost: a\r\n\r\n"
                + post("Transfer-Encoding: chunked", "1\r\nx\r\n0\r\n\r\n")
                + "HEAD /four HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" + "GET /five")
        #expect(played.exchanges.map(\.method) == [.post, .get, .post, .head])
        #expect(played.exchanges.map(\.bodyText) == ["hello", "", "x", ""])
        #expect(played.isOver)
    }

    @Test func `what follows a refused request is not read`() {
        let played = conversation(
            "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\n\r\n"
                + "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
        )
        #expect(played.exchanges.count == 1)
        #expect(played.refusal == .missingHost)
    }
}
