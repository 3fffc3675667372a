import TestSupport
import Testing

/// A database that an earlier build made goes on with this one.
@Suite struct StoredDatabaseTests {
    @Test func `it migrates, and is sound then`() throws {
        let folder = ScratchFolder()
        let database = folder.file("fettle.db")
        _ = try TestDatabase.restore(at: database, isMigrated: false)
        let migrated = try Program.run("migrate", "up", "--database", database)
        #expect(migrated.status == 0, "\(migrated.complaint)")
        let checked = try Program.run("check", "--database", database)
        #expect(
            checked.output
                == "sound: the file, its references, the chains of 63 tickets with 536 events, "
                + "and 2 photos\n", "\(checked.complaint)")
        let server = try RunningServer(database: database)
        #expect(try server.connect().request("GET", "/readyz").status == 200)
        server.terminate()
        #expect(server.wait() == 0)
    }
}
