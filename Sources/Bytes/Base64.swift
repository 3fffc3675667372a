/// Base64 (RFC 4648), in one of its two alphabets.
package struct Base64: Sendable {
    /// With padding (section 4): for mails.
    package static let padded = Base64(last: "+/", isPadded: true)
    /// Without (section 5): for what stands in an address.
    package static let url = Base64(last: "-_", isPadded: false)

    private let letters: [UInt8]
    private let isPadded: Bool

    /// - Parameter last: the two letters in which the alphabets differ.
    private init(last: String, isPadded: Bool) {
        let common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        letters = Array((common + last).utf8)
        self.isPadded = isPadded
    }

    package func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var word: UInt32 = 0
            for byte in group { word = word << 8 | UInt32(byte) }
            word <<= UInt32(8 * (3 - group.count))
            for place in 0...group.count {
                text.append(letters[Int(word >> UInt32(18 - 6 * place) & 63)])
            }
            if isPadded { text += repeatElement(UInt8(ascii: "="), count: 3 - group.count) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text without padding; nil where a character or the length is not base64, or
    /// unused bits are set.
    package func bytes(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var word: UInt32 = 0
        var bits: UInt32 = 0
        guard text.utf8.count % 4 != 1 else { return nil }
        for letter in text.utf8 {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            word = (word << 6 | UInt32(value)) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: word >> bits))
            }
        }
        return word & ((1 << bits) - 1) == 0 ? bytes : nil
    }
}
