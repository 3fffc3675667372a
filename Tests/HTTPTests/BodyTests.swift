import HTTP
import Testing

/// RFC 9112 section 7.1, and how much of a body is taken.
@Suite struct BodyTests {
    private let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"

    @Test func `chunks are put together`() throws {
        let body = "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"
        #expect(try request(head + body).bodyText == "hello world")
        #expect(try request(head + "00A\r\n0123456789\r\n0\r\n\r\n").body.count == 10)
        #expect(try request(head + "a\r\n0123456789\r\n000\r\n\r\n").body.count == 10)
        #expect(try request(head + "0\r\n\r\n").body.isEmpty)
    }

    @Test func `a chunk size is hexadecimal digits alone`() {
        let sizes = [
            "", "+5", "-5", "0x5", "5 ", " 5", "5h", "５", "\t5", "5.", "1_0", "1234567890123456",
        ]
        for size in sizes {
            #expect(
                refusal(of: head + "\(size)\r\nhello\r\n0\r\n\r\n") == .malformedChunkSize,
                "\(size)")
        }
        #expect(refusal(of: head + "5\nhello\r\n0\r\n\r\n") == .bareLineFeed)
        #expect(refusal(of: head + "5\rhello\r\n0\r\n\r\n") == .bareCarriageReturn)
        #expect(refusal(of: head + "123456789012345\r\n") == .bodyTooLarge)
        #expect(refusal(of: head + "7FFFFFFFFFFFFFFF\r\n") == .malformedChunkSize)
    }

    @Test func `a chunk ends where its size says`() {
        #expect(refusal(of: head + "4\r\nhello\r\n0\r\n\r\n") == .malformedChunkEnd)
        #expect(refusal(of: head + "6\r\nhello\r\n0\r\n\r\n") == .malformedChunkEnd)
        #expect(refusal(of: head + "5\r\nhello\n0\r\n\r\n") == .malformedChunkEnd)
        #expect(refusal(of: head + "5\r\nhello\r0\r\n\r\n") == .malformedChunkEnd)
        #expect(refusal(of: head + "5\r\nhello0\r\n\r\n") == .malformedChunkEnd)
    }

    @Test func `extensions are dropped, within a bound`() throws {
        for text in [
            ";a", ";a=b", ";a;b=c;d", ";a=\"\"", ";a=\"b c;d=\t\u{e9}\"", ";a=\"b\\\"\\\\c\";d",
            // The whitespace that a reader must take (RFC 9110 section 5.6.3).
            " ;a", "\t ;\ta \t= b ; c", ";a=\"b\" \t;c",
        ] {
            let body = "5\(text)\r\nhello\r\n0\(text)\r\n\r\n"
            #expect(try request(head + body).bodyText == "hello", "\(text)")
        }
        #expect(refusal(of: head + "5;a\n") == .bareLineFeed)
        #expect(refusal(of: head + "5;a\rb") == .bareCarriageReturn)
        for (length, expected) in [(0, nil), (1, Refusal.chunkExtensionsTooLong)] {
            // The CR at the end of each counts, too.
            let first = String(repeating: "a", count: Limits.chunkExtensionBytesMax - 11)
            let second = String(repeating: "b", count: 9 + length)
            let body = "1;\(first)\r\nx\r\n1;\(second)\r\ny\r\n0\r\n\r\n"
            #expect(refusal(of: head + body) == expected)
        }
    }

    @Test func `a malformed extension is refused, on the last chunk too`() {
        for text in [
            ";", "; ", ";a;", ";a ", ";a\u{0}", ";a:b", ";é", ";=b", ";a=", ";a= ", ";a=;b",
            ";a=b c", ";a=b ", ";a b", ";a==b", ";a=b=c", ";a=\"x", ";a=\"x\\\"", ";a=\"x\\",
            ";a=\"x\"y", ";a=\"x\" ", ";a=\"x\"=y", ";a=\"\u{1}\"", ";a=\"\\\u{1}\"", ";a=x\"y\"",
        ] {
            for body in ["5\(text)\r\nhello\r\n0\r\n\r\n", "5\r\nhello\r\n0\(text)\r\n\r\n"] {
                #expect(refusal(of: head + body) == .malformedChunkExtension, "\(body)")
            }
        }
        for text in [";\n", ";a=\n", ";a=\"\n", ";a=\"\\\n"] {
            #expect(refusal(of: head + "0\(text)\r\n\r\n") == .bareLineFeed, "\(text)")
        }
    }

    @Test func `trailer fields are checked and dropped`() throws {
        #expect(try request(head + "0\r\nX: a\r\nY:\r\n\r\n").body.isEmpty)
        for (trailer, expected) in [
            (" X: a", Refusal.obsoleteFolding), ("X : a", .whitespaceBeforeColon),
            ("X", .malformedFieldName), (": a", .malformedFieldName),
            ("X_Y: a", .underscoreInFieldName), ("X: \u{0}", .controlInFieldValue),
            ("X: a\rb", .bareCarriageReturn), ("X: a\n", .bareLineFeed),
        ] {
            #expect(refusal(of: head + "0\r\n\(trailer)\r\n\r\n") == expected, "\(trailer)")
        }
        #expect(refusal(of: head + "0\r\n\n") == .bareLineFeed)
        #expect(refusal(of: head + "0\r\n\rX") == .bareCarriageReturn)
    }

    @Test func `a trailer section has the bounds of a header section`() {
        let field = "X: a\r\n"
        for (count, expected) in [(100, nil), (101, Refusal.tooManyFields)] {
            let trailer = String(repeating: field, count: count)
            #expect(refusal(of: head + "0\r\n" + trailer + "\r\n") == expected)
        }
        for (extra, expected) in [(0, nil), (1, Refusal.headerSectionTooLarge)] {
            let value = String(
                repeating: "a", count: Limits.headerSectionBytesMax - 5 + extra)
            #expect(refusal(of: head + "0\r\nX: \(value)\r\n\r\n") == expected)
        }
    }

    @Test func `a body may be as long as the bound and no longer`() {
        let post = "POST / HTTP/1.1\r\nHost: a\r\n"
        for (body, expected) in [
            ("Content-Length: 8\r\n\r\n12345678", nil),
            ("Content-Length: 9\r\n\r\n123456789", Refusal.bodyTooLarge),
            ("Transfer-Encoding: chunked\r\n\r\n8\r\n12345678\r\n0\r\n\r\n", nil),
            ("Transfer-Encoding: chunked\r\n\r\n9\r\n", .bodyTooLarge),
            ("Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n3\r\n123\r\n0\r\n\r\n", nil),
            ("Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n4\r\n", .bodyTooLarge),
        ] {
            #expect(conversation(post + body, bodyBytesMax: 8).refusal == expected)
        }
    }

    @Test func `a JSON body may be 1 MiB and no longer`() {
        for (extra, expected) in [(0, nil), (1, Refusal.bodyTooLarge)] {
            let length = Limits.jsonBodyBytesMax + extra
            let bytes =
                [UInt8]("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\r\n".utf8)
                + [UInt8](repeating: UInt8(ascii: " "), count: length)
            let played = Conversation(bytes, cutAt: [1000, 500_000, length])
            #expect(played.refusal == expected)
            if extra == 0 { #expect(played.exchanges.first?.body.count == length) }
        }
        #expect(Refusal.bodyTooLarge.status == 413)
    }
}
