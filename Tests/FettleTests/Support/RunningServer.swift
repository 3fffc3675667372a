import Foundation
import Glibc

/// The real binary serving a database on a port of its own choosing.
final class RunningServer: Sendable {
    let port: UInt16
    private let process: ChildProcess
    private let complaints: ScratchFile

    /// Starts it and waits until it says where it listens.
    ///
    /// - Parameter descriptorsMax: what `ulimit -n` is for it.
    /// - Throws: `TestFailure` with what it complained of, where it ends instead.
    init(
        database: String, _ options: String..., environment: [String: String] = [:],
        listen: String = "127.0.0.1:0", descriptorsMax: Int? = nil
    ) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw TestFailure("no pipe") }
        defer { close(ends[0]) }
        let complaint = try ScratchFile()
        complaints = complaint
        process = try ChildProcess(
            Program.path, ["serve", "--database", database, "--listen", listen] + options,
            environment: environment, output: ends[1], complaint: complaint.descriptor,
            descriptorsMax: descriptorsMax)
        close(ends[1])
        let line = RunningServer.line(from: ends[0])
        guard line.hasPrefix("listening on http://"),
            let port = line.split(separator: ":").last.flatMap({ UInt16($0) })
        else {
            let status = process.wait()
            throw TestFailure("it did not start: \(status) \(line) \(complaint.text)")
        }
        self.port = port
    }

    private static func line(from descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while read(descriptor, &byte, 1) == 1, byte != UInt8(ascii: "\n") { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }

    var id: pid_t { process.id }

    /// What it has said on standard error.
    var complaint: String { complaints.text }

    /// Memory that it has at this moment.
    func residentBytes() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/\(id)/statm", encoding: .utf8)
            .split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return (pages ?? 0) * Int(getpagesize())
    }

    /// At once, without a chance to finish anything. `SIGKILL`
    func kill() { process.signal(SIGKILL) }

    /// Asks it to drain. `SIGTERM`
    func terminate() { process.signal(SIGTERM) }

    /// Waits for its end: the exit code, negative where a signal ended it.
    func wait() -> Int32 { process.wait() }

    func connect() throws -> HTTPConnection { try HTTPConnection(port: port) }
}
