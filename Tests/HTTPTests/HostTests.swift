import HTTP
import Testing

/// RFC 9112 section 3.2.
@Suite struct HostTests {
    private func refusalOfHost(
        _ host: String, sourceLocation: SourceLocation = #_sourceLocation
    ) -> Refusal? {
        refusal(of: "GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n", sourceLocation: sourceLocation)
    }

    @Test func `a host is a name or an address with an optional port`() {
        let hosts = [
            "a", "a.example", "a.example:80", "127.0.0.1:8080", "[::1]", "[::1]:8080", "a:",
            "a:0", "a:65535", "a-b_c~d!", "%41b", "[2001:db8::1.2.3.4]:1",
        ]
        for host in hosts { #expect(refusalOfHost(host) == nil, "\(host)") }
    }

    @Test func `another host is malformed`() {
        let hosts = [
            "", "a b", "a/b", "a@b", "u:p@a", ":80", "a:b", "a:65536", "a:123456", "a:-1", "a:+1",
            "[::1", "::1", "[::1]a", "[]", "[:::]", "[1::2::3]", "a, b c", "a?b", "a#b", "é",
            "[v1.a]", "a%4", "a%zz", "[fe80::1%25eth0]", "a:80:80", "\"a\"", "a\\b",
        ]
        for host in hosts { #expect(refusalOfHost(host) == .malformedHost, "\(host)") }
    }

    @Test func `a request as of 1_1 has exactly one Host`() {
        #expect(refusal(of: "GET / HTTP/1.1\r\n\r\n") == .missingHost)
        #expect(refusal(of: "GET / HTTP/1.1\r\nX: a\r\n\r\n") == .missingHost)
        #expect(refusal(of: "GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n") == .repeatedHost)
        #expect(refusal(of: "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n") == .repeatedHost)
        #expect(refusal(of: "GET / HTTP/1.0\r\nHost: a b\r\n\r\n") == .malformedHost)
        #expect(refusal(of: "GET / HTTP/1.0\r\n\r\n") == nil)
    }
}
