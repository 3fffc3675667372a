import HTTP
import Testing

@Suite struct ResponseTests {
    private let fields = """
        Date: Sun, 06 Nov 1994 08:49:37 GMT\r
        Request-Id: 0123456789abcdef\r
        X-Content-Type-Options: nosniff\r\n
        """
    private let described = "Content-Type: text/plain\r\nContent-Length: 5\r\n"

    private func response() -> Response {
        var response = Response(status: 200)
        response.headers = [
            ("Content-Type", "text/plain"), ("ETag", "\"1\""), ("Vary", "Accept-Language"),
        ]
        response.body = [UInt8]("hello".utf8)
        return response
    }

    private func terms(_ change: (inout ReplyTerms) -> Void = { _ in }) -> ReplyTerms {
        var terms = ReplyTerms(id: RequestID(0x0123_4567_89AB_CDEF))
        change(&terms)
        return terms
    }

    /// What is sent, and whether the connection ends.
    private func sent(_ append: (inout ResponseOutput) -> Void) -> (text: String, closes: Bool) {
        var output = ResponseOutput()
        output.date = DateText(secondsSince1970: 784_111_777)
        append(&output)
        return (String(decoding: output.bytes, as: UTF8.self), output.closes)
    }

    @Test func `an answer has what every answer has`() {
        let shared = "ETag: \"1\"\r\nVary: Accept-Language\r\n"
        let head = "HTTP/1.1 200 OK\r\n" + fields + shared + described
        for (terms, expected, closes) in [
            (terms(), head + "\r\nhello", false),
            (terms { $0.isHead = true }, head + "\r\n", false),
            (terms { $0.keepsAlive = false }, head + "Connection: close\r\n\r\nhello", true),
            (
                terms { $0.isVersion10 = true },
                head + "Connection: keep-alive\r\n\r\nhello", false
            ),
            (
                terms {
                    $0.isHead = true
                    $0.keepsAlive = false
                }, head + "Connection: close\r\n\r\n", true
            ),
        ] {
            let response = response()
            let plain = sent { $0.append(response, for: terms) }
            #expect(plain == (expected, closes))
            let prepared = PreparedResponse(response)
            #expect(sent { $0.append(prepared, for: terms) } == plain)
        }
    }

    @Test func `the last answer says so, where the output is to close`() {
        let prepared = PreparedResponse(response())
        let text = sent {
            $0.closes = true
            $0.append(prepared, for: terms())
        }.text
        #expect(text.contains("\r\nConnection: close\r\n\r\nhello"))
    }

    @Test func `answers follow one another, each with its own date and ID`() {
        let prepared = PreparedResponse(response())
        let text = sent {
            $0.append(prepared, for: terms())
            $0.date = DateText(secondsSince1970: 784_111_778)
            $0.append(prepared, for: ReplyTerms(id: RequestID(1)))
        }.text
        #expect(text.contains("08:49:37 GMT\r\nRequest-Id: 0123456789abcdef\r\n"))
        #expect(text.contains("helloHTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:38 GMT\r\n"))
        #expect(text.contains("Request-Id: 0000000000000001\r\n"))
    }

    @Test func `a 304 has the fields but those that describe content`() {
        let prepared = PreparedResponse(response())
        let head = "HTTP/1.1 304 Not Modified\r\n\(fields)ETag: \"1\"\r\nVary: Accept-Language\r\n"
        #expect(sent { $0.appendNotModified(prepared, for: terms()) } == (head + "\r\n", false))
        #expect(
            sent { $0.appendNotModified(prepared, for: terms { $0.keepsAlive = false }) }
                == (head + "Connection: close\r\n\r\n", true))
    }

    @Test func `statuses without a body have none`() {
        for status in [204, 304] {
            var response = Response(status: status)
            response.body = [1, 2]
            let text = sent { $0.append(response, for: terms()) }.text
            #expect(text.hasSuffix("\(fields)\r\n"))
            #expect(!text.contains("Content-Length"))
        }
        let empty = sent { $0.append(Response(status: 201), for: terms()) }.text
        #expect(empty.contains("HTTP/1.1 201 Created\r\n"))
        #expect(empty.hasSuffix("Content-Length: 0\r\n\r\n"))
    }

    @Test func `a field whose value has a control is left out`() {
        for value in ["a\r\nb", "a\nb", "a\rb", "a\u{0}b", "\u{7F}"] {
            var response = response()
            response.headers = [("X", value), ("ETag", value), ("Y", "é\tb")]
            let text = sent { $0.append(response, for: terms()) }.text
            #expect(!text.contains("X:") && !text.contains("ETag:"))
            #expect(text.contains("Y: é\tb\r\n"))
            #expect(PreparedResponse(response).byteCount > 0)
        }
    }

    @Test func `a status that is none is sent as 500`() {
        for status in [-1, 0, 99, 1000] {
            let text = sent { $0.append(Response(status: status), for: terms()) }.text
            #expect(text.hasPrefix("HTTP/1.1 500 Internal Server Error\r\n"))
        }
        let odd = sent { $0.append(Response(status: 299), for: terms()) }.text
        #expect(odd.hasPrefix("HTTP/1.1 299 \r\n"))
    }

    @Test func `continuing is told before the answer`() {
        #expect(sent { $0.appendContinue() }.text == "HTTP/1.1 100 Continue\r\n\r\n")
    }

    @Test func `a request's terms are its own`() {
        let request = parsed("HEAD / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        let terms = request.terms
        #expect(terms.isHead && terms.keepsAlive && terms.isVersion10)
        #expect(!parsed("GET / HTTP/1.0\r\n\r\n").terms.keepsAlive)
    }
}
