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
    package static func objection(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        if bytes.count > bytesMax { return "have at most \(bytesMax) bytes" }
        if bytes.contains(where: { $0 >= 0x80 }) {
            return "hold ASCII alone (a domain's other letters as xn--)"
        }
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2 else { return "be one address with one @" }
        guard isLocalPart(parts[0]) else { return "have a plain local part before the @" }
        guard isDomain(parts[1]) else { return "have a domain after the @, such as example.com" }
        return nil
    }

    package static func isValid(_ text: String) -> Bool { objection(text) == nil }

    /// The address as it is looked up: ASCII case folded. Servers may tell local parts apart by
    /// case; none that people use does.
    package static func key(_ text: String) -> String { Folding.serialKey(PlainText.typed(text)) }

    /// RFC 5321, 4.1.2: `Dot-string = Atom *("." Atom)`
    private static func isLocalPart(_ part: ArraySlice<UInt8>) -> Bool {
        part.count <= localPartBytesMax
            && part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
                .allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomText) }
    }

    /// RFC 5322, 3.2.3: `atext`
    private static func isAtomText(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || atomSymbols.contains(byte)
    }

    private static let atomSymbols = Array("!#$%&'*+-/=?^_`{|}~".utf8)

    /// RFC 1034, 3.5: labels of letters, digits and inner hyphens, the last not all digits.
    private static func isDomain(_ part: ArraySlice<UInt8>) -> Bool {
        let labels = part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, !last.allSatisfy(Digits.isDigit) else {
            return false
        }
        return labels.allSatisfy { label in
            !label.isEmpty && label.count <= 63 && label.first != UInt8(ascii: "-")
                && label.last != UInt8(ascii: "-")
                && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        Digits.isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }
}
