internal import Bytes

/// The place at which a list goes on: the last item's key, bound to its list and filters by a tag,
/// in base64url.
///
/// The tag is no secret's: a forged cursor shows nobody more than the list does. It tells a cursor
/// that was cut, changed or taken from another list.
enum Cursor {
    private static let tagBytes = 8
    static let partsMax = 2
    private static let textBytesMax = 200

    /// - Parameter list: path and filters in one spelling.
    static func text(_ key: [Int64], list: [UInt8]) -> String {
        var bytes: [UInt8] = []
        for part in key { withUnsafeBytes(of: part.bigEndian) { bytes.append(contentsOf: $0) } }
        bytes.append(contentsOf: tag(of: bytes, list: list))
        return Base64.url.text(bytes)
    }

    /// Nil if it is no cursor of this list.
    static func key(_ text: String, list: [UInt8]) -> [Int64]? {
        guard text.utf8.count <= textBytesMax, let bytes = Base64.url.bytes(text),
            bytes.count > tagBytes,
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
