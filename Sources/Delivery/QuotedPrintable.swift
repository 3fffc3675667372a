internal import Bytes

/// Text as quoted-printable (RFC 2045, 6.7): what is ASCII can be read as it is.
enum QuotedPrintable {
    /// Without its CRLF.
    static let lineMax = 76

    /// - Parameter text: lines ended by LF or CRLF.
    static func encoded(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            let isLast = number == lines.count - 1
            if isLast && line.isEmpty { break }
            var line = Array(line)
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            write(line, to: &bytes)
            bytes += "\r\n".utf8
        }
        return bytes
    }

    private static func write(_ line: [UInt8], to bytes: inout [UInt8]) {
        var width = 0
        for index in line.indices {
            let isLast = index == line.count - 1
            var token = token(at: index, of: line)
            if width + token.count > (isLast ? lineMax : lineMax - 1) {
                bytes += "=\r\n".utf8
                width = 0
                if token == [UInt8(ascii: ".")] { token = Array("=2E".utf8) }
            }
            bytes += token
            width += token.count
        }
    }

    private static func token(at index: Int, of line: [UInt8]) -> [UInt8] {
        let byte = line[index]
        let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        let isSafe =
            isBlank
            ? index < line.count - 1
            : (0x21...0x7e).contains(byte) && byte != UInt8(ascii: "=")
        if isSafe, !isSpecial(byte, at: index, of: line) { return [byte] }
        return Hex.escaped(byte, behind: UInt8(ascii: "="))
    }

    /// What mail programs on the way may take for something else at the beginning of a line: a dot
    /// and `From `.
    private static func isSpecial(_ byte: UInt8, at index: Int, of line: [UInt8]) -> Bool {
        byte == UInt8(ascii: ".") && index == 0
            || byte == UInt8(ascii: "F") && line[index...].starts(with: "From ".utf8)
    }
}
