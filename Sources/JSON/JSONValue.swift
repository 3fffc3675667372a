/// A JSON text (RFC 8259) as a tree.
///
/// Keys keep their order, are unique by bytes, and are compared as UTF-8 bytes: Swift's own `==` on
/// `String` finds composed and decomposed letters equal, though they are two names.
package enum JSONValue: Sendable {
    case null
    case bool(Bool)
    /// A number written without fraction or exponent that fits 64 bits.
    case integer(Int64)
    /// Any other number; infinite where its text is beyond a Double.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
}

/// One name and value of an object.
package struct JSONMember: Sendable {
    package let name: String
    package let value: JSONValue
    /// Whether a member before it has the same name; see `JSONParser.RepeatedNames`.
    package let isRepeated: Bool

    package init(_ name: String, _ value: JSONValue, isRepeated: Bool = false) {
        self.name = name
        self.value = value
        self.isRepeated = isRepeated
    }
}

extension JSONValue {
    /// The member of an object by its name; nil where there is none, or where this is no object.
    package subscript(_ name: StaticString) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return name.withUTF8Buffer { letters in
            for member in members where member.name.utf8.count == letters.count {
                if unsafe member.name.utf8.elementsEqual(letters) { return member.value }
            }
            return nil
        }
    }

    package var text: String? { if case .string(let text) = self { text } else { nil } }
    package var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
    package var items: [JSONValue]? { if case .array(let items) = self { items } else { nil } }
    package var members: [JSONMember]? {
        if case .object(let members) = self { members } else { nil }
    }
    package var isNull: Bool { if case .null = self { true } else { false } }

    /// An integral number within ±(2^53 − 1), however it was written (`1`, `1.0`, `1e2`).
    package var integer: Int64? {
        let bound: Int64 = 9_007_199_254_740_991
        switch self {
        case .integer(let number): return (-bound...bound).contains(number) ? number : nil
        case .number(let number):
            return Int64(exactly: number).flatMap { (-bound...bound).contains($0) ? $0 : nil }
        default: return nil
        }
    }
}
