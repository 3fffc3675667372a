import Foundation
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
}
