import HTTP
import Testing

/// Seeded, so that a failure comes again.
@Suite struct MutationTests {
    private struct Dice {
        var state: UInt64
        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }

    private let seeds = [
        "GET /v1/status/7K3Q-9M2X-4RTD HTTP/1.1\r\nHost: a:80\r\n\r\nHEAD / HTTP/1.0\r\n\r\n",
        "POST /a?b=%41 HTTP/1.1\r\nHost: [::1]\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "5;a\r\nhello\r\n0;b=\"c\\\"\" ;d = e\r\nX: y\r\n\r\n",
        "\r\nOPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close, x\r\nExpect: 100-continue\r\n\r\n",
    ]
    private let pieces = [
        "\r\n", "\r", "\n", " ", "\t", ":", "\u{0}", "%", "_", ",", "0", "Host: a\r\n", "chunked",
        "Content-Length: 1\r\n", "Transfer-Encoding: chunked\r\n", "\r\n\r\n", "HTTP/1.1", "é",
    ]

    @Test(arguments: 0..<8)
    func `whatever is changed, the verdict is the same for every cut`(seed: Int) {
        var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        for _ in 0..<400 {
            var bytes = [UInt8](seeds[dice.next(seeds.count)].utf8)
            for _ in 0...dice.next(4) { mutate(&bytes, &dice) }
            let cuts = bytes.indices.filter { _ in dice.next(6) == 0 }
            let whole = Conversation(bytes, bodyBytesMax: 100)
            let cut = Conversation(bytes, cutAt: cuts, bodyBytesMax: 100)
            let all = Conversation(bytes, cutAt: Array(bytes.indices), bodyBytesMax: 100)
            guard whole == cut, whole == all else {
                Issue.record("\(String(decoding: bytes, as: UTF8.self)) cut at \(cuts)")
                return
            }
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ dice: inout Dice) {
        let place = dice.next(bytes.count + 1)
        switch dice.next(4) {
        case 0 where place < bytes.count: bytes[place] = UInt8(dice.next(256))
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2:
            let end = min(bytes.count, place + dice.next(20))
            bytes.insert(contentsOf: bytes[place..<end], at: dice.next(bytes.count + 1))
        default: bytes.insert(contentsOf: pieces[dice.next(pieces.count)].utf8, at: place)
        }
    }
}
