import HTTP
import Repairs
import TestSupport
import Testing

@testable import API

@Suite struct StatusCacheTests {
    private let now = Instant(milliseconds: 1000)

    private func entry(_ body: String, changeCount: UInt32 = 1, until: Int64 = 5000)
        -> StatusCache.Entry
    {
        var response = Response(status: 200)
        response.body = Array(body.utf8)
        return StatusCache.Entry(
            answer: PreparedResponse(response), changeCount: changeCount,
            madeAt: Instant(milliseconds: 1000), expiresAt: Instant(milliseconds: until))
    }

    private func body(_ cache: inout StatusCache, _ code: Int64, _ language: UInt8 = 0) -> String? {
        cache.find(TicketID(code: code), language: language, changeCount: 1, now: now)
            .map { index in
                var output = ResponseOutput()
                cache.withAnswer(at: index) { output.append($0, for: ReplyTerms(id: RequestID())) }
                let text = String(decoding: output.bytes, as: UTF8.self)
                return text.split(separator: "\r\n").last.map(String.init) ?? ""
            }
    }

    @Test func `an answer is found by ticket and language`() {
        var cache = StatusCache(bytesMax: 8192)
        #expect(body(&cache, 1) == nil)
        cache.keep(entry("en"), for: TicketID(code: 1), language: 0)
        cache.keep(entry("de"), for: TicketID(code: 1), language: 1)
        #expect(body(&cache, 1) == "en" && body(&cache, 1, 1) == "de")
        #expect(body(&cache, 2) == nil)
    }

    @Test func `an answer ends with its ticket's change count and with its time`() {
        var cache = StatusCache(bytesMax: 8192)
        let id = TicketID(code: 1)
        cache.keep(entry("a", changeCount: 1, until: 5000), for: id, language: 0)
        let found = [(UInt32(1), Int64(4999)), (1, 5000), (2, 4999)].map { changeCount, now in
            cache.find(
                id, language: 0, changeCount: changeCount, now: Instant(milliseconds: now)) != nil
        }
        #expect(found == [true, false, false])
    }

    @Test func `a newer answer takes the place of the older`() {
        var cache = StatusCache(bytesMax: 8192)
        cache.keep(entry("a"), for: TicketID(code: 1), language: 0)
        cache.keep(entry("b"), for: TicketID(code: 1), language: 0)
        #expect(body(&cache, 1) == "b" && cache.count == 1)
    }

    @Test func `past its bound the answers that are asked for stay`() {
        var cache = StatusCache(bytesMax: 8192)
        for code in 0..<200 {
            if code > 3 { #expect(body(&cache, 3) == "3") }
            cache.keep(entry("\(code)"), for: TicketID(code: Int64(code)), language: 0)
        }
        #expect(body(&cache, 3) == "3" && body(&cache, 199) == "199")
        #expect((8...16).contains(cache.count) && cache.byteCount <= 8192)
    }

    @Test func `an answer too large to keep drives no other out`() {
        var cache = StatusCache(bytesMax: 8192)
        for code in Int64(0)..<5 { cache.keep(entry("a"), for: TicketID(code: code), language: 0) }
        let large = String(repeating: "b", count: 8192)
        cache.keep(entry(large), for: TicketID(code: 5), language: 0)
        #expect(cache.count == 5)
        // The older answer of the same ticket goes all the same.
        cache.keep(entry(large), for: TicketID(code: 4), language: 0)
        #expect(body(&cache, 4) == nil && body(&cache, 3) == "a" && cache.count == 4)
    }

    @Test func `its memory grows with what it keeps`() {
        var cache = StatusCache(bytesMax: 1 << 20)
        cache.keep(entry("a"), for: TicketID(code: 1), language: 0)
        let empty = cache.byteCount
        #expect(empty < 1 << 15)
        cache.keep(entry(String(repeating: "b", count: 5000)), for: TicketID(code: 2), language: 0)
        #expect((5000..<5500).contains(cache.byteCount - empty))
    }

    @Test func `two hundred thousand answers are held, and every one is found`() {
        var cache = StatusCache(bytesMax: 128 << 20)
        for code in 0..<200_000 {
            cache.keep(entry("x"), for: TicketID(code: Int64(code) << 20), language: 2)
        }
        #expect(cache.count == 200_000)
        let missing = (0..<200_000).filter { body(&cache, Int64($0) << 20, 2) == nil }
        #expect(missing.isEmpty)
    }

    @Test func `it answers as a dictionary does, whatever comes and goes`() {
        var random = SplitMix(seed: 7)
        var cache = StatusCache(bytesMax: 65_536)
        var latest: [Int64: String] = [:]
        for step in 0..<20_000 {
            let code = Int64(random.next() % 200)
            if let found = body(&cache, code) { #expect(found == latest[code]) }
            if random.next() % 2 == 0 {
                let text = String(repeating: "\(step)", count: 1 + Int(random.next() % 300))
                cache.keep(entry(text), for: TicketID(code: code), language: 0)
                latest[code] = text
                #expect(body(&cache, code) == text && cache.byteCount <= 65_536)
            }
        }
        #expect(cache.byteCount > 60_000)
    }
}
