import JSON
import TestSupport

/// Trees of every kind of value, with texts that need escapes and numbers at their bounds.
struct RandomTree {
    var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    mutating func value(levels: Int) -> JSONValue {
        switch Int.random(in: 0..<(levels > 0 ? 9 : 7), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: .integer(integer())
        case 3: .number(Double(bitPattern: random.next() & 0xFFEF_FFFF_FFFF_FFFF))
        case 4:
            .number(
                [.infinity, -.infinity, 0.1, -1.5, 1e21, Double.leastNonzeroMagnitude]
                    .randomElement(using: &random) ?? 0)
        case 5, 6: .string(text())
        case 7: .array((0..<count()).map { _ in value(levels: levels - 1) })
        default:
            .object((0..<count()).map { JSONMember("\($0)" + text(), value(levels: levels - 1)) })
        }
    }

    private mutating func count() -> Int { Int.random(in: 0...20, using: &random) / 4 }

    private mutating func integer() -> Int64 {
        let whole = Int64(bitPattern: random.next()) >> Int64.random(in: 0...63, using: &random)
        return [whole, .max, .min, 1 << 53, (1 << 53) - 1, 1 - (1 << 53)]
            .randomElement(using: &random) ?? whole
    }

    private mutating func text() -> String {
        let kinds: [ClosedRange<UInt32>] = [
            0...0x1F, 0x20...0x7F, 0x22...0x22, 0x5C...0x5C, 0x80...0x7FF, 0xE000...0xFFFF,
            0x10000...0x10FFFF, 0x61...0x7A, 0x61...0x7A, 0x61...0x7A, 0x61...0x7A,
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...24, using: &random) {
            let kind = kinds.randomElement(using: &random) ?? 0x61...0x7A
            if let scalar = Unicode.Scalar(UInt32.random(in: kind, using: &random)) {
                text.append(scalar)
            }
        }
        return String(text)
    }
}
