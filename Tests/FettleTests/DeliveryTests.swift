import Glibc
import TestSupport
import Testing

/// Mails out of the real binary, also past its death.
@Suite struct DeliveryTests {
    let folder: ScratchFolder
    let token: String
    let database: String
    /// Tells of each mail by its first line that matters, and lets its command go on.
    let told: Fifo
    let go: Fifo

    init() throws {
        folder = ScratchFolder()
        token = try Shop.open(in: folder)
        database = folder.file("fettle.db")
        told = try Fifo(folder.file("told"))
        go = try Fifo(folder.file("go"))
    }

    private func serve() throws -> RunningServer {
        let script = """
            #!/bin/sh
            cd "$(dirname "$0")"
            mail="$(cat)"
            echo $(echo "$mail" | grep -E '^(Message-ID|Subject):') > told
            read word < go
            """
        let path = try folder.write(script, to: "sendmail")
        return try RunningServer(
            database: database, "--sendmail", "/bin/sh \(path) -t -i",
            environment: ["FETTLE_MAIL_FROM": "Fettle <repairs@fettle.example>"])
    }

    private func post(_ path: String, _ body: String, to server: RunningServer) throws -> String {
        let answer = try server.connect().request(
            "POST", path, headers: ["Authorization": "Bearer \(token)"], body: body)
        #expect(answer.status == 201, "\(answer.text)")
        return answer.text
    }

    private func notifications(_ id: Substring, of server: RunningServer) throws -> String {
        try server.connect().request(
            "GET", "/v1/tickets/\(id)/notifications",
            headers: ["Authorization": "Bearer \(token)"]
        ).text
    }

    @Test func `killed between handing a mail over and recording it, it hands it over again`()
        throws
    {
        var server = try serve()
        let ticket = try post("/v1/tickets", CheckIn(mark: "mail").body, to: server)
        let id = try #require(ticket.firstMatch(of: /"ticketId":"([^"]*)"/)).1
        _ = try post(
            "/v1/tickets/\(id)/updates", #"{"message": "It is on the bench."}"#, to: server)
        let first = try told.line()
        #expect(first.contains("Subject: Your Leica M9-P"))
        server.kill()
        _ = server.wait()
        try go.write("\n")
        server = try serve()
        #expect(try told.line() == first, "the same Message-ID again")
        #expect(try notifications(id, of: server).contains(#""state":"delivered""#) == false)
        try go.write("\n")
        let second = try told.line()
        #expect(second != first && second.contains("Subject: News of your Leica M9-P"))
        try go.write("\n")
        while try notifications(id, of: server).contains(#""state":"queued""#) { sched_yield() }
        let states = try notifications(id, of: server)
        #expect(states.matches(of: /"state":"delivered","tries":1/).count == 2, "\(states)")
        server.terminate()
        #expect(server.wait() == 0)
        #expect(try Program.run("check", "--database", database).status == 0)
    }

    @Test func `asked to end while a mail hangs, it ends within 10 s and delivers it later`() throws
    {
        var server = try serve()
        _ = try post("/v1/tickets", CheckIn(mark: "mail").body, to: server)
        let first = try told.line()
        server.terminate()
        #expect(server.wait() == 0)
        server = try serve()
        #expect(try told.line() == first)
        try go.write("\n")
        server.terminate()
        #expect(server.wait() == 0)
    }

    @Test func `a mail command without a sender is 64, one that isn't there 78`() throws {
        let serve = ["serve", "--database", database, "--listen", "127.0.0.1:0"]
        for (options, status) in [
            (["--sendmail", "cat"], 64), (["--sendmail", " ", "--mail-from", "a@b.example"], 64),
            (["--sendmail", "cat", "--mail-from", "nobody"], 64),
            (["--sendmail", "/nowhere -t", "--mail-from", "a@b.example"], 78),
        ] as [([String], Int32)] {
            #expect(try Program.run(serve + options).status == status, "\(options)")
        }
    }
}

/// A named pipe that this process holds open at both ends, so that nobody waits to open it.
final class Fifo: Sendable {
    private let descriptor: Int32

    init(_ path: String) throws {
        guard mkfifo(path, 0o600) == 0 else { throw TestFailure("no named pipe") }
        descriptor = open(path, O_RDWR | O_CLOEXEC)
    }

    deinit { close(descriptor) }

    func write(_ text: String) throws {
        let count = text.utf8CString.withUnsafeBytes { bytes in
            Glibc.write(descriptor, bytes.baseAddress, text.utf8.count)
        }
        guard count == text.utf8.count else { throw TestFailure("cannot write") }
    }

    /// The next line; within a minute.
    func line() throws -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&waiting, 1, 60_000) == 1, read(descriptor, &byte, 1) == 1 {
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(byte)
        }
        throw TestFailure("no line came")
    }
}
