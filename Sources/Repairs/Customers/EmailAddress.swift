internal import Bytes

/// E-mail addresses that mail systems take: RFC 5321's `Mailbox`, and dots where they may not stand
/// (`a..b@docomo.ne.jp`), which Japanese carriers gave out. Such a local part is quoted when sent.
///
/// Not taken, though the RFCs allow them: address literals (nobody's address), domains of one
/// label, and letters beyond ASCII (RFC 6531 needs every server on the way to agree; such a domain
/// has an `xn--` form, which is taken).
package enum EmailAddress {
    /// RFC 5321, 4.5.3.1: a path of 256 octets with its angle brackets.
    static let bytesMax = 254
    static let localPartBytesMax = 64

    /// An address as it is kept: as typed, without the spaces around it.
    package static func normalize(_ text: String) -> String {
        PlainText.line(PlainText.typed(text))
    }

    /// Names what is wrong with an address, to follow "must"; nil if nothing is.
    package static func objection(_ text: String) -> String? { objection(text.utf8.span) }

    package static func objection(_ bytes: Span<UInt8>) -> String? {
        if bytes.count > bytesMax { return "have at most \(bytesMax) bytes" }
        for index in bytes.indices where bytes[index] >= 0x80 {
            return "hold ASCII alone (a domain's other letters as xn--)"
        }
        guard let at = at(in: bytes) else { return "be one address with one @" }
        guard at <= localPartBytesMax, isLocalPart(bytes.extracting(..<at)) else {
            return "have a plain local part before the @"
        }
        guard isDomain(bytes.extracting((at + 1)...)) else {
            return "have a domain after the @, such as example.com"
        }
        return nil
    }

    package static func isValid(_ text: String) -> Bool { objection(text) == nil }

    /// The address as it is looked up: quotes only where they are needed, ASCII case folded.
    /// Servers may tell local parts apart by case; none that people use does.
    package static func key(_ text: String) -> String {
        let address = Array(normalize(text).utf8)
        guard address.first == quote, let at = at(in: address.span),
            isQuoted(address.span.extracting(..<at))
        else { return String(decoding: address.map(Folding.lowered), as: UTF8.self) }
        let content = unquoted(address[..<at])
        let isPlain = !content.isEmpty && content.allSatisfy { $0 == dot || isAtomText($0) }
        let local = isPlain ? content : quoted(content)
        return String(decoding: (local + address[at...]).map(Folding.lowered), as: UTF8.self)
    }

    /// The address as a mail's header has it: a local part that is no `Dot-string` is quoted
    /// (RFC 5321, 4.1.2).
    package static func headerText(_ text: String) -> String {
        let address = Array(text.utf8)
        guard address.first != quote, let at = at(in: address.span) else { return text }
        let local = address[..<at]
        let isDotString = local.split(separator: dot, omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty }
        return isDotString
            ? text : String(decoding: quoted(Array(local)) + address[at...], as: UTF8.self)
    }

    /// Finds the @ that ends the local part: the only one, or the one after the closing quote.
    private static func at(in bytes: Span<UInt8>) -> Int? {
        var found: Int?
        var isWithinQuotes = !bytes.isEmpty && bytes[0] == quote
        var index = isWithinQuotes ? 1 : 0
        while index < bytes.count {
            if isWithinQuotes {
                if bytes[index] == backslash {
                    index += 1
                } else if bytes[index] == quote {
                    isWithinQuotes = false
                }
            } else if bytes[index] == UInt8(ascii: "@") {
                guard found == nil else { return nil }
                found = index
            }
            index += 1
        }
        return found
    }

    private static func isLocalPart(_ part: Span<UInt8>) -> Bool {
        if !part.isEmpty, part[0] == quote { return isQuoted(part) }
        for index in part.indices where part[index] != dot && !isAtomText(part[index]) {
            return false
        }
        return !part.isEmpty
    }

    /// RFC 5321, 4.1.2: `Quoted-string`, of printable ASCII.
    private static func isQuoted(_ part: Span<UInt8>) -> Bool {
        guard part.count > 2, part[0] == quote, part[part.count - 1] == quote else { return false }
        var index = 1
        while index < part.count - 1 {
            if part[index] == backslash { index += 1 } else if part[index] == quote { return false }
            guard index < part.count - 1, part[index] &- 0x20 < 0x5F else { return false }
            index += 1
        }
        return true
    }

    private static func unquoted(_ part: ArraySlice<UInt8>) -> [UInt8] {
        var content: [UInt8] = []
        var isEscaped = false
        for byte in part.dropFirst().dropLast() {
            isEscaped = byte == backslash && !isEscaped
            if !isEscaped { content.append(byte) }
        }
        return content
    }

    private static func quoted(_ content: [UInt8]) -> [UInt8] {
        [quote] + content.flatMap { $0 == quote || $0 == backslash ? [backslash, $0] : [$0] }
            + [quote]
    }

    private static var quote: UInt8 { UInt8(ascii: "\"") }
    private static var backslash: UInt8 { UInt8(ascii: "\\") }
    private static var dot: UInt8 { UInt8(ascii: ".") }

    /// RFC 5322, 3.2.3: `atext`
    private static func isAtomText(_ byte: UInt8) -> Bool {
        if isLetterOrDigit(byte) { return true }
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"),
            UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "="),
            UInt8(ascii: "?"), UInt8(ascii: "^")...UInt8(ascii: "`"),
            UInt8(ascii: "{")...UInt8(ascii: "~"):
            return true
        default: return false
        }
    }

    /// RFC 1034, 3.5: labels of letters, digits and inner hyphens, the last not all digits.
    private static func isDomain(_ part: Span<UInt8>) -> Bool {
        var (start, labelCount) = (0, 0)
        for end in 0...part.count where end == part.count || part[end] == UInt8(ascii: ".") {
            let label = part.extracting(start..<end)
            guard isLabel(label), end < part.count || !isNumber(label) else { return false }
            (start, labelCount) = (end + 1, labelCount + 1)
        }
        return labelCount >= 2
    }

    private static func isLabel(_ label: Span<UInt8>) -> Bool {
        guard !label.isEmpty, label.count <= 63, label[0] != UInt8(ascii: "-"),
            label[label.count - 1] != UInt8(ascii: "-")
        else { return false }
        for index in label.indices {
            guard isLetterOrDigit(label[index]) || label[index] == UInt8(ascii: "-") else {
                return false
            }
        }
        return true
    }

    private static func isNumber(_ label: Span<UInt8>) -> Bool {
        for index in label.indices where !Digits.isDigit(label[index]) { return false }
        return true
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        Digits.isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }
}
