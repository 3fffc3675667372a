/// Everything that begins with a text, as a half-open range of SQLite's BINARY collation.
package struct PrefixRange: Sendable, Equatable {
    package let lower: String
    package let upper: String

    /// Nothing stored holds U+10FFFF, the last of all scalars.
    package init(_ prefix: String) {
        lower = prefix
        upper = prefix + "\u{10FFFF}"
    }
}
