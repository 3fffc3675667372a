import Glibc
import TestSupport
import Testing

/// Files that whoever runs a command may not use: 77, with whose they are and what to do.
@Suite(.enabled(if: Program.canDropPrivileges, "only root can take its privileges from a child"))
struct AccessTests {
    /// nobody
    private static let other: uid_t = 65534

    let folder: ScratchFolder
    let database: String
    let backup: String
    let records: String

    init() throws {
        folder = ScratchFolder()
        _ = try Shop.open(in: folder)
        database = folder.file("fettle.db")
        backup = folder.file("backup")
        let made = try Program.run("backup", backup, "--database", database)
        try #require(made.status == 0)
        records = try folder.write("id\n", to: "records.csv")
    }

    /// Those that read the database, and those that also write.
    private var readers: [[String]] {
        [["check"], ["token", "list"], ["migrate", "verify"], ["backup", folder.file("copy")]]
    }
    private var writers: [[String]] {
        [
            ["serve", "--listen", "127.0.0.1:0"], ["migrate", "up"], ["import", "ords", records],
            ["token", "create", "--name", "Jo", "--role", "admin"],
            ["token", "revoke", "--name", "Tess"],
        ]
    }

    private func expectRefused(
        _ words: [String], database: String? = nil, naming path: String, because reason: String
    ) throws {
        let outcome = try Program.runUnprivileged(
            words + ["--database", database ?? self.database])
        #expect(outcome.status == 77, "\(words): \(outcome.complaint)")
        #expect(outcome.complaint.contains(path + " can't be "), "\(words): \(outcome.complaint)")
        #expect(outcome.complaint.contains(reason), "\(words): \(outcome.complaint)")
        #expect(outcome.complaint.contains("you are root"), "\(words): \(outcome.complaint)")
    }

    @Test func `another user's database is refused by every command`() throws {
        chown(database, Self.other, Self.other)
        for words in readers + writers {
            try expectRefused(words, naming: database, because: "belongs to nobody (mode 0600)")
        }
        #expect(!folder.names.contains("copy"))
    }

    @Test func `a database that may only be read is not written`() throws {
        chown(database, Self.other, Self.other)
        chmod(database, 0o644)
        for words in writers {
            try expectRefused(words, naming: database, because: "sudo -u nobody fettle")
        }
    }

    @Test func `a lock file of another user's is named`() throws {
        chown(database + ".lock", Self.other, Self.other)
        for words in writers {
            try expectRefused(
                words, naming: database + ".lock", because: "chown root \(database).lock")
        }
        #expect(try Program.runUnprivileged("check", "--database", database).status == 0)
    }

    @Test func `another user's folder is named, whether it can't be entered or not be written`()
        throws
    {
        chown(folder.path, Self.other, Self.other)
        for (mode, commands) in [(0o755, writers), (0o700, readers + writers)] {
            chmod(folder.path, mode_t(mode))
            for words in commands {
                try expectRefused(
                    words, naming: folder.path,
                    because: "belongs to nobody (mode 0\(String(mode, radix: 8)))")
            }
        }
    }

    @Test func `what is copied from or to, or imported, is named`() throws {
        mkdir(folder.file("theirs"), 0o700)
        chown(folder.file("theirs"), Self.other, Self.other)
        let theirs = folder.file("theirs")
        try expectRefused(["backup", theirs + "/copy"], naming: theirs, because: "nobody")
        try expectRefused(
            ["restore", backup], database: theirs + "/new.db", naming: theirs, because: "nobody")
        chown(backup, Self.other, Self.other)
        let new = folder.file("new.db")
        try expectRefused(["restore", backup], database: new, naming: backup, because: "nobody")
        chown(records, Self.other, Self.other)
        chmod(records, 0o600)
        try expectRefused(["import", "ords", records], naming: records, because: "nobody")
        #expect(!folder.names.contains { $0.hasPrefix("new.db") })
    }

    @Test func `what is one's own and forbidden by its mode says how to allow it`() throws {
        chmod(database, 0o400)
        try expectRefused(["serve"], naming: database, because: "chmod u+w \(database)")
    }

    @Test func `a file system that is mounted read-only is said to be`() throws {
        let mounted = try #require(ReadOnlyMount(of: folder), "a bind mount is not possible here")
        let path = mounted.path + "/fettle.db"
        for words in writers {
            try expectRefused(words, database: path, naming: path, because: "read-only")
        }
        try expectRefused(
            ["backup", mounted.path + "/copy"], naming: mounted.path, because: "read-only")
        try expectRefused(
            ["restore", backup], database: mounted.path + "/new.db", naming: mounted.path,
            because: "read-only")
        // Without a log beside it, SQLite must make one to read it.
        for suffix in ["-wal", "-shm"] { unlink(database + suffix) }
        try expectRefused(["check"], database: path, naming: path, because: "read-only")
    }
}

/// A folder seen a second time, read-only.
private final class ReadOnlyMount {
    let path: String
    private let folder: ScratchFolder

    init?(of source: ScratchFolder) {
        folder = ScratchFolder()
        path = folder.path
        guard ReadOnlyMount.run("mount", "--bind", source.path, folder.path) else { return nil }
        guard ReadOnlyMount.run("mount", "-o", "remount,bind,ro", folder.path) else { return nil }
    }

    deinit { _ = ReadOnlyMount.run("umount", "-l", path) }

    private static func run(_ words: String...) -> Bool {
        guard let complaint = try? ScratchFile(),
            let process = try? ChildProcess(
                "/usr/bin/env", words, output: complaint.descriptor,
                complaint: complaint.descriptor)
        else { return false }
        return process.wait() == 0
    }
}
