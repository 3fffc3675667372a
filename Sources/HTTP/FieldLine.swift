/// One field line (RFC 9112 section 5), in bytes that are known to end with CRLF CRLF.
struct FieldLine {
    var name: Range<Int>
    /// Without the whitespace around it.
    var value: Range<Int>
    /// Where the next line starts.
    var end: Int

    static func read(_ bytes: Span<UInt8>, at start: Int) throws(Refusal) -> FieldLine {
        var colon = start
        while ByteClass.fieldName.contains(bytes[colon]) { colon += 1 }
        guard bytes[colon] == UInt8(ascii: ":"), colon > start else {
            throw refusal(of: bytes[colon], isFirst: colon == start)
        }
        var position = colon + 1
        while bytes[position].isBlank { position += 1 }
        let first = position
        position = bytes.fieldContentEnd(from: position)
        guard bytes[position] == UInt8(ascii: "\r") else { throw .controlInFieldValue }
        guard bytes[position + 1] == UInt8(ascii: "\n") else { throw .bareCarriageReturn }
        var last = position
        while last > first, bytes[last - 1].isBlank { last -= 1 }
        return FieldLine(name: start..<colon, value: first..<last, end: position + 2)
    }

    static func refusal(of byte: UInt8, isFirst: Bool) -> Refusal {
        switch byte {
        case UInt8(ascii: "_"): .underscoreInFieldName
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
            isFirst ? .obsoleteFolding : .whitespaceBeforeColon
        default: .malformedFieldName
        }
    }
}

extension UInt8 {
    /// Space or tab (RFC 9110 section 5.6.3).
    @inline(__always)
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// What a field value may hold: no control but the tab (RFC 9110 section 5.5).
    @inline(__always)
    var isFieldContent: Bool {
        (self >= UInt8(ascii: " ") && self != 0x7F) || self == UInt8(ascii: "\t")
    }
}
