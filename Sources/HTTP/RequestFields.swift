/// Fields that carry one small value each.
extension Request {
    /// The token of `Authorization: Bearer` (RFC 6750 section 2.1); malformed for other schemes.
    package func bearerToken() -> FieldReading<[UInt8]> {
        onlyHeader("Authorization").flatMap(bearerToken)
    }

    private func bearerToken(_ range: Range<Int>) -> [UInt8]? {
        let bytes = head.span
        guard bytes.hasPrefixIgnoringCase("Bearer ", in: range) else { return nil }
        let token = bytes.trimmed(range.lowerBound + 7..<range.upperBound)
        var end = token.lowerBound
        while end < token.upperBound, bytes[end].isToken68 { end += 1 }
        guard end > token.lowerBound else { return nil }
        while end < token.upperBound, bytes[end] == UInt8(ascii: "=") { end += 1 }
        return end == token.upperBound ? Array(head[token]) : nil
    }

    /// `Idempotency-Key`: 1 to 255 characters, as an RFC 8941 string or bare; quotes are not part
    /// of it.
    package func idempotencyKey() -> FieldReading<String> {
        onlyHeader("Idempotency-Key").flatMap(idempotencyKey)
    }

    private func idempotencyKey(_ range: Range<Int>) -> String? {
        guard let first = range.first else { return nil }
        var key = Array(head[range])
        if head[first] == UInt8(ascii: "\"") {
            guard let text = QuotedString.read(head.span, range),
                text.allSatisfy({ (0x20...0x7E).contains($0) }), isStrictlyEscaped(range)
            else { return nil }
            key = text
        } else if !key.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") }) {
            return nil
        }
        guard (1...Limits.idempotencyKeyCharactersMax).contains(key.count) else { return nil }
        return String(decoding: key, as: UTF8.self)
    }

    /// A structured string escapes nothing but quote and backslash (RFC 8941 section 3.3.3).
    private func isStrictlyEscaped(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if head[index] == UInt8(ascii: "\\") {
                index += 1
                guard index < range.upperBound,
                    head[index] == UInt8(ascii: "\"") || head[index] == UInt8(ascii: "\\")
                else { return false }
            }
            index += 1
        }
        return true
    }

    /// The seconds of `Prefer: wait=N` (RFC 7240 section 4.3), the first where it is repeated.
    ///
    /// - Returns: nil where it is absent or not a number; never more than 86,400.
    package func preferredWaitSeconds() -> Int? {
        let bytes = head.span
        for value in headerRanges("Prefer") {
            var list = ListMembers(value)
            while let member = list.next(in: bytes) {
                let end = Parameters.start(in: bytes, member)
                guard
                    let equals = bytes.firstIndex(
                        of: UInt8(ascii: "="), in: member.lowerBound..<end),
                    bytes.equalsIgnoringCase(
                        "wait", at: bytes.trimmed(member.lowerBound..<equals))
                else { continue }
                return seconds(bytes.trimmed(equals + 1..<end))
            }
        }
        return nil
    }

    private func seconds(_ range: Range<Int>) -> Int? {
        guard let digits = unquoted(range), !digits.isEmpty,
            digits.allSatisfy(ByteClass.digit.contains)
        else { return nil }
        return digits.reduce(0) { min($0 * 10 + Int($1 - UInt8(ascii: "0")), 86_400) }
    }
}

extension UInt8 {
    /// A character of `token68` (RFC 9110 section 11.2), the padding aside.
    fileprivate var isToken68: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default:
            self == UInt8(ascii: "-") || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
                || self == UInt8(ascii: "~") || self == UInt8(ascii: "+")
                || self == UInt8(ascii: "/")
        }
    }
}
