import Foundation
import Glibc
import JSON
import TestSupport
import Testing

/// What `make run` prints once the binary is built.
@Suite struct RunTests {
    private static let script = Checkout.top
        .appending(path: "Sources/Packaging/run.sh").path()

    /// A server that `run.sh` started, and what it had printed when it listened.
    private final class Run {
        let process: ChildProcess
        var lines: [String] = []

        init(in folder: ScratchFolder, port: UInt16) throws {
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { throw TestFailure("no pipe") }
            process = try ChildProcess(
                "/bin/sh",
                ["-c", "cd \(folder.path) && exec \(script) \(Program.path) \(port)"],
                output: ends[1], complaint: ends[1])
            close(ends[1])
            let file = fdopen(ends[0], "r")
            defer { fclose(file) }
            var buffer = [CChar](repeating: 0, count: 10_000)
            while fgets(&buffer, Int32(buffer.count), file) != nil {
                let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
                lines.append(String(decoding: bytes.dropLast(), as: UTF8.self))
                if lines.last?.hasPrefix("listening on") == true { return }
            }
        }
    }

    private func freePort() throws -> UInt16 {
        let folder = ScratchFolder()
        _ = try Shop.open(in: folder)
        let server = try RunningServer(database: folder.file("fettle.db"))
        server.kill()
        _ = server.wait()
        return server.port
    }

    private func paste(_ line: String) throws -> JSONValue {
        let output = try ScratchFile()
        let complaint = try ScratchFile()
        let shell = try ChildProcess(
            "/bin/sh", ["-c", line], output: output.descriptor, complaint: complaint.descriptor)
        #expect(shell.wait() == 0, "\(complaint.text)")
        return try JSONParser.parse(Array(output.text.utf8))
    }

    @Test(.enabled(if: access("/usr/bin/curl", X_OK) == 0, "curl is not installed"))
    func `the lines to paste check in, poll and list, and the token is kept`() throws {
        let folder = ScratchFolder()
        let port = try freePort()
        let first = try Run(in: folder, port: port)
        let lines = first.lines.filter { $0.hasPrefix("curl ") }
        try #require(lines.count == 3, "\(first.lines)")
        let ticket = try paste(lines[0])["ticketId"]?.text
        #expect(ticket != nil)
        #expect(try paste(lines[1])["ticketId"]?.text == ticket)
        #expect(try paste(lines[2])["items"]?.items?.first?["ticketId"]?.text == ticket)
        // Pasted once more it is another unit.
        #expect(try paste(lines[0])["ticketId"]?.text != nil)

        let busy = try Run(in: folder, port: port)
        #expect(busy.process.wait() == 75)
        #expect(busy.lines.contains { $0.contains("Port \(port)") && $0.contains("busy") })

        first.process.signal(SIGTERM)
        #expect(first.process.wait() == 0)
        let second = try Run(in: folder, port: port)
        #expect(second.lines.filter { $0.hasPrefix("curl ") }.last == lines[2])
        #expect(try paste(lines[2])["items"]?.items?.count == 2)
        second.process.signal(SIGTERM)
        #expect(second.process.wait() == 0)

        var facts = stat()
        #expect(stat(folder.file(".fettle/token"), &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o600)
    }
}
