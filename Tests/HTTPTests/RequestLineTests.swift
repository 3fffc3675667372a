import HTTP
import Testing

/// RFC 9112 section 3.
@Suite struct RequestLineTests {
    private func refusalOfLine(
        _ line: String, sourceLocation: SourceLocation = #_sourceLocation
    ) -> Refusal? {
        refusal(of: line + "\r\nHost: a\r\n\r\n", sourceLocation: sourceLocation)
    }

    @Test func `a status poll is read`() throws {
        let poll = try request(
            "GET /v1/status/7K3Q-9M2X-4RTD?a=1 HTTP/1.1\r\nHost: localhost:8080\r\n\r\n")
        #expect(poll.method == .get)
        #expect(poll.pathText == "/v1/status/7K3Q-9M2X-4RTD")
        #expect(poll.queryText == "a=1")
        #expect(poll.keepsAlive)
        #expect(poll.framing == .none)
        #expect(!poll.expectsContinue)
    }

    @Test func `every method of the contract is known`() throws {
        for method in Method.allCases {
            let known = try request("\(method.rawValue) / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(known.method == method)
        }
    }

    @Test func `another method is 501, in lower case too`() {
        for method in ["BREW", "CONNECT", "trace", "get", "Get", "GETS", "GE", "PROPFIND", "!"] {
            #expect(refusalOfLine("\(method) / HTTP/1.1") == .unknownMethod)
        }
        #expect(Refusal.unknownMethod.status == 501)
        #expect(refusalOfLine("CONNECT a.example:80 HTTP/1.1") == .unknownMethod)
        #expect(refusalOfLine("PRI * HTTP/2.0") == .unknownMethod)
    }

    @Test func `a method that is no token is 400`() {
        let lines = [
            "G@T / HTTP/1.1", "GE\u{0}T / HTTP/1.1", "GET\t/ HTTP/1.1", " GET / HTTP/1.1",
            "(GET) / HTTP/1.1", "{\"a\": 1}", "\u{16}\u{3}\u{1}", "GÉT / HTTP/1.1",
        ]
        for line in lines { #expect(refusalOfLine(line) == .malformedMethod, "\(line)") }
    }

    @Test func `what is no token is refused at its first byte`() {
        #expect(refusal(of: "\u{16}") == .malformedMethod)
        #expect(refusal(of: "\n") == .bareLineFeed)
    }

    @Test func `a line without three parts is 400`() {
        #expect(refusalOfLine("GET") == .malformedRequestLine)
        #expect(refusalOfLine("GET /") == .malformedRequestLine)
        #expect(refusalOfLine("GET  / HTTP/1.1") == .malformedRequestLine)
        #expect(refusalOfLine("GET /  HTTP/1.1") == .malformedRequestLine)
        #expect(refusalOfLine("GET / HTTP/1.1 ") == .malformedRequestLine)
        #expect(refusalOfLine("GET /a b HTTP/1.1") == .malformedRequestLine)
        #expect(refusalOfLine("GET  HTTP/1.1") == .malformedRequestLine)
    }

    @Test func `a version is HTTP and two digits`() {
        let versions = [
            "HTTP/1", "HTTP/1.", "HTTP/1.10", "HTTP/01.1", "http/1.1", "HTTP/a.1", "HTTP/1.a",
            "HTTP/1,1", "HTTP1.1", "XTTP/1.1", "",
        ]
        for version in versions {
            #expect(refusalOfLine("GET / \(version)") == .malformedVersion, "\(version)")
        }
    }

    @Test func `another major version is 505`() {
        for version in ["HTTP/0.9", "HTTP/2.0", "HTTP/3.0", "HTTP/9.9"] {
            #expect(refusalOfLine("GET / \(version)") == .unknownVersion)
        }
        #expect(Refusal.unknownVersion.status == 505)
        #expect(refusalOfLine("GET / HTTP/1.2") == nil)
    }

    @Test func `a path has the characters of RFC 3986 alone`() throws {
        let all = "/a-._~!$&'()*+,;=:@%41/b"
        #expect(try request("GET \(all) HTTP/1.1\r\nHost: a\r\n\r\n").pathText == all)
        for character in ["\"", "<", ">", "[", "]", "\\", "^", "`", "{", "|", "}", "é", "\u{7F}"] {
            #expect(refusalOfLine("GET /\(character) HTTP/1.1") == .malformedTarget)
            #expect(refusalOfLine("GET /?\(character) HTTP/1.1") == .malformedTarget)
        }
        #expect(refusalOfLine("GET /\u{0} HTTP/1.1") == .malformedTarget)
    }

    @Test func `a fragment is refused`() {
        #expect(refusalOfLine("GET /#a HTTP/1.1") == .malformedTarget)
        #expect(refusalOfLine("GET /?a#b HTTP/1.1") == .malformedTarget)
    }

    @Test func `a query may have slashes and question marks`() throws {
        let read = try request("GET /a?b/c?d=%20 HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(read.pathText == "/a")
        #expect(read.queryText == "b/c?d=%20")
        #expect(try request("GET /a? HTTP/1.1\r\nHost: a\r\n\r\n").queryText.isEmpty)
    }

    @Test func `a path starts with a slash`() {
        for target in ["a", "v1/status", "?a", "a.example:80", "..", "*a", "%2F"] {
            #expect(refusalOfLine("GET \(target) HTTP/1.1") == .malformedTarget)
        }
    }

    @Test func `an asterisk is for OPTIONS`() throws {
        let read = try request("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(read.pathText == "*")
        #expect(refusalOfLine("GET * HTTP/1.1") == .malformedTarget)
        #expect(refusalOfLine("OPTIONS ** HTTP/1.1") == .malformedTarget)
    }

    @Test func `the absolute form is taken with http and https`() throws {
        for (target, path, query) in [
            ("http://a.example/b?c", "/b", "c"), ("HTTPS://a:443/b", "/b", ""),
            ("http://[::1]:8080/", "/", ""), ("http://a", "/", ""), ("http://a?b", "/", "b"),
        ] {
            let read = try request("GET \(target) HTTP/1.1\r\nHost: other\r\n\r\n")
            #expect(read.pathText == path)
            #expect(read.queryText == query)
        }
    }

    @Test func `the absolute form still needs a Host`() {
        #expect(refusal(of: "GET http://a/ HTTP/1.1\r\n\r\n") == .missingHost)
    }

    @Test func `another absolute form is refused`() {
        let targets = [
            "ftp://a/", "http:/a", "http:///a", "http://", "http://u@a/", "http://a:b/",
            "http://a:65536/", "http://a b/", "http://[::1/", "http://a/#b", "http://a?b#c",
            "mailto:a@b", "file:///etc/passwd",
        ]
        for target in targets where target != "http://a b/" {
            #expect(refusalOfLine("GET \(target) HTTP/1.1") == .malformedTarget, "\(target)")
        }
    }

    @Test func `one empty line before a request is let pass`() {
        let poll = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
        let played = conversation("\r\n" + poll + "\r\n" + poll)
        #expect(played.exchanges.count == 2)
        #expect(played.refusal == nil)
        #expect(refusal(of: "\r\n\r\n" + poll) == .malformedMethod)
        #expect(refusal(of: "\n" + poll) == .bareLineFeed)
        #expect(refusal(of: "\r" + poll) == .bareCarriageReturn)
    }
}
