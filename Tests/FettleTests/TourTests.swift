import Foundation
import Glibc
import TestSupport
import Testing

/// The tour of the README, as it stands there.
@Suite struct TourTests {
    /// The lines to paste, in their order.
    private static func commands() throws -> [String] {
        let parts = try Checkout.text("README.md").components(separatedBy: "\n## ")
        let tour = parts.first { $0.hasPrefix("A tour\n") }
        return (tour ?? "").split(separator: "\n").filter { $0.hasPrefix("    ") }
            .map { String($0.dropFirst(4)) }
    }

    private func run(_ lines: some Sequence<String>, in folder: ScratchFolder) throws -> String {
        let (output, complaint) = (try ScratchFile(), try ScratchFile())
        let folders = "\(folder.path):/usr/bin:/bin"
        let start = "set -euo pipefail; cd \(folder.path); export PATH=\(folders)\n"
        let shell = try ChildProcess(
            "/bin/bash", ["-c", start + lines.joined(separator: "\n")],
            output: output.descriptor, complaint: complaint.descriptor)
        #expect(shell.wait() == 0, "\(complaint.text)")
        return output.text
    }

    @Test(.enabled(if: access("/usr/bin/curl", X_OK) == 0, "curl is not installed"))
    func `every command of the tour works, and it ends at returned`() throws {
        let commands = try Self.commands()
        let serve = try #require(commands.firstIndex { $0.hasPrefix("fettle serve ") })
        #expect(commands.last == "kill %1")
        let folder = ScratchFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("fettle"), withDestinationPath: Program.path)
        _ = try run(commands[..<serve], in: folder)

        let server = try RunningServer(database: folder.file("shop.db"))
        let rest = commands[(serve + 1)...].dropLast().map {
            $0.replacing("127.0.0.1:8080", with: "127.0.0.1:\(server.port)")
        }
        let answers = try run(rest, in: folder)
        #expect(!answers.contains("/problems/"), "\(answers)")
        let status = answers.split(separator: "\n").last ?? ""
        #expect(status.contains(#""state":"returned""#), "\(answers)")
        server.terminate()
        #expect(server.wait() == 0)
    }
}
