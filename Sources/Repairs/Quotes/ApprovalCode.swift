internal import Bytes

/// The secret that only a quote's message holds: 40 random bits as `XXXX-XXXX` in Crockford's
/// base 32. What is kept is its SHA-256 with a salt.
package struct ApprovalCode: Sendable {
    let bits: UInt64

    static func random() -> ApprovalCode {
        var source = SystemRandomNumberGenerator()
        return ApprovalCode(bits: source.next() >> 24)
    }

    private init(bits: UInt64) { self.bits = bits }

    /// Reads what a person typed: lower case, spaces, no hyphen, look-alikes; nil where it is none.
    package init?(reading text: String) {
        var bits: UInt64 = 0
        var count = 0
        for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            guard count < 8, let value = TicketID.value(of: byte) else { return nil }
            bits = bits << 5 | UInt64(value)
            count += 1
        }
        guard count == 8 else { return nil }
        self.bits = bits
    }

    var text: String {
        var bytes: [UInt8] = []
        for place in 0..<8 {
            if place == 4 { bytes.append(UInt8(ascii: "-")) }
            bytes.append(TicketID.alphabet[Int(bits >> UInt64(5 * (7 - place)) & 31)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// SHA-256 of the salt's bytes and the code as it is written.
    func hash(salt: [UInt8]) -> [UInt8] { SHA256.hash(salt + Array(text.utf8)) }
}
