import HTTP
import Testing

@Suite struct RequestFieldsTests {
    private func token(_ value: String) -> FieldReading<[UInt8]> {
        requestWith("Authorization: \(value)").bearerToken()
    }

    private func key(_ value: String) -> FieldReading<String> {
        requestWith("Idempotency-Key: \(value)").idempotencyKey()
    }

    private func wait(_ value: String...) -> Int? {
        let lines = value.map { "Prefer: \($0)\r\n" }.joined()
        return parsed("GET / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n").preferredWaitSeconds()
    }

    @Test func `a bearer token is read`() {
        #expect(token("Bearer abc-._~+/9==") == .value([UInt8]("abc-._~+/9==".utf8)))
        #expect(token("bearer  abc") == .value([UInt8]("abc".utf8)))
        #expect(requestWith("A: b").bearerToken() == .absent)
    }

    @Test func `another credential is malformed`() {
        for value in [
            "", "Bearer", "abc", "Basic YTpi", "Bearer a b", "Bearer a,b", "Bearer =", "Bearer a=b",
            "Bearerabc", "Bearer é", "Bearer \"a\"", "Bearer\tabc",
        ] {
            #expect(token(value) == .malformed, "\(value)")
        }
        let twice = requestWith("Authorization: Bearer a", "Authorization: Bearer a")
        #expect(twice.bearerToken() == .malformed)
    }

    @Test func `an idempotency key is read, quoted or not`() {
        #expect(key("8e03978e-40d5-43dd") == .value("8e03978e-40d5-43dd"))
        #expect(key("\"8e03978e\"") == .value("8e03978e"))
        #expect(key("\"a\\\"b\\\\c\"") == .value("a\"b\\c"))
        #expect(key("\"a b\"") == .value("a b"))
        #expect(key("a\\b") == .value("a\\b"))
        #expect(requestWith("A: b").idempotencyKey() == .absent)
    }

    @Test func `another idempotency key is malformed`() {
        for value in [
            "", "\"\"", "\"a", "a\"", "a b", "é", "\"é\"", "\"a\\b\"", "\"a\"b", "\"a\";b=c", "\"",
            "\"a\\\"", "a\"b", "\"a\tb\"",
        ] {
            #expect(key(value) == .malformed, "\(value)")
        }
        let twice = requestWith("Idempotency-Key: a", "Idempotency-Key: a")
        #expect(twice.idempotencyKey() == .malformed)
    }

    @Test func `an idempotency key may have 255 characters and no more`() {
        let most = String(repeating: "k", count: Limits.idempotencyKeyCharactersMax)
        #expect(key(most) == .value(most))
        #expect(key("\"\(most)\"") == .value(most))
        #expect(key(most + "k") == .malformed)
        #expect(key("\"\(most)k\"") == .malformed)
    }

    @Test func `a preferred wait is read from the list of preferences`() {
        #expect(wait("wait=10") == 10)
        #expect(wait("respond-async, WAIT = 10 ; a=b") == 10)
        #expect(wait("wait=\"10\"") == 10)
        #expect(wait("a", "wait=5, wait=6") == 5)
        #expect(wait("wait=0") == 0)
        #expect(wait("wait=99999999999999999999") == 86_400)
        #expect(wait("return=minimal;wait=5, wait=6") == 6)
    }

    @Test func `another wait is none`() {
        for value in ["", "wait", "wait=", "wait=a", "wait=-1", "wait=+1", "wait=1.5", "awaits=5"] {
            #expect(wait(value) == nil, "\(value)")
        }
        #expect(wait() == nil)
    }

    @Test func `a content type is read`() {
        func type(_ value: String) -> FieldReading<ContentType> {
            requestWith("Content-Type: \(value)").contentType()
        }
        for value in [
            "application/json", "Application/JSON", "application/json; charset=utf-8",
            "application/json;charset=\"UTF-8\"", "application/json ; a=b;charset=utf-8",
            "application/json;",
        ] {
            guard case .value(let read) = type(value) else {
                Issue.record("\(value)")
                continue
            }
            #expect(read.isJSON, "\(value)")
        }
        for value in [
            "text/json", "application/json; charset=latin1", "application/problem+json",
            "application/jsonp", "image/jpeg",
        ] {
            guard case .value(let read) = type(value) else {
                Issue.record("\(value)")
                continue
            }
            #expect(!read.isJSON, "\(value)")
        }
        for value in [
            "", "json", "application/", "/json", "application/json charset=utf-8", "a/b;c",
            "application/json; charset=", "application/json, text/plain", "a b/c",
            "application/json; charset=utf-8; charset=utf-8", "a/b;c=\"d",
        ] {
            #expect(type(value) == .malformed, "\(value)")
        }
        #expect(requestWith("A: b").contentType() == .absent)
        let twice = requestWith("Content-Type: a/b", "Content-Type: a/b")
        #expect(twice.contentType() == .malformed)
        #expect(type("Image/JPEG") == .value(ContentType(essence: "image/jpeg")))
    }
}
