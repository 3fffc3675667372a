import HTTP
import Testing

/// RFC 9112 section 5 and RFC 9110 section 5.
@Suite struct FieldLineTests {
    private func refusalOfField(
        _ line: String, sourceLocation: SourceLocation = #_sourceLocation
    ) -> Refusal? {
        refusal(
            of: "GET / HTTP/1.1\r\nHost: a\r\n\(line)\r\n\r\n", sourceLocation: sourceLocation)
    }

    @Test func `whitespace around a value is no part of it`() {
        let read = requestWith("X-One: a b ", "X-Two:\t c\t", "X-Three:d", "X-Four:", "X-Five:  ")
        #expect(read.header("x-one") == "a b")
        #expect(read.header("X-Two") == "c")
        #expect(read.header("X-THREE") == "d")
        #expect(read.header("X-Four") == "")
        #expect(read.header("X-Five") == "")
        #expect(read.header("X-Six") == nil)
    }

    @Test func `fields of one name are a list`() {
        let read = requestWith("A: 1", "B: 2", "a: 3")
        #expect(read.headers("A") == ["1", "3"])
        #expect(read.combinedHeader("A") == "1, 3")
        #expect(read.header("A") == "1")
        #expect(read.combinedHeader("C") == nil)
    }

    @Test func `a line that ends with LF alone is refused`() {
        #expect(refusal(of: "GET / HTTP/1.1\nHost: a\n\n") == .bareLineFeed)
        #expect(refusal(of: "GET / HTTP/1.1\r\nHost: a\n\r\n") == .bareLineFeed)
        #expect(refusal(of: "GET / HTTP/1.1\r\nHost: a\r\n\n") == .bareLineFeed)
        #expect(refusal(of: "GET / HTTP/1.1\r\nHost: a\r\nX: b\n\r\n") == .bareLineFeed)
    }

    @Test func `a CR alone is refused`() {
        #expect(refusalOfField("X: a\rb") == .bareCarriageReturn)
        #expect(refusalOfField("X: a\r\r") == .bareCarriageReturn)
        #expect(refusal(of: "GET / HTTP/1.1\r\r\nHost: a\r\n\r\n") == .malformedVersion)
    }

    @Test func `a folded line is refused`() {
        #expect(refusalOfField("X: a\r\n b") == .obsoleteFolding)
        #expect(refusalOfField("X: a\r\n\tb") == .obsoleteFolding)
        #expect(refusal(of: "GET / HTTP/1.1\r\n Host: a\r\n\r\n") == .obsoleteFolding)
        #expect(refusalOfField("X: a\r\n ") == .obsoleteFolding)
    }

    @Test func `whitespace before the colon is refused`() {
        #expect(refusalOfField("X : a") == .whitespaceBeforeColon)
        #expect(refusalOfField("X\t: a") == .whitespaceBeforeColon)
        #expect(refusalOfField("X Y: a") == .whitespaceBeforeColon)
    }

    @Test func `a name is a token`() {
        for line in [": a", "X", "X(: a", "é: a", "X\u{0}: a", "\"X\": a", "X/Y: a", "X[]: a"] {
            #expect(refusalOfField(line) == .malformedFieldName, "\(line)")
        }
        #expect(refusalOfField("!#$%&'*+-.^`|~09Az: a") == nil)
    }

    @Test func `an underscore in a name is refused`() {
        #expect(refusalOfField("X_Y: a") == .underscoreInFieldName)
        #expect(refusalOfField("Content_Length: 5") == .underscoreInFieldName)
        #expect(refusalOfField("_: a") == .underscoreInFieldName)
    }

    @Test func `a control in a value is refused wherever it stands`() {
        for control in (0...0x1F).map({ UInt8($0) }) + [0x7F] where ![9, 10, 13].contains(control) {
            for place in [0, 1, 7, 8, 9, 30] {
                var value = [UInt8](repeating: UInt8(ascii: "a"), count: 40)
                value[place] = control
                let bytes =
                    [UInt8]("GET / HTTP/1.1\r\nHost: a\r\nX: ".utf8) + value
                    + [UInt8]("\r\n\r\n".utf8)
                #expect(Conversation(bytes).refusal == .controlInFieldValue)
            }
        }
        #expect(refusalOfField("X: a\tb") == nil)
    }

    @Test func `bytes beyond ASCII are let pass in a value`() {
        let bytes =
            [UInt8]("GET / HTTP/1.1\r\nHost: a\r\nX: ".utf8) + [0x80, 0xFF, 0xC3, 0xA9]
            + [UInt8]("\r\n\r\n".utf8)
        #expect(conversation(bytes).exchanges.count == 1)
        #expect(requestWith("X: é").header("X") == "é")
    }
}
