internal import Bytes

/// Text in a header: as it is where that is safe, else in encoded words (RFC 2047), so that no byte
/// of it can end the line or begin another header.
enum HeaderText {
    /// With the name of its header, a line of at most so many bytes (RFC 2047, 2).
    static let lineMax = 76
    /// Of the text in one encoded word: 52 characters of base64, so that the longest header name
    /// used here fits before it.
    static let wordBytesMax = 39

    /// Free text, as a subject is.
    ///
    /// - Parameter header: the header's name.
    static func text(_ text: String, in header: String) -> String {
        let bytes = Array(text.utf8)
        let fits = header.utf8.count + 2 + bytes.count <= lineMax
        let looksEncoded = text.utf8.indices.contains { text.utf8[$0...].starts(with: "=?".utf8) }
        let hasEdge = bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
        if fits, isPrintable(bytes), !looksEncoded, !hasEdge { return text }
        return encoded(text)
    }

    /// A name before an address: a quoted string or encoded words.
    static func phrase(_ name: String) -> String {
        let bytes = Array(name.utf8)
        guard isPrintable(bytes), bytes.count <= 40 else { return encoded(name) }
        var quoted = "\""
        for scalar in name.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    private static func isPrintable(_ bytes: [UInt8]) -> Bool {
        bytes.allSatisfy { (0x20...0x7e).contains($0) }
    }

    /// Words of whole scalars (RFC 2047, 5), each on a line of its own.
    private static func encoded(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            if words[words.count - 1].count + bytes.count > wordBytesMax { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?" + Base64.padded.text($0) + "?=" }.joined(separator: "\r\n ")
    }
}
