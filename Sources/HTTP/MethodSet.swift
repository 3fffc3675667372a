/// The methods that a path has, and the text of its `Allow`.
package struct MethodSet: Hashable, Sendable {
    private var bits: UInt16 = 0

    package init() {}

    package init(_ methods: some Sequence<Method>) {
        for method in methods { insert(method) }
    }

    package func contains(_ method: Method) -> Bool { bits & Self.bit(method) != 0 }

    package mutating func insert(_ method: Method) { bits |= Self.bit(method) }

    package mutating func formUnion(_ other: MethodSet) { bits |= other.bits }

    /// `GET, HEAD, OPTIONS` (RFC 9110 section 10.2.1).
    package var allow: String {
        Method.allCases.filter(contains).map(\.rawValue).joined(separator: ", ")
    }

    private static func bit(_ method: Method) -> UInt16 { 1 << UInt16(method.index) }
}
