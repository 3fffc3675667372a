import Glibc
import JSON
import TestSupport
import Testing

/// Starting, refusing, draining: the server as a process.
@Suite struct ServeTests {
    let folder: ScratchFolder
    let token: String
    let database: String

    init() throws {
        folder = ScratchFolder()
        token = try Shop.open(in: folder)
        database = folder.file("fettle.db")
    }

    private func stop(_ server: RunningServer) {
        server.terminate()
        #expect(server.wait() == 0)
    }

    @Test func `a second server on the database is refused with 75`() throws {
        let server = try RunningServer(database: database)
        let second = try Program.run(
            "serve", "--database", database, "--listen", "127.0.0.1:0")
        #expect(second.status == 75)
        #expect(second.complaint.contains(database), "\(second.complaint)")
        stop(server)
        stop(try RunningServer(database: database))
    }

    @Test func `by another path to the same file it is refused too`() throws {
        let server = try RunningServer(database: database)
        symlink(database, folder.file("other.db"))
        let second = try Program.run(
            "serve", "--database", folder.file("other.db"), "--listen", "127.0.0.1:0")
        #expect(second.status == 75)
        stop(server)
    }

    @Test func `what would write beside a server is 75 and names the call that does the same`()
        throws
    {
        let server = try RunningServer(database: database)
        let file = try folder.write("id\n", to: "records.csv")
        for (words, hint) in [
            (["migrate", "up"], "stop"),
            (["token", "create", "--name", "Jo", "--role", "frontDesk"], "POST /v1/tokens"),
            (["token", "revoke", "--name", "Tess"], "DELETE /v1/tokens/Tess"),
            (["import", "ords", file], "stop"),
        ] {
            let outcome = try Program.run(words + ["--database", database])
            #expect(outcome.status == 75, "\(words)")
            #expect(outcome.complaint.contains(hint), "\(outcome.complaint)")
        }
        stop(server)
    }

    @Test func `what only reads works beside a server`() throws {
        let server = try RunningServer(database: database)
        let answer = try server.connect().request(
            "POST", "/v1/tickets", headers: ["Authorization": "Bearer \(token)"],
            body: CheckIn(mark: "beside").body)
        #expect(answer.status == 201, "\(answer.text)")
        for words in [
            ["migrate", "status"], ["migrate", "verify"], ["token", "list"], ["check"],
            ["backup", folder.file("copy.db")],
        ] {
            let outcome = try Program.run(words + ["--database", database])
            #expect(outcome.status == 0, "\(words): \(outcome.complaint)")
        }
        stop(server)
        #expect(try Program.run("check", "--database", folder.file("copy.db")).status == 0)
    }

    @Test func `a database that isn't there is 66, a folder 66, a bad address 64`() throws {
        let none = folder.file("none.db")
        #expect(try Program.run("serve", "--database", none).status == 66)
        #expect(access(none, F_OK) != 0)
        #expect(try Program.run("serve", "--database", folder.path).status == 66)
        for address in ["8080", "127.0.0.1", "127.0.0.1:65536", "::1:80", "127.0.0.1:+80"] {
            let outcome = try Program.run("serve", "--database", database, "--listen", address)
            #expect(outcome.status == 64, "\(address)")
        }
    }

    @Test func `of a database that is still to be made, all migrations are pending`() throws {
        let none = folder.file("none.db")
        let status = try Program.run("migrate", "status", "--database", none)
        #expect(status.status == 0 && status.output.hasPrefix("0001_customers.sql pending\n"))
        #expect(try Program.run("migrate", "verify", "--database", none).status == 66)
        #expect(access(none, F_OK) != 0)
    }

    @Test func `a busy port is 75 and named`() throws {
        let server = try RunningServer(database: database)
        let other = ScratchFolder()
        _ = try Shop.open(in: other)
        let outcome = try Program.run(
            "serve", "--database", other.file("fettle.db"),
            "--listen", "127.0.0.1:\(server.port)")
        #expect(outcome.status == 75)
        #expect(outcome.complaint.contains(String(server.port)), "\(outcome.complaint)")
        stop(server)
    }

    @Test func `links start with the port that the system chose, or with what is said`() throws {
        for url in [nil, "https://a.example/"] {
            let server = try RunningServer(
                database: database, environment: url.map { ["FETTLE_PUBLIC_URL": $0] } ?? [:])
            let answer = try server.connect().request(
                "POST", "/v1/tickets", headers: ["Authorization": "Bearer \(token)"],
                body: CheckIn(mark: "link\(server.port)").body)
            let link = url ?? "http://127.0.0.1:\(server.port)/"
            #expect(answer.text.contains("\"statusUrl\":\"\(link)status/"), "\(answer.text)")
            stop(server)
        }
    }

    @Test func `IPv6 is served in brackets`() throws {
        let server = try RunningServer(database: database, listen: "[::1]:0")
        #expect(server.port > 0)
        stop(server)
    }

    @Test(arguments: [
        ["--threads", "0"], ["--threads", "257"], ["--threads", "x"], ["--batch-max", "0"],
        ["--batch-max", "+1"], ["--status-cache-mib", "0"], ["--trusted-proxy", "proxy"],
    ])
    func `a number out of bounds or a proxy without an address is 64`(option: [String]) throws {
        let outcome = try Program.run(["serve", "--database", database] + option)
        #expect(outcome.status == 64)
        #expect(outcome.complaint.contains(option[1]))
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func `asked to end it drains, checkpoints the log and ends with 0`(signal: Int32) throws {
        let server = try RunningServer(database: database)
        let connection = try server.connect()
        let answer = try connection.request(
            "POST", "/v1/tickets", headers: ["Authorization": "Bearer \(token)"],
            body: CheckIn(mark: "drained").body)
        #expect(answer.status == 201)
        kill(server.id, signal)
        #expect(server.wait() == 0)
        #expect(connection.isClosed)
        #expect(throws: HTTPConnection.Lost.self) { try server.connect() }
        var facts = stat()
        let log = stat(database + "-wal", &facts)
        #expect(log != 0 || facts.st_size == 0)
    }

    @Test func `a request that was being sent when the end came is answered`() throws {
        let server = try RunningServer(database: database)
        let connection = try server.connect()
        let body = CheckIn(mark: "late").body
        let head = """
            POST /v1/tickets HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(token)\r\n\
            Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n
            """
        try connection.send(Array(head.utf8))
        try connection.send(Array(body.utf8.prefix(10)))
        // An answer to another shows that the first bytes of this one are being read as well.
        _ = try server.connect().request("GET", "/livez")
        server.terminate()
        try connection.send(Array(body.utf8.dropFirst(10)))
        #expect(try connection.answer().status == 201)
        #expect(connection.isClosed)
        #expect(server.wait() == 0)
    }
}
