import Glibc
import SQLite
import TestSupport
import Testing

/// The database's files taken away, replaced, linked or damaged under the running server.
@Suite struct LostFileTests {
    let folder: ScratchFolder
    let token: String
    let database: String

    init() throws {
        folder = ScratchFolder()
        token = try Shop.open(in: folder)
        database = folder.file("fettle.db")
    }

    private func checkIn(_ mark: String, at connection: HTTPConnection) throws -> Int {
        try connection.request(
            "POST", "/v1/tickets", headers: ["Authorization": "Bearer \(token)"],
            body: CheckIn(mark: mark).body
        ).status
    }

    /// Writes, readiness and metrics say so, and the log once.
    private func expectStopped(_ server: RunningServer, _ word: String) throws {
        let connection = try server.connect()
        let ready = try connection.request("GET", "/readyz")
        #expect(ready.status == 503, "\(ready.text)")
        for mark in ["late1", "late2"] { #expect(try checkIn(mark, at: connection) == 503) }
        #expect(try connection.request("GET", "/readyz").status == 503)
        #expect(
            try connection.request("GET", "/metrics").text.contains("\nfettle_writes_failing 1\n"))
        #expect(try connection.request("GET", "/livez").status == 200)
        let lines = server.complaint.split(separator: "\n")
        #expect(lines.count { $0.contains(word) } == 1, "\(lines)")
    }

    @Test(arguments: ["deleted", "replaced", "linked", "unlocked"])
    func `nothing more is acknowledged, and the reason is told once`(how: String) throws {
        let server = try RunningServer(database: database)
        #expect(try checkIn("early", at: server.connect()) == 201)
        switch how {
        case "deleted": unlink(database)
        case "replaced":
            let new = folder.file("new.db")
            #expect(try Program.run("migrate", "up", "--database", new).status == 0)
            rename(new, database)
        case "linked": link(database, folder.file("other.db"))
        default: unlink(database + ".lock")
        }
        let word = [
            "deleted": "deleted or moved", "replaced": "is another file", "linked": "has 2 names",
            "unlocked": "fettle.db.lock",
        ][how]
        // Told while nobody asks.
        let end = ContinuousClock.now + .seconds(60)
        while !server.complaint.contains(word ?? "?"), ContinuousClock.now < end { usleep(10_000) }
        try expectStopped(server, word ?? "?")
        server.terminate()
        #expect(server.wait() == 0)
        guard how != "deleted" else { return }
        unlink(folder.file("other.db"))
        let check = try Program.run("check", "--database", database)
        #expect(check.status == 0, "\(check.output)")
    }

    @Test func `a write alone notices it, before its answer`() throws {
        let server = try RunningServer(database: database)
        let connection = try server.connect()
        #expect(try checkIn("early", at: connection) == 201)
        unlink(database)
        #expect(try checkIn("late", at: connection) == 503)
        server.terminate()
        #expect(server.wait() == 0)
    }

    @Test func `a database with two names is not served or written, by either`() throws {
        link(database, folder.file("other.db"))
        let file = try folder.write("id\n", to: "records.csv")
        for path in [database, folder.file("other.db")] {
            for words in [
                ["serve", "--listen", "127.0.0.1:0"], ["migrate", "up"],
                ["token", "create", "--name", "Jo", "--role", "admin"],
                ["token", "revoke", "--name", "Tess"], ["import", "ords", file],
                ["backup", folder.file("copy")],
            ] {
                let outcome = try Program.run(words + ["--database", path])
                #expect(outcome.status == 78, "\(words): \(outcome.complaint)")
                #expect(outcome.complaint.contains("\(path) has 2 names"), "\(outcome.complaint)")
            }
        }
        #expect(!folder.names.contains { $0.hasPrefix("other.db-") || $0.hasPrefix("copy") })
        unlink(folder.file("other.db"))
        let server = try RunningServer(database: database)
        server.terminate()
        #expect(server.wait() == 0)
    }

    /// Overwrites the first page of a table or an index; of a database at rest.
    private func damage(_ name: String) throws {
        let root = try Connection(path: database, role: .copy).first(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", .text(name)
        ) { $0.int(0) }
        let file = try #require(fopen(database, "r+"))
        defer { fclose(file) }
        fseek(file, (Int(try #require(root)) - 1) * 4096, SEEK_SET)
        fwrite([UInt8](repeating: 0, count: 4096), 1, 4096, file)
    }

    @Test(arguments: [
        // A read on an event loop, a long read, a write.
        ("equipmentBySerialNumber", "GET", "/v1/equipment?serialNumber=SN1"),
        ("searchWords", "GET", "/v1/customers?q=Ming"),
        ("customersByEmail", "POST", "/v1/customers"),
    ])
    func `damage that anybody meets stops all writes until a restart`(
        page: String, method: String, target: String
    ) throws {
        try damage(page)
        let server = try RunningServer(database: database)
        let connection = try server.connect()
        #expect(try connection.request("GET", "/readyz").status == 200)
        let answer = try connection.request(
            method, target, headers: ["Authorization": "Bearer \(token)"],
            body: method == "POST" ? #"{"name":"Ming Tan","email":"ming@example.com"}"# : nil)
        #expect(answer.status == 503 && answer.text.contains("is damaged"), "\(answer.text)")
        // A token touches neither page.
        for name in ["Jo", "Ann"] {
            let refused = try connection.request(
                "POST", "/v1/tokens", headers: ["Authorization": "Bearer \(token)"],
                body: #"{"name":"\#(name)","roles":["frontDesk"]}"#)
            #expect(refused.status == 503)
        }
        try expectStopped(server, "run fettle check")
        server.terminate()
        #expect(server.wait() == 0)
        #expect(try Program.run("check", "--database", database).status == 65)
    }

    @Test func `a file that was cut short is damage`() throws {
        let server = try RunningServer(database: database)
        let connection = try server.connect()
        #expect(try checkIn("early", at: connection) == 201)
        server.terminate()
        #expect(server.wait() == 0)
        let again = try RunningServer(database: database)
        truncate(database, 8192)
        // Each status poll of another ticket looks for a page that is gone.
        var answer = try again.connect().request(
            "GET", "/v1/customers?q=Ming", headers: ["Authorization": "Bearer \(token)"])
        #expect(answer.status == 503, "\(answer.text)")
        answer = try again.connect().request("GET", "/readyz")
        #expect(answer.status == 503, "\(answer.text)")
        again.kill()
        _ = again.wait()
    }
}
