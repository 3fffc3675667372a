import Foundation
import Glibc
import JSON
import SQLite
import TestSupport
import Testing

/// Commands on a database at rest: backup, restore, check, migrate.
@Suite struct DatabaseCommandTests {
    let folder: ScratchFolder
    let token: String
    let database: String

    init() throws {
        folder = ScratchFolder()
        token = try Shop.open(in: folder)
        database = folder.file("fettle.db")
    }

    /// A ticket with three events.
    private func ticket() throws -> String {
        let server = try RunningServer(database: database)
        let connection = try server.connect()
        let authorization = ["Authorization": "Bearer \(token)"]
        let answer = try connection.request(
            "POST", "/v1/tickets", headers: authorization, body: CheckIn(mark: "1").body)
        let id = try #require(try JSONParser.parse(answer.body)["ticketId"]?.text)
        for text in ["first", "second"] {
            let noted = try connection.request(
                "POST", "/v1/tickets/\(id)/notes", headers: authorization,
                body: #"{"text":"\#(text)"}"#)
            #expect(noted.status == 201)
        }
        server.terminate()
        #expect(server.wait() == 0)
        return id
    }

    private func tamper(_ sql: StaticString) throws {
        try Connection(path: database, role: .writer).run(sql)
    }

    @Test func `a backup is restored as a database that is served`() throws {
        let id = try ticket()
        #expect(try Program.run("backup", folder.file("copy"), "--database", database).status == 0)
        let restored = folder.file("restored.db")
        #expect(try Program.run("restore", folder.file("copy"), "--database", restored).status == 0)
        #expect(try Program.run("check", "--database", restored).status == 0)
        let server = try RunningServer(database: restored)
        #expect(try server.connect().request("GET", "/v1/status/\(id)").status == 200)
        server.terminate()
        #expect(server.wait() == 0)
    }

    @Test func `backup and restore replace nothing`() throws {
        let file = try folder.write("mine", to: "file")
        let backup = try Program.run("backup", file, "--database", database)
        #expect(backup.status == 73)
        #expect(backup.complaint.contains(file))
        #expect(try Program.run("backup", folder.file("copy"), "--database", database).status == 0)
        let restore = try Program.run("restore", folder.file("copy"), "--database", database)
        #expect(restore.status == 73)
        #expect(restore.complaint.contains(database))
        #expect(try Program.run("backup", "/nowhere/copy", "--database", database).status == 73)
    }

    @Test(arguments: [
        ["check"], ["backup", "/tmp/fettle-none-copy"], ["token", "list"],
        ["migrate", "verify"], ["token", "revoke", "--name", "Tess"],
    ])
    func `a database that is missing is 66, and is not made`(words: [String]) throws {
        let none = folder.file("none.db")
        let outcome = try Program.run(words + ["--database", none])
        #expect(outcome.status == 66)
        #expect(outcome.complaint.contains("fettle migrate up --database \(none)"))
        #expect(access(none, F_OK) != 0 && access(none + ".lock", F_OK) != 0)
    }

    @Test func `of a database still to be made everything is pending`() throws {
        let none = folder.file("none.db")
        let status = try Program.run("migrate", "status", "--database", none)
        #expect(status.status == 0 && status.output.contains("0001_customers.sql pending"))
        #expect(access(none, F_OK) != 0 && access(none + ".lock", F_OK) != 0)
    }

    @Test func `a backup that is missing is 66, one that is no database 65`() throws {
        let new = folder.file("new.db")
        let missing = try Program.run("restore", folder.file("none"), "--database", new)
        #expect(missing.status == 66)
        let text = try folder.write(String(repeating: "no database ", count: 1000), to: "text")
        #expect(try Program.run("restore", text, "--database", new).status == 65)
        #expect(try Program.run("check", "--database", text).status == 65)
        #expect(access(new, F_OK) != 0)
    }

    @Test(
        arguments: [
            "CREATE TABLE posts (id INTEGER)",
            // Laravel's, Django's before 1.7, a list of names.
            "CREATE TABLE migrations (id INTEGER PRIMARY KEY, migration TEXT, batch INTEGER)",
            "CREATE TABLE migrations (name TEXT PRIMARY KEY)",
            "CREATE VIEW migrations AS SELECT 1 AS number, 'x' AS name",
            "PRAGMA application_id = 77",
        ] as [StaticString])
    func `another program's database is 65 and stays as it is`(sql: StaticString) throws {
        let foreign = try folder.write("", to: "foreign.db")
        let file = try folder.write("id\n", to: "records.csv")
        try Connection(path: foreign, role: .target).run(sql)
        let before = try Data(contentsOf: URL(filePath: foreign))
        let new = folder.file("new.db")
        for words in [
            ["migrate", "up", "--database", foreign], ["serve", "--database", foreign],
            ["check", "--database", foreign], ["import", "ords", file, "--database", foreign],
            ["token", "create", "--name", "J", "--role", "admin", "--database", foreign],
            ["restore", foreign, "--database", new],
        ] {
            let outcome = try Program.run(words)
            #expect(outcome.status == 65, "\(words) \(outcome.complaint)")
            #expect(outcome.complaint.contains("none of Fettle's"), "\(outcome.complaint)")
        }
        #expect(try Data(contentsOf: URL(filePath: foreign)) == before)
        #expect(!folder.names.contains { $0.hasPrefix("foreign.db.") || $0.hasPrefix("new.db") })
    }

    @Test func `check names the first event that was altered`() throws {
        let id = try ticket()
        try tamper("UPDATE events SET canonical = replace(canonical, 'Leica', 'Zorki')")
        let outcome = try Program.run("check", "--database", database)
        #expect(outcome.status == 65)
        #expect(outcome.output.contains("\(id), event 1"), "\(outcome.output)")
    }

    @Test func `check names an event that was removed, and where a chain was cut`() throws {
        let id = try ticket()
        try tamper("DELETE FROM events WHERE number = 3")
        let cut = try Program.run("check", "--database", database)
        #expect(cut.status == 65)
        #expect(cut.output.contains("\(id), event 3"), "\(cut.output)")
        try tamper("DELETE FROM events WHERE number = 1")
        let removed = try Program.run("check", "--database", database)
        #expect(removed.status == 65)
        #expect(removed.output.contains("\(id), event 1"), "\(removed.output)")
    }

    @Test func `check finds a cut chain whose head was cut with it`() throws {
        _ = try ticket()
        try tamper("DELETE FROM eventValues WHERE number = 3")
        try tamper("DELETE FROM events WHERE number = 3")
        try tamper(
            """
            UPDATE tickets SET eventCount = 2, headHash =
                (SELECT hash FROM events WHERE ticketId = tickets.id AND number = 2)
            """)
        let outcome = try Program.run("check", "--database", database)
        #expect(outcome.status == 65)
        #expect(
            outcome.output.contains("ledger of all events: 1 missing at the end"),
            "\(outcome.output)")
    }

    @Test func `check names a photo of which a byte was flipped`() throws {
        let id = try ticket()
        let server = try RunningServer(database: database)
        let connection = try server.connect()
        let png = try #require(Data(base64Encoded: greyPixel))
        let head =
            "POST /v1/tickets/\(id)/photos HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + "Authorization: Bearer \(token)\r\nContent-Length: \(png.count)\r\n\r\n"
        try connection.send(Array(head.utf8) + png)
        #expect(try connection.answer().status == 201)
        let sound = try Program.run("check", "--database", database)
        #expect(sound.status == 0 && sound.output.contains(" 1 photos"), "\(sound.output)")
        server.terminate()
        #expect(server.wait() == 0)
        try tamper("UPDATE photoChunks SET bytes = CAST(replace(bytes, 'IDAT', 'IDAU') AS BLOB)")
        let outcome = try Program.run("check", "--database", database)
        #expect(outcome.status == 65)
        #expect(outcome.output.contains("\(id), photo 1: "), "\(outcome.output)")
    }

    @Test func `check finds broken pages and doesn't break itself`() throws {
        _ = try ticket()
        let file = try #require(fopen(database, "r+"))
        fseek(file, 4096 * 3, SEEK_SET)
        fwrite([UInt8](repeating: 0x5a, count: 4096 * 8), 1, 4096 * 8, file)
        fclose(file)
        let outcome = try Program.run("check", "--database", database)
        #expect(outcome.status == 65, "\(outcome.status) \(outcome.complaint)")
    }

    @Test func `what was applied is kept to: pending, edited and unknown migrations are 78`() throws
    {
        for (sql, word) in [
            (
                "DELETE FROM migrations WHERE number = (SELECT max(number) FROM migrations)",
                "pending"
            ),
            ("UPDATE migrations SET sha256 = x'00' WHERE number = 2", "edited"),
            ("INSERT INTO migrations VALUES (9000, '9000_later.sql', x'00', 0)", "unknown"),
        ] as [(StaticString, String)] {
            try tamper(sql)
            for words in [["serve", "--listen", "127.0.0.1:0"], ["migrate", "verify"], ["check"]] {
                let outcome = try Program.run(words + ["--database", database])
                #expect(outcome.status == 78, "\(words) \(word)")
                #expect(outcome.complaint.contains(word), "\(outcome.complaint)")
                #expect(outcome.complaint.contains("migration "), "\(outcome.complaint)")
            }
            let status = try Program.run("migrate", "status", "--database", database)
            #expect(status.status == 0 && status.output.contains(word))
        }
        #expect(try Program.run("migrate", "up", "--database", database).status == 78)
    }

    @Test func `migrating twice changes nothing, and a new database is its owner's alone`() throws {
        let again = try Program.run("migrate", "up", "--database", database)
        #expect(again.status == 0 && again.output == "nothing is pending\n")
        var facts = stat()
        #expect(stat(database, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
        let nowhere = try Program.run("migrate", "up", "--database", "/nowhere/fettle.db")
        #expect(nowhere.status == 73)
    }
}

/// A PNG of one grey pixel.
private let greyPixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAA"
    + "ggCBd81ytgAAAABJRU5ErkJggg=="
