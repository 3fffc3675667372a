import SQLite
import TestSupport
import Testing

@Suite struct MigratorTests {
    let folder = ScratchFolder()
    var path: String { folder.file("test.db") }

    static let first = migration(
        "0001_people.sql", "CREATE TABLE people (id INTEGER PRIMARY KEY) STRICT;")
    static let second = migration(
        "0002_pets.sql",
        """
        -- Two statements.
        CREATE TABLE pets (id INTEGER PRIMARY KEY, owner INTEGER REFERENCES people (id)) STRICT;
        INSERT INTO people (id) VALUES (1);
        """)
    static let third = migration("0003_toys.sql", "CREATE TABLE toys (id INTEGER) STRICT;")

    static func migration(_ name: String, _ sql: String) -> Migration {
        Migration(name: name, sql: Array(sql.utf8))
    }

    /// The program's side with these migrations; the hash is no hash, and is as good here.
    func migrator(_ migrations: Migration...) -> Migrator {
        Migrator(migrations) { bytes in bytes.reversed() }
    }

    func statuses(_ migrator: Migrator) throws -> [MigrationEntry.Status] {
        try migrator.status(of: path).map(\.status)
    }

    @Test func `a new database gets every migration, and its file is its owner's alone`() throws {
        let migrator = migrator(Self.first, Self.second)
        let (applied, backup) = try migrator.up(path, now: 77)
        #expect(applied.map(\.name) == ["0001_people.sql", "0002_pets.sql"])
        #expect(backup == nil)
        #expect(try migrator.status(of: path).map(\.appliedAt) == [77, 77])
        #expect(try statuses(migrator) == [.applied, .applied])
        #expect(mode(of: path) == 0o600)
        try migrator.verify(path)
        #expect(try migrator.up(path, now: 78).applied == [])
    }

    @Test func `what is pending is listed, refused by verify, and applied after a backup`() throws {
        _ = try migrator(Self.first).up(path, now: 77)
        let both = migrator(Self.first, Self.second)
        #expect(try statuses(both) == [.applied, .pending])
        #expect(throws: DatabaseRefusal.self) { try both.verify(path) }
        let (applied, backup) = try both.up(path, now: 1_795_304_096_000)
        #expect(applied.map(\.number) == [2])
        #expect(backup == "\(path).before-0002-20261121T233456Z")
        #expect(mode(of: backup ?? "") == 0o600)
        let copy = try Connection(path: backup ?? "", role: .copy)
        let tables = try copy.all("SELECT name FROM sqlite_schema") { $0.text(0) }
        #expect(Set(tables) == ["migrations", "people"])
    }

    @Test func `a backup of the same second is neither replaced nor in the way`() throws {
        _ = try migrator(Self.first).up(path, now: 77)
        let killed = "\(path).before-0002-20261121T233456Z"
        write("of a run that was killed", to: killed)
        let (applied, backup) = try migrator(Self.first, Self.second)
            .up(path, now: 1_795_304_096_000)
        #expect(applied.map(\.number) == [2] && backup == "\(killed)-2")
        #expect(bytes(of: killed) == "of a run that was killed")
    }

    @Test func `a database with tables and without a table of ours is another program's`() throws {
        write("", to: path)
        #expect(try statuses(migrator(Self.first)) == [.pending])
        try Connection(path: path, role: .target).run("CREATE TABLE migrations (name TEXT)")
        #expect(throws: DatabaseRefusal.foreign(path: path)) {
            try migrator(Self.first).up(path, now: 77)
        }
        #expect(folder.names == ["test.db"])
    }

    @Test func `an edited, a renamed and an unknown migration are named and stop everything`()
        throws
    {
        _ = try migrator(Self.first, Self.second).up(path, now: 77)
        let edited = Self.migration("0001_people.sql", "CREATE TABLE folk (id INTEGER) STRICT;")
        let other = migrator(edited, Self.third)
        #expect(try statuses(other) == [.edited, .unknown, .pending])
        #expect(throws: DatabaseRefusal.self) { try other.verify(path) }
        let error = #expect(throws: DatabaseRefusal.self) { try other.up(path, now: 78) }
        #expect(
            error?.description == "0001_people.sql is edited; 0002_pets.sql is unknown")
        let renamed = Migration(name: "0001_persons.sql", sql: Self.first.sql)
        #expect(try statuses(migrator(renamed, Self.second)) == [.edited, .applied])
        #expect(folder.names.filter { $0.contains("before") } == [])
    }

    @Test func `one that comes before an applied one is out of order`() throws {
        _ = try migrator(Self.first, Self.third).up(path, now: 77)
        let all = migrator(Self.first, Self.second, Self.third)
        #expect(try statuses(all) == [.applied, .outOfOrder, .applied])
        #expect(throws: DatabaseRefusal.self) { try all.up(path, now: 78) }
    }

    @Test func `one that fails leaves nothing, and those before it stay`() throws {
        let broken = Self.migration(
            "0002_broken.sql", "CREATE TABLE half (id INTEGER) STRICT; CREATE TABLE people (x);")
        let migrator = migrator(Self.first, broken)
        let error = #expect(throws: DatabaseRefusal.self) { try migrator.up(path, now: 77) }
        #expect(error?.description.contains("0002_broken.sql failed") == true)
        #expect(try statuses(migrator) == [.applied, .pending])
        let tables = try Connection(path: path, role: .observer)
            .all("SELECT name FROM sqlite_schema ORDER BY name") { $0.text(0) }
        #expect(tables == ["migrations", "people"])
    }

    @Test func `one that ends its transaction or leaves rows without their parent is refused`()
        throws
    {
        for sql in [
            "COMMIT; CREATE TABLE loose (id INTEGER) STRICT;",
            """
            CREATE TABLE pets (owner INTEGER REFERENCES people (id)
                DEFERRABLE INITIALLY DEFERRED) STRICT;
            INSERT INTO pets (owner) VALUES (9);
            """,
        ] {
            let migrator = migrator(Self.first, Self.migration("0002_bad.sql", sql))
            #expect(throws: DatabaseRefusal.self) { try migrator.up(path, now: 77) }
            #expect(try statuses(migrator) == [.applied, .pending])
        }
    }

    @Test func `there is no status of a database that is not there, or is none`() throws {
        #expect(throws: DatabaseRefusal.missing(path: path)) {
            try migrator(Self.first).status(of: path)
        }
        write("no database at all, but long enough to look at", to: path)
        let error = #expect(throws: DatabaseRefusal.self) {
            try migrator(Self.first).status(of: path)
        }
        #expect(error?.description.contains("damaged") == true)
    }
}
