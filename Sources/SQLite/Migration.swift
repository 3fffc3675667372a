/// One file of the Migrations folder.
package struct Migration: Sendable, Equatable {
    /// "0001_customers.sql"; begins with its number.
    package let name: String
    package let sql: [UInt8]

    package init(name: String, sql: [UInt8]) {
        self.name = name
        self.sql = sql
    }

    /// The digits before the first "_"; 0 where there are none.
    package var number: Int64 {
        var number: Int64 = 0
        for byte in name.utf8 {
            guard (48...57).contains(byte), number < 1_000_000 else { break }
            number = number * 10 + Int64(byte - 48)
        }
        return number
    }
}
