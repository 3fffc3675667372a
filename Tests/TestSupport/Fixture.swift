import CSQLite
package import Foundation
import Testing

/// A file of `Tests/Fixtures`: what an earlier build made, to be compared to the byte.
///
/// `FETTLE_RECORD=1 swift test --filter …` writes what is answered now instead.
package enum Fixture {
    private static let folder = Checkout.top.appending(path: "Tests/Fixtures")
    private static let isRecording = ProcessInfo.processInfo.environment["FETTLE_RECORD"] == "1"

    package static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// Compares by lines, so that a difference names its place.
    package static func expect(_ lines: [String], in name: String) throws {
        if isRecording {
            let text = lines.joined(separator: "\n") + "\n"
            return try text.write(
                to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        let kept = try text(name).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
        #expect(lines.count == kept.count, "lines of \(name)")
        for (number, (line, before)) in zip(lines, kept).enumerated()
        where !line.utf8.elementsEqual(before.utf8) {
            Issue.record("\(name):\(number + 1) was\n\(before)\nand is\n\(line)")
            return
        }
    }

    /// Tells texts apart: FNV-1a with 64 bits, in hex.
    package static func digest(of bytes: [UInt8]) -> String {
        let digest = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { digest, byte in
            (digest ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return String(digest, radix: 16)
    }

    /// How many migrations `database.sql` has been through.
    package static let migrations = 20

    /// Makes the database of `database.sql` at a path, with the migrations of the build that
    /// wrote it, and answers the moment at which its answers were recorded.
    package static func restoreDatabase(at path: String) throws -> String {
        let dump = try text("database.sql")
        var database: OpaquePointer?
        sqlite3_open(path, &database)
        defer { sqlite3_close_v2(database) }
        try #require(sqlite3_exec(database, dump, nil, nil, nil) == SQLITE_OK)
        return String(dump.prefix { $0 != "\n" }.dropFirst(3))
    }
}

/// The folder that all this stands in.
package enum Checkout {
    package static let top = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
