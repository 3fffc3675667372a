import Glibc
import JSON
import TestSupport
import Testing

/// The disk full, and the disk read-only, under the real binary.
@Suite struct StorageTests {
    private static func run(_ words: String...) -> Bool {
        guard let complaint = try? ScratchFile(),
            let process = try? ChildProcess(
                "/usr/bin/env", words, output: complaint.descriptor,
                complaint: complaint.descriptor)
        else { return false }
        return process.wait() == 0
    }

    /// Asks again and again, boundedly, until the status is as wanted.
    private func eventually(
        _ status: Int, _ ask: () throws -> HTTPConnection.Answer
    ) throws -> HTTPConnection.Answer {
        var answer = try ask()
        for _ in 0..<20_000 where answer.status != status { answer = try ask() }
        return answer
    }

    private struct Desk {
        let connection: HTTPConnection
        let token: String

        func checkIn() throws -> HTTPConnection.Answer {
            let mark = String(UInt64.random(in: .min ... .max), radix: 36)
            return try connection.request(
                "POST", "/v1/tickets", headers: ["Authorization": "Bearer \(token)"],
                body: CheckIn(mark: mark).body)
        }
    }

    /// Reads go on, writes are a problem of status 507, `/readyz` says so.
    private func expectWritesRefused(_ desk: Desk, polling id: String) throws {
        let refused = try eventually(507, desk.checkIn)
        #expect(refused.status == 507)
        #expect(refused["content-type"] == "application/problem+json")
        #expect(try JSONParser.parse(refused.body)["status"]?.integer == 507)
        #expect(try desk.connection.request("GET", "/readyz").status == 503)
        #expect(try desk.connection.request("GET", "/livez").status == 200)
        #expect(try desk.connection.request("GET", "/v1/status/\(id)").status == 200)
    }

    private func expectRecovery(_ desk: Desk) throws {
        #expect(try eventually(201, desk.checkIn).status == 201)
        let ready = try eventually(200) { try desk.connection.request("GET", "/readyz") }
        #expect(ready.status == 200)
    }

    private func ticketID(_ answer: HTTPConnection.Answer) throws -> String {
        #expect(answer.status == 201, "\(answer.text)")
        return try JSONParser.parse(answer.body)["ticketId"]?.text ?? ""
    }

    @Test(.enabled(if: geteuid() == 0, "only root can mount a small file system"))
    func `when the disk is full reads go on, and writes again once there is room`() throws {
        let folder = ScratchFolder()
        try #require(Self.run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.path))
        defer { _ = Self.run("umount", "-l", folder.path) }
        let token = try Shop.open(in: folder)
        let server = try RunningServer(database: folder.file("fettle.db"))
        let desk = Desk(connection: try server.connect(), token: token)
        let id = try ticketID(desk.checkIn())
        try expectWritesRefused(desk, polling: id)

        try #require(Self.run("mount", "-o", "remount,size=64m", folder.path))
        try expectRecovery(desk)
        server.terminate()
        #expect(server.wait() == 0)
        #expect(try Program.run("check", "--database", folder.file("fettle.db")).status == 0)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can make a file immutable"))
    func `when the files are read-only reads go on, and writes again once they are not`() throws {
        let folder = ScratchFolder()
        let token = try Shop.open(in: folder)
        let server = try RunningServer(database: folder.file("fettle.db"))
        let desk = Desk(connection: try server.connect(), token: token)
        let id = try ticketID(desk.checkIn())
        // Not the shared memory: a page of it that can't be written is a bus error to whoever
        // tries.
        let files = ["", "-wal"].map { folder.file("fettle.db" + $0) }
        for file in files { try #require(Self.run("chattr", "+i", file)) }
        defer { for file in files { _ = Self.run("chattr", "-i", file) } }
        try expectWritesRefused(desk, polling: id)

        for file in files { try #require(Self.run("chattr", "-i", file)) }
        try expectRecovery(desk)
        server.terminate()
        #expect(server.wait() == 0)
        #expect(try Program.run("check", "--database", folder.file("fettle.db")).status == 0)
    }
}
