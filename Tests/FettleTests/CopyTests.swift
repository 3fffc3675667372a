import Glibc
import SQLite
import TestSupport
import Testing

/// What is left of a copy that was ended, by the real binary.
@Suite struct CopyTests {
    let folder: ScratchFolder
    let database: String

    /// A database of 40 MB, so that copying it takes a while.
    init() throws {
        folder = ScratchFolder()
        _ = try Shop.open(in: folder)
        database = folder.file("fettle.db")
        let connection = try Connection(path: database, role: .writer)
        try connection.run("CREATE TABLE ballast (bytes BLOB NOT NULL) STRICT")
        try connection.run(
            """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
            INSERT INTO ballast SELECT zeroblob(4000) FROM n
            """)
    }

    private var partials: [String] { folder.names.filter { $0.contains(".fettle-partial-") } }

    /// Runs a command and sends it a signal while it makes its copy; again where it was faster.
    private func end(_ words: [String], by signal: Int32, undo: () -> Void) throws {
        for _ in 1...100 {
            let output = try ScratchFile()
            let process = try ChildProcess(
                Program.path, words, output: output.descriptor, complaint: output.descriptor)
            let own = ".fettle-partial-\(process.id)"
            while !process.hasEnded, !partials.contains(where: { $0.hasSuffix(own) }) {}
            process.signal(signal)
            if process.wait() == -signal { return }
            undo()
        }
        Issue.record("\(words) was always faster than the signal")
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `a signal leaves nothing of a backup`(signal: Int32) throws {
        let copy = folder.file("copy")
        try end(["backup", "--database", database, copy], by: signal) { unlink(copy) }
        #expect(partials == [] && !folder.names.contains("copy"))
    }

    @Test func `a signal leaves either nothing or a backup that says it is complete`() throws {
        let copy = folder.file("copy")
        for _ in 0..<30 {
            let output = try ScratchFile()
            let process = try ChildProcess(
                Program.path, ["backup", "--database", database, copy],
                output: output.descriptor, complaint: output.descriptor)
            while !process.hasEnded, !folder.names.contains("copy") {}
            process.signal(SIGTERM)
            #expect(process.wait() == 0 && output.text.contains("backed up to"))
            #expect(partials == [])
            unlink(copy)
        }
    }

    @Test func `a signal leaves nothing of a restore, a check and the backup of a migration`()
        throws
    {
        let copy = folder.file("copy")
        #expect(try Program.run("backup", "--database", database, copy).status == 0)
        let new = folder.file("new.db")
        try end(["restore", "--database", new, copy], by: SIGTERM) { unlink(new) }
        #expect(partials == [] && !folder.names.contains("new.db"))

        let server = try RunningServer(database: database)
        try end(["check", "--database", database], by: SIGTERM) {}
        #expect(partials == [])
        server.terminate()
        #expect(server.wait() == 0)

        try undoMigration()
        try end(["migrate", "up", "--database", database], by: SIGTERM) { removeCopies() }
        #expect(partials == [] && !folder.names.contains { $0.contains(".before-") })
    }

    /// The last one counts as not applied.
    private func undoMigration() throws {
        let connection = try Connection(path: database, role: .writer)
        try connection.run(
            "DELETE FROM migrations WHERE number = (SELECT max(number) FROM migrations)")
    }

    private func removeCopies() {
        for name in folder.names where name.contains(".before-") { unlink(folder.file(name)) }
    }

    @Test func `what a kill left of a backup goes with the next`() throws {
        let copy = folder.file("copy")
        try end(["backup", "--database", database, copy], by: SIGKILL) { unlink(copy) }
        #expect(!partials.isEmpty)
        // Another process's that still runs, ours, is not touched.
        let running = try folder.write("", to: "copy.fettle-partial-\(getpid())")
        _ = try folder.write("", to: "copy.fettle-partial-mine")
        // Whatever the next one's name is.
        let next = folder.file("next")
        #expect(try Program.run("backup", "--database", database, next).status == 0)
        #expect(partials == ["copy.fettle-partial-\(getpid())", "copy.fettle-partial-mine"])
        unlink(running)
        #expect(try Program.run("check", "--database", next).status == 0)
    }

    @Test func `what a kill left of a migration's backup goes with the next try`() throws {
        try undoMigration()
        try end(["migrate", "up", "--database", database], by: SIGKILL) { removeCopies() }
        #expect(!partials.isEmpty)
        _ = try Program.run("migrate", "up", "--database", database)
        #expect(partials == [])
    }
}
