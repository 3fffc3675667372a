import HTTP
import Testing

@Suite struct LimitsTests {
    @Test func `a request line may have 8192 bytes and no more`() {
        for (extra, expected) in [(0, nil), (1, Refusal.requestLineTooLong)] {
            let path = String(repeating: "a", count: Limits.requestLineBytesMax - 14 + extra)
            let line = "GET /\(path) HTTP/1.1"
            #expect(line.utf8.count == Limits.requestLineBytesMax + extra)
            #expect(refusal(of: "\(line)\r\nHost: a\r\n\r\n") == expected)
            #expect(refusal(of: "\r\n\(line)\r\nHost: a\r\n\r\n") == expected)
        }
        #expect(Refusal.requestLineTooLong.status == 414)
    }

    @Test func `a line that never ends is refused where the bound is passed`() {
        let most = "GET /" + String(repeating: "a", count: Limits.requestLineBytesMax - 4)
        #expect(refusal(of: most) == nil)
        #expect(refusal(of: most + "a") == .requestLineTooLong)
        #expect(refusal(of: String(repeating: "A", count: 20_000)) == .requestLineTooLong)
    }

    @Test func `an unknown method comes before too long a line and too large a section`() {
        let long = String(repeating: "a", count: 20_000)
        #expect(refusal(of: "BREW /\(long) HTTP/1.1\r\nHost: a\r\n\r\n") == .unknownMethod)
        #expect(refusal(of: "B@D /\(long)") == .malformedMethod)
        #expect(refusal(of: "BREW / HTTP/1.1\r\nX: \(long)\r\n\r\n") == .unknownMethod)
    }

    @Test func `a header section may have 16384 bytes and no more`() {
        for (extra, expected) in [(0, nil), (1, Refusal.headerSectionTooLarge)] {
            let host = "Host: a\r\n"
            let size = Limits.headerSectionBytesMax - host.utf8.count - 5 + extra
            let section = host + "X: " + String(repeating: "b", count: size) + "\r\n"
            #expect(section.utf8.count == Limits.headerSectionBytesMax + extra)
            #expect(refusal(of: "GET / HTTP/1.1\r\n\(section)\r\n") == expected)
        }
        #expect(Refusal.headerSectionTooLarge.status == 431)
    }

    @Test func `a section that never ends is refused where the bound is passed`() {
        let start = "GET / HTTP/1.1\r\nX: "
        let most = start + String(repeating: "a", count: Limits.headerSectionBytesMax + 1 - 3)
        #expect(refusal(of: most) == nil)
        #expect(refusal(of: most + "a") == .headerSectionTooLarge)
        #expect(refusal(of: most + "\n") == .headerSectionTooLarge)
    }

    @Test func `a header section may have 100 fields and no more`() {
        for (count, expected) in [(99, nil), (100, Refusal.tooManyFields)] {
            let fields = String(repeating: "X: a\r\n", count: count)
            let text = "GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
            #expect(refusal(of: text) == expected)
        }
        #expect(Refusal.tooManyFields.status == 431)
    }

    @Test func `the bounds fit each other`() {
        #expect(Limits.requestLineBytesMax < Limits.headerSectionBytesMax)
        #expect(
            Limits.headBytesMax
                == 6 + Limits.requestLineBytesMax + Limits.headerSectionBytesMax)
        #expect(Limits.headBytesMax < Limits.jsonBodyBytesMax)
        #expect(Limits.jsonBodyBytesMax < Limits.uploadBytesMax)
        // A full house of fields with names and values fits the section.
        #expect(Limits.headerFieldsMax * 64 < Limits.headerSectionBytesMax)
        #expect(Limits.idempotencyKeyCharactersMax * 2 < Limits.headerSectionBytesMax)
        #expect(Limits.queryItemsMax * 8 < Limits.requestLineBytesMax)
        #expect(Limits.chunkExtensionBytesMax <= Limits.headerSectionBytesMax)
        // What the digits allow fits an Int, and the bounds fit the digits.
        #expect(Int(String(repeating: "9", count: Limits.contentLengthDigitsMax)) != nil)
        #expect(Int(String(repeating: "f", count: Limits.chunkSizeDigitsMax), radix: 16) != nil)
        #expect(String(Limits.uploadBytesMax).count <= Limits.contentLengthDigitsMax)
        #expect(Limits.waitingClientsMax < Limits.connectionsMax)
    }

    @Test func `the times fit each other`() {
        #expect(Limits.bodyGraceMilliseconds < Limits.headDeadlineMilliseconds)
        #expect(Limits.headDeadlineMilliseconds < Limits.writeStallMilliseconds)
        #expect(Limits.writeStallMilliseconds < Limits.keepAliveMilliseconds)
        #expect(Limits.headDeadlineMilliseconds <= Limits.drainMilliseconds)
        // A head at its bound passes a line that is as slow as a body may be slow, or faster.
        #expect(Limits.bodyBytesPerSecondMin > 0)
    }
}
