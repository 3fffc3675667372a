/// How one migration stands between the program and a database.
package struct MigrationEntry: Sendable, Equatable {
    package enum Status: String, Sendable, Equatable, CustomStringConvertible {
        case applied
        case pending
        /// Applied under this number was another name or another text.
        case edited
        /// Applied and not in the program: the database is newer than it.
        case unknown
        /// Not applied, while a later one is.
        case outOfOrder

        package var description: String { self == .outOfOrder ? "out of order" : rawValue }
    }

    package let number: Int64
    package let name: String
    package let status: Status
    /// Milliseconds since 1970; nil where it isn't applied.
    package let appliedAt: Int64?
}
