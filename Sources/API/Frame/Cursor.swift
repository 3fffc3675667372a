internal import Repairs

/// Where a list goes on: the last item's key, bound to its list and filters by a tag, base64url.
///
/// The tag is no secret's: a forged cursor shows nobody more than the list does. It tells a cursor
/// that was cut, changed or taken from another list.
enum Cursor {
    private static let tagBytes = 8
    static let partsMax = 2

    /// - Parameter list: path and filters in one spelling.
    static func text(_ key: [Int64], list: [UInt8]) -> String {
        var bytes: [UInt8] = []
        for part in key { withUnsafeBytes(of: part.bigEndian) { bytes.append(contentsOf: $0) } }
        bytes.append(contentsOf: tag(of: bytes, list: list))
        return Base64URL.text(bytes)
    }

    /// Nil where it is no cursor of this list.
    static func key(_ text: String, list: [UInt8]) -> [Int64]? {
        guard let bytes = Base64URL.bytes(text), bytes.count > tagBytes,
            (bytes.count - tagBytes) % 8 == 0, (bytes.count - tagBytes) / 8 <= partsMax
        else { return nil }
        let key = Array(bytes.dropLast(tagBytes))
        guard tag(of: key, list: list) == Array(bytes.suffix(tagBytes)) else { return nil }
        return stride(from: 0, to: key.count, by: 8).map { start in
            key[start..<start + 8].reduce(0) { $0 << 8 | Int64($1) }
        }
    }

    private static func tag(of key: [UInt8], list: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(Array("fettle cursor\n".utf8) + list + [0] + key).prefix(tagBytes))
    }
}

/// RFC 4648 section 5, without padding.
enum Base64URL {
    private static let alphabet = [UInt8](
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var word: UInt32 = 0
            for byte in group { word = word << 8 | UInt32(byte) }
            word <<= UInt32(8 * (3 - group.count))
            for place in 0...group.count {
                text.append(alphabet[Int(word >> UInt32(18 - 6 * place) & 63)])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil where a character or the length is not base64url, or unused bits are set.
    static func bytes(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var word: UInt32 = 0
        var bits: UInt32 = 0
        guard text.utf8.count <= 200, text.utf8.count % 4 != 1 else { return nil }
        for letter in text.utf8 {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
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
