/// A name that members are looked for by, compared byte for byte.
package struct JSONName: Sendable {
    package let text: String
    let hash: UInt16

    package init(_ text: String) {
        self.text = text
        hash = Self.hash(text.utf8.span)
    }

    /// Most names differ in it: they differ in length or in one of three bytes.
    @inline(__always)
    static func hash(_ name: Span<UInt8>) -> UInt16 {
        guard !name.isEmpty else { return 1 }
        let mix =
            name.count &+ Int(name[0]) &* 7 &+ Int(name[name.count / 2]) &* 5
            &+ Int(name[name.count &- 1]) &* 3
        return UInt16(truncatingIfNeeded: mix)
    }

    @inline(__always)
    static func equal(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
        guard one.count == other.count else { return false }
        var at = 0
        while one.count &- at >= 8 {
            let (word, otherWord) = unsafe (
                one.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self),
                other.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            )
            if word != otherWord { return false }
            at &+= 8
        }
        while at < one.count {
            if one[at] != other[at] { return false }
            at &+= 1
        }
        return true
    }
}

extension JSONName: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text) }
}
