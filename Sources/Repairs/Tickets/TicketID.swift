/// A ticket's public name: 55 random bits and a check character, twelve Crockford base-32
/// characters in groups of four (`7K3Q-9M2X-4RTD`).
///
/// The check character is a weighted sum over GF(32) with distinct weights, so that any one wrong
/// character and any two swapped neighbours are told without a look into the database.
package struct TicketID: Hashable, Sendable {
    /// The 55 bits.
    package let code: Int64

    package init(code: Int64) { self.code = code & TicketID.mask }

    /// From the system's own source of randomness. Of 2^55 there is no need to look for a second of
    /// the same; the unique index would refuse it.
    package static func random() -> TicketID {
        TicketID(code: Int64(truncatingIfNeeded: UInt64.random(in: .min ... .max)))
    }

    private static let mask: Int64 = (1 << 55) - 1

    /// What reading a text as a ticket ID comes to.
    package enum Reading: Equatable, Sendable {
        case id(TicketID)
        case mistyped
    }

    /// Reads what a person typed: lower case, spaces and missing hyphens are fine, and `O`, `I` and
    /// `L` are taken for the digits they look like.
    package static func read(_ bytes: some Sequence<UInt8>) -> Reading {
        var code: Int64 = 0
        var check: UInt8 = 0
        var count = 0
        for byte in bytes where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            guard count < 12, let value = value(of: byte) else { return .mistyped }
            if count < 11 {
                code = code << 5 | Int64(value)
                check ^= shares[count &* 32 &+ Int(value)]
            } else if value != check {
                return .mistyped
            }
            count += 1
        }
        return count == 12 ? .id(TicketID(code: code)) : .mistyped
    }

    package static func read(_ text: String) -> Reading { read(text.utf8) }

    /// As bytes of a request: without it a poll would pay for the generic one.
    package static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
        bytes.withUnsafeBufferPointer { read($0) }
    }

    package var text: String {
        let (alphabet, shares) = (TicketID.alphabet, TicketID.shares)
        return String(unsafeUninitializedCapacity: 14) { buffer in
            var check: UInt8 = 0
            var place = 0
            for index in 0..<12 {
                if index == 4 || index == 8 {
                    buffer[place] = UInt8(ascii: "-")
                    place += 1
                }
                var value = check
                if index < 11 {
                    value = UInt8(truncatingIfNeeded: code >> Int64(5 &* (10 &- index)) & 31)
                    check ^= shares[index &* 32 &+ Int(value)]
                }
                buffer[place] = alphabet[Int(value)]
                place += 1
            }
            return 14
        }
    }

    /// https://www.crockford.com/base32.html
    static let alphabet = [UInt8]("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, letter) in alphabet.enumerated() {
            values[Int(letter)] = UInt8(value)
            values[Int(letter | 0x20)] = UInt8(value)
        }
        for letter in "oO".utf8 { values[Int(letter)] = 0 }
        for letter in "iIlL".utf8 { values[Int(letter)] = 1 }
        return values
    }()

    static func value(of byte: UInt8) -> UInt8? {
        let value = values[Int(byte)]
        return value < 32 ? value : nil
    }

    /// What each value in each of the eleven places adds to the check character: its product with
    /// the place's weight, a power of the generator of GF(32) = GF(2)[x] / (x^5 + x^2 + 1). The
    /// first power is left out, so that the check character's own weight, one, is nobody else's.
    private static let shares: [UInt8] = {
        var shares: [UInt8] = []
        var weight: UInt8 = 1
        for _ in 0..<11 {
            weight = product(weight, 2)
            for value in 0..<32 as Range<UInt8> { shares.append(product(value, weight)) }
        }
        return shares
    }()

    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var (sum, shifted, rest) = (UInt8(0), left, right)
        while rest != 0 {
            if rest & 1 != 0 { sum ^= shifted }
            shifted <<= 1
            if shifted & 32 != 0 { shifted ^= 0b100101 }
            rest >>= 1
        }
        return sum
    }
}
