import HTTP
import Testing

@Suite struct RequestParserTests {
    @Test func `a status poll is read`() {
        let bytes =
            [UInt8](
                "GET /v1/status/7K3Q-9M2X-4RTD?a=1 HTTP/1.1\r\nHost: localhost:8080\r\n".utf8)
            + [UInt8]("X-A:  b \r\n\r\nGET".utf8)
        var parser = RequestParser()
        var request = Request()
        let progress = parser.parse(bytes.span, into: &request)
        #expect(
            progress
                == .complete(
                    RequestHead(
                        byteCount: bytes.count - 3, framing: .none, expectsContinue: false)))
        #expect(
            String(decoding: request.head[request.path], as: UTF8.self)
                == "/v1/status/7K3Q-9M2X-4RTD")
        #expect(String(decoding: request.head[request.query], as: UTF8.self) == "a=1")
        #expect(request.fields.count == 2)
        #expect(String(decoding: request.head[request.fields[1].value], as: UTF8.self) == "b")
    }

    @Test func `an answer is written`() {
        var output = ResponseOutput()
        output.date = DateText(secondsSince1970: 784_111_777)
        var response = Response(status: 200)
        response.headers = [("ETag", "\"1\""), ("Content-Type", "text/plain"), ("X", "a\r\nb")]
        response.body = [UInt8]("hello".utf8)
        var terms = ReplyTerms(id: RequestID(0x0123_4567_89AB_CDEF))
        output.append(response, for: terms)
        let want = """
            HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r
            Request-Id: 0123456789abcdef\r
            ETag: "1"\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello
            """
        #expect(String(decoding: output.bytes, as: UTF8.self) == want)
        let prepared = PreparedResponse(response)
        output.bytes = []
        output.append(prepared, for: terms)
        #expect(String(decoding: output.bytes, as: UTF8.self) == want)
        terms.keepsAlive = false
        output.bytes = []
        output.appendNotModified(prepared, for: terms)
        #expect(
            String(decoding: output.bytes, as: UTF8.self) == """
                HTTP/1.1 304 Not Modified\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r
                Request-Id: 0123456789abcdef\r
                ETag: "1"\r\nConnection: close\r\n\r\n
                """)
        let closes = output.closes
        #expect(closes)
    }
}
