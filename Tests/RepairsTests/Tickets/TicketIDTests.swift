import TestSupport
import Testing

@testable import Repairs

@Suite struct TicketIDTests {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    private func codes() -> [Int64] {
        var random = SplitMix(seed: 4)
        let largest: Int64 = (1 << 55) - 1
        return [0, 1, 31, 32, largest, largest - 1, 1 << 54]
            + (0..<200).map { _ in .random(in: 0...largest, using: &random) }
    }

    @Test func `an ID reads back as it was written`() {
        for code in codes() {
            let id = TicketID(code: code)
            #expect(id.code == code)
            #expect(TicketID.read(id.text.utf8) == .id(id))
            let groups = id.text.utf8.split(separator: UInt8(ascii: "-"))
            #expect(groups.map(\.count) == [4, 4, 4])
            #expect(groups.joined().allSatisfy(Self.alphabet.contains))
        }
    }

    @Test func `random IDs use all 55 bits and do not repeat`() {
        var seen: Set<Int64> = []
        var (ones, zeros): (Int64, Int64) = (0, 0)
        for _ in 0..<2000 {
            let code = TicketID.random().code
            #expect(code >= 0 && code < 1 << 55 && seen.insert(code).inserted)
            ones |= code
            zeros |= ~code & ((1 << 55) - 1)
        }
        #expect(ones == (1 << 55) - 1 && zeros == ones)
    }

    @Test func `input may be in lower case, spaced, without hyphens, and with look-alikes`() {
        for code in codes() {
            let id = TicketID(code: code)
            let plain = id.text.filter { $0 != "-" }
            let spaced = " " + plain.map { "\($0) " }.joined()
            let looks = plain.replacing("0", with: "O").replacing("1", with: "I")
            let lower = plain.lowercased().replacing("0", with: "o").replacing("1", with: "l")
            for text in [plain, spaced, looks, lower, id.text.lowercased()] {
                #expect(TicketID.read(text.utf8) == .id(id))
            }
        }
    }

    @Test func `any one wrong character is told`() {
        for code in codes() {
            let plain = Array(TicketID(code: code).text.utf8).filter { $0 != UInt8(ascii: "-") }
            for place in plain.indices {
                for letter in Self.alphabet where letter != plain[place] {
                    var wrong = plain
                    wrong[place] = letter
                    if TicketID.read(wrong) != .mistyped {
                        Issue.record("\(String(decoding: wrong, as: UTF8.self)) was taken")
                    }
                }
            }
        }
    }

    @Test func `any two neighbours swapped are told`() {
        for code in codes() {
            let plain = Array(TicketID(code: code).text.utf8).filter { $0 != UInt8(ascii: "-") }
            for place in plain.indices.dropLast() where plain[place] != plain[place + 1] {
                var wrong = plain
                wrong.swapAt(place, place + 1)
                #expect(TicketID.read(wrong) == .mistyped)
            }
        }
    }

    @Test(arguments: [
        "", "-", "7K3Q", "7K3Q-9M2X-4RT", "7K3Q-9M2X-4RTDD", "7K3U-9M2X-4RTD", "7K3Q_9M2X_4RTD",
        "７K3Q-9M2X-4RTD", "7K3Q-9M2X-4RTD\u{0}", "7K3Q-9M2X-4RTD\n", "\u{FEFF}7K3Q-9M2X-4RTD",
        "7K3Q\u{2010}9M2X\u{2010}4RTD",
    ])
    func `what is no ID is mistyped`(text: String) {
        #expect(TicketID.read(text.utf8) == .mistyped)
    }

    @Test func `no bytes trap, and what is taken is one of the forgiven forms`() {
        var random = SplitMix(seed: 5)
        let valid = TicketID(code: 1 << 40 | 12345).text
        for _ in 0..<50_000 {
            let bytes = Array(random.mutated(valid).utf8)
            guard case .id(let id) = TicketID.read(bytes) else { continue }
            let letters = bytes.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
            #expect(letters.count == 12 && TicketID.read(id.text.utf8) == .id(id))
        }
        for _ in 0..<10_000 {
            let bytes = (0..<Int.random(in: 0..<20, using: &random)).map { _ in
                UInt8.random(in: .min ... .max, using: &random)
            }
            _ = TicketID.read(bytes)
        }
    }
}
