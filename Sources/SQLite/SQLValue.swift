/// A value bound to a statement.
package enum SQLValue: Sendable, Equatable {
    case null
    case int(Int64)
    case text(String)
    /// Text as the bytes of its UTF-8.
    case utf8([UInt8])
    case blob([UInt8])
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByNilLiteral
{
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int64) { self = .int(value) }
    package init(nilLiteral: ()) { self = .null }

    /// An optional text, `NULL` where there is none.
    package static func text(orNull value: String?) -> SQLValue {
        value.map(SQLValue.text) ?? .null
    }

    /// An optional integer, `NULL` where there is none.
    package static func int(orNull value: Int64?) -> SQLValue { value.map(SQLValue.int) ?? .null }
}
