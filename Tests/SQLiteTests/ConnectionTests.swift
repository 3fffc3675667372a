import SQLite
import TestSupport
import Testing

@Suite struct ConnectionTests {
    let folder = ScratchFolder()
    var path: String { folder.file("test.db") }

    func writer() throws -> Connection { try Connection(path: path, role: .writer) }

    @Test func `the writer keeps what durability rests on`() throws {
        let settings = try writer().settings().map { "\($0.name)=\($0.value)" }
        #expect(
            settings == [
                "journal_mode=wal", "synchronous=2", "foreign_keys=1", "trusted_schema=0",
                "secure_delete=1", "query_only=0", "wal_autocheckpoint=0",
            ])
    }

    @Test func `readers and observers can't write`() throws {
        let writer = try writer()
        try writer.run("CREATE TABLE lines (number INTEGER) STRICT")
        for role in [Connection.Role.reader, .observer] {
            let connection = try Connection(path: path, role: role)
            let error = #expect(throws: SQLiteError.self) {
                try connection.run("INSERT INTO lines (number) VALUES (1)")
            }
            #expect(error?.isReadOnly == true)
        }
    }

    @Test func `a reader that goes last leaves the log to the writer`() throws {
        var writer: Connection? = try writer()
        try writer?.run("CREATE TABLE lines (number INTEGER) STRICT")
        var reader: Connection? = try Connection(path: path, role: .reader)
        writer = nil
        let log = size(of: "\(path)-wal")
        #expect(log > 0)
        reader = nil
        #expect(size(of: "\(path)-wal") == log)
        withExtendedLifetime((writer, reader)) {}
    }

    @Test func `no file is opened that isn't there, but by the writer`() throws {
        for role in [Connection.Role.reader, .observer, .copy] {
            #expect(throws: SQLiteError.self) { try Connection(path: path, role: role) }
        }
        #expect(folder.names == [])
        _ = try writer()
        #expect(folder.names == ["test.db"])
    }

    @Test func `a file with a strange name is opened, as a copy too`() throws {
        let strange = folder.file("50% of? #1.db")
        _ = try Connection(path: strange, role: .writer)
        #expect(folder.names == ["50% of? #1.db"])
        #expect(throws: Never.self) { try Connection(path: strange, role: .copy) }
    }

    @Test func `values come back as they were bound`() throws {
        let writer = try writer()
        try writer.run("CREATE TABLE kept (id INTEGER PRIMARY KEY, value ANY) STRICT")
        let long = String(repeating: "ß", count: 1000)
        let values: [SQLValue] = [
            .null, .int(.min), .int(.max), .text(""), .text("a\u{0}b"), .text(long), .blob([]),
            .blob([0, 255]),
        ]
        for value in values { try writer.run("INSERT INTO kept (value) VALUES (?)", value) }
        let kinds = try writer.all("SELECT typeof(value) FROM kept ORDER BY id") { $0.text(0) }
        #expect(
            kinds == ["null", "integer", "integer", "text", "text", "text", "blob", "blob"])
        let texts = try writer.all("SELECT value FROM kept WHERE typeof(value) = 'text'") {
            $0.text(0)
        }
        #expect(texts == ["", "a\u{0}b", long])
        let numbers = try writer.all("SELECT value FROM kept WHERE typeof(value) = 'integer'") {
            $0.int(0)
        }
        #expect(numbers == [.min, .max])
        let blobs = try writer.all("SELECT value FROM kept WHERE typeof(value) = 'blob'") {
            $0.blob(0)
        }
        #expect(blobs == [[], [0, 255]])
    }

    @Test func `an error names the constraint and never a value`() throws {
        let writer = try writer()
        try writer.run("CREATE TABLE people (phone TEXT PRIMARY KEY) STRICT")
        try writer.run("INSERT INTO people (phone) VALUES (?)", "+6561234567")
        let error = #expect(throws: SQLiteError.self) {
            try writer.run("INSERT INTO people (phone) VALUES (?)", "+6561234567")
        }
        #expect(error?.isConstraint == true)
        #expect(error?.message == "UNIQUE constraint failed: people.phone")
    }

    @Test func `a value past the limit, a second database and a text in double quotes are refused`()
        throws
    {
        let writer = try writer()
        #expect(throws: SQLiteError.self) {
            try writer.first("SELECT zeroblob(5000000)") { $0.blob(0) }
        }
        #expect(throws: SQLiteError.self) { try writer.run("ATTACH ':memory:' AS other") }
        #expect(throws: SQLiteError.self) { try writer.first("SELECT \"text\"") { $0.text(0) } }
    }

    @Test func `a snapshot stands still until it is ended`() throws {
        let writer = try writer()
        try writer.run("CREATE TABLE lines (number INTEGER) STRICT")
        let reader = try Connection(path: path, role: .reader)
        func count() throws -> Int64? {
            try reader.first("SELECT count(*) FROM lines") { $0.int(0) }
        }
        try reader.run("BEGIN")
        #expect(try count() == 0)
        try writer.run("INSERT INTO lines (number) VALUES (1)")
        #expect(try count() == 0)
        try reader.run("COMMIT")
        #expect(try count() == 1)
    }
}
