import HTTP
import Testing

@Suite struct PreconditionTests {
    private func ifNoneMatch(_ value: String, _ tag: String? = "\"1\"") -> Precondition {
        let request = requestWith("If-None-Match: \(value)")
        let result = request.ifNoneMatch(tag)
        if let tag {
            var response = Response(status: 200)
            response.headers = [("Content-Type", "a/b"), ("Vary", "a"), ("ETag", tag)]
            #expect(request.ifNoneMatch(PreparedResponse(response)) == result)
        }
        return result
    }

    @Test func `a version matches whatever its tag says after a hyphen`() {
        func ifMatch(_ value: String, _ tag: String? = "\"v7\"") -> Precondition {
            requestWith("If-Match: \(value)").ifMatch(version: tag)
        }
        for value in ["\"v7\"", "\"v7-\"", "\"v7-expired\"", "\"v6\", \"v7-a-b\"", "*"] {
            #expect(ifMatch(value) == .matches, "\(value)")
        }
        for value in ["\"v70\"", "\"v71-a\"", "\"v\"", "\"-\"", "W/\"v7-a\"", "\"v8-v7\"", "\"\""] {
            #expect(ifMatch(value) == .differs, "\(value)")
        }
        #expect(ifMatch("\"v7-a\"", nil) == .differs && ifMatch("*", nil) == .differs)
        #expect(ifMatch("v7-a") == .malformed)
    }

    private func ifMatch(_ value: String, _ tag: String? = "\"1\"") -> Precondition {
        requestWith("If-Match: \(value)").ifMatch(tag)
    }

    @Test func `a field that is not there says nothing`() {
        #expect(requestWith("A: b").ifMatch("\"1\"") == .absent)
        #expect(requestWith("A: b").ifNoneMatch("\"1\"") == .absent)
    }

    @Test func `If-None-Match compares weakly`() {
        for value in ["\"1\"", "W/\"1\"", "\"0\", \"1\"", ",\"0\" ,, W/\"1\",", "*"] {
            #expect(ifNoneMatch(value) == .matches, "\(value)")
        }
        for value in ["\"2\"", "W/\"2\"", "\"0\", \"11\"", "\"\""] {
            #expect(ifNoneMatch(value) == .differs, "\(value)")
        }
        #expect(ifNoneMatch("\"1\"", "W/\"1\"") == .matches)
        #expect(ifNoneMatch("\"\"", "\"\"") == .matches)
    }

    @Test func `If-Match compares strongly`() {
        for value in ["\"1\"", "\"0\", \"1\"", "*", "W/\"1\", \"1\""] {
            #expect(ifMatch(value) == .matches, "\(value)")
        }
        for value in ["\"2\"", "W/\"1\""] { #expect(ifMatch(value) == .differs, "\(value)") }
        #expect(ifMatch("\"1\"", "W/\"1\"") == .differs)
        #expect(ifMatch("W/\"1\"", "W/\"1\"") == .differs)
    }

    @Test func `a star does not match what is not there yet`() {
        #expect(ifMatch("*", nil) == .differs)
        #expect(ifMatch("\"1\"", nil) == .differs)
        #expect(ifNoneMatch("*", nil) == .differs)
    }

    @Test func `what is no list of tags is malformed`() {
        for value in [
            "", "1", "\"1", "1\"", "\"1\" \"2\"", "\"1\"\"2\"", "w/\"1\"", "W/ \"1\"", "\"a b\"",
            "*, \"1\"", "\"1\", *", "'1'", "W/", "W/1", "\"1\", x", "\"1\"x", ",",
        ] {
            #expect(ifMatch(value) == .malformed, "\(value)")
            #expect(ifNoneMatch(value) == .malformed, "\(value)")
        }
    }

    @Test func `a backslash in a tag escapes nothing`() {
        #expect(ifMatch("\"a\\\", \"1\"") == .matches)
    }

    @Test func `several fields are one list`() {
        let two = requestWith("If-Match: \"0\"", "If-Match: \"1\"")
        #expect(two.ifMatch("\"1\"") == .matches)
        #expect(two.ifMatch("\"2\"") == .differs)
        #expect(requestWith("If-Match: *", "If-Match: \"1\"").ifMatch("\"1\"") == .malformed)
        #expect(requestWith("If-Match: \"1\"", "If-Match: *").ifMatch("\"1\"") == .malformed)
        #expect(requestWith("If-Match: \"1\"", "If-Match: x").ifMatch("\"1\"") == .malformed)
    }
}
