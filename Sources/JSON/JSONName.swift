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
        for index in one.indices where one[index] != other[index] { return false }
        return true
    }
}

extension JSONName: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text) }
}
