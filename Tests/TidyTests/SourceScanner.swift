/// Blanks comments, and string literals where asked, so that words and braces in them don't count.
struct SourceScanner {
    private let bytes: [UInt8]
    private let strings: Bool
    private var blanked: [UInt8]
    private var at = 0

    static func blank(_ bytes: [UInt8], strings: Bool) -> [UInt8] {
        var scanner = SourceScanner(bytes: bytes, strings: strings)
        scanner.code(until: nil)
        return scanner.blanked
    }

    private init(bytes: [UInt8], strings: Bool) {
        self.bytes = bytes
        self.strings = strings
        blanked = bytes
    }

    private func sees(_ text: String) -> Bool {
        bytes[at...].starts(with: text.utf8)
    }

    private mutating func skip(_ count: Int, blanking: Bool) {
        for _ in 0..<count where at < bytes.count {
            if blanking && bytes[at] != UInt8(ascii: "\n") { blanked[at] = UInt8(ascii: " ") }
            at += 1
        }
    }

    /// Code up to the end, or past the parenthesis that closes an interpolation.
    private mutating func code(until closing: UInt8?) {
        var depth = 1
        while at < bytes.count {
            if sees("//") {
                while at < bytes.count, !sees("\n") { skip(1, blanking: true) }
            } else if sees("/*") {
                comment()
            } else if let marks = rawStringMarks() {
                literal(marks: marks)
            } else if sees("`") {
                skip(1, blanking: true)
                while at < bytes.count, !sees("`") { skip(1, blanking: true) }
                skip(1, blanking: true)
            } else {
                if sees("(") { depth += 1 }
                if sees(")") { depth -= 1 }
                skip(1, blanking: false)
                if closing != nil, depth == 0 { return }
            }
        }
    }

    private mutating func comment() {
        var depth = 0
        repeat {
            if sees("/*") {
                depth += 1
                skip(2, blanking: true)
            } else if sees("*/") {
                depth -= 1
                skip(2, blanking: true)
            } else {
                skip(1, blanking: true)
            }
        } while depth > 0 && at < bytes.count
    }

    /// How many `#` stand before the quotation mark here; nil where no literal begins.
    private func rawStringMarks() -> Int? {
        var end = at
        while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - at : nil
    }

    private mutating func literal(marks: Int) {
        let hashes = String(repeating: "#", count: marks)
        skip(marks, blanking: false)
        let quote = sees("\"\"\"") ? "\"\"\"" : "\""
        skip(quote.utf8.count, blanking: false)
        while at < bytes.count, !sees(quote + hashes) {
            if sees("\\" + hashes + "(") {
                skip(2 + marks, blanking: strings)
                code(until: UInt8(ascii: ")"))
            } else {
                skip(sees("\\" + hashes) ? 2 + marks : 1, blanking: strings)
            }
        }
        skip(quote.utf8.count + marks, blanking: false)
    }
}
