internal import Bytes

/// E-mail addresses that a sendmail of any age delivers to: RFC 5321's `Dot-string@Domain`.
///
/// Not taken, though the RFCs allow them: quoted local parts and address literals (nobody's
/// address, and a way into headers), domains of one label, and letters beyond ASCII (RFC 6531 needs
/// every server on the way to agree; such a domain has an `xn--` form, which is taken).
package enum EmailAddress {
    /// RFC 5321, 4.5.3.1: a path of 256 octets with its angle brackets.
    static let bytesMax = 254
    static let localPartBytesMax = 64

    /// An address as it is kept: as typed, without the spaces around it.
    package static func normalize(_ text: String) -> String {
        PlainText.trimmed(PlainText.typed(text))
    }

    /// What is wrong with an address, to follow "must"; nil where nothing is.
    package static func objection(_ text: String) -> String? { objection(text.utf8.span) }

    package static func objection(_ bytes: Span<UInt8>) -> String? {
        if bytes.count > bytesMax { return "have at most \(bytesMax) bytes" }
        var (at, atCount) = (0, 0)
        for index in bytes.indices {
            if bytes[index] >= 0x80 {
                return "hold ASCII alone (a domain's other letters as xn--)"
            }
            if bytes[index] == UInt8(ascii: "@") { (at, atCount) = (index, atCount + 1) }
        }
        guard atCount == 1 else { return "be one address with one @" }
        guard isLocalPart(bytes.extracting(..<at)) else {
            return "have a plain local part before the @"
        }
        guard isDomain(bytes.extracting((at + 1)...)) else {
            return "have a domain after the @, such as example.com"
        }
        return nil
    }

    package static func isValid(_ text: String) -> Bool { objection(text) == nil }

    /// The address as it is looked up: ASCII case folded. Servers may tell local parts apart by
    /// case; none that people use does.
    package static func key(_ text: String) -> String { Folding.serialKey(PlainText.typed(text)) }

    /// RFC 5321, 4.1.2: `Dot-string = Atom *("." Atom)`
    private static func isLocalPart(_ part: Span<UInt8>) -> Bool {
        guard part.count <= localPartBytesMax else { return false }
        // An atom is not empty, nor is the whole.
        var mayEnd = false
        for index in part.indices {
            if part[index] == UInt8(ascii: ".") {
                guard mayEnd else { return false }
                mayEnd = false
            } else {
                guard isAtomText(part[index]) else { return false }
                mayEnd = true
            }
        }
        return mayEnd
    }

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
