import Foundation
import SQLite
import TestSupport
import Testing

@Suite struct DatabaseLockTests {
    let folder = ScratchFolder()
    var path: String { folder.file("test.db") }

    @Test func `a second one is refused and told who has it`() throws {
        let lock = try DatabaseLock(database: path, purpose: "serve")
        let error = #expect(throws: DatabaseRefusal.self) {
            try DatabaseLock(database: path, purpose: "import")
        }
        let holder = try DatabaseLock.holder(of: path)
        #expect(holder?.process == getpid())
        #expect(holder?.purpose == "serve")
        #expect(error?.description == "in use by serve (process \(getpid()))")
        withExtendedLifetime(lock) {}
    }

    @Test func `it goes with its value, and its file stays, for its owner alone`() throws {
        _ = try DatabaseLock(database: path, purpose: "serve")
        #expect(try DatabaseLock.holder(of: path) == nil)
        #expect(folder.names == ["test.db.lock"])
        #expect(mode(of: "\(path).lock") == 0o600)
        _ = try DatabaseLock(database: path, purpose: "serve")
    }

    @Test func `every name of a database has the one lock`() throws {
        symlink("test.db", folder.file("alias.db"))
        let lock = try DatabaseLock(database: folder.file("alias.db"), purpose: "serve")
        #expect(folder.names.contains("test.db.lock"))
        #expect(try DatabaseLock.holder(of: "\(folder.path)/../\(folder.name)/test.db") != nil)
        #expect(throws: DatabaseRefusal.self) {
            try DatabaseLock(database: path, purpose: "import")
        }
        withExtendedLifetime(lock) {}
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flock")))
    func `another process's lock counts, until it ends`() throws {
        let other = Process()
        other.executableURL = URL(filePath: "/usr/bin/flock")
        other.arguments = ["\(path).lock", "sh", "-c", "echo locked; read line"]
        let (input, output) = (Pipe(), Pipe())
        other.standardInput = input
        other.standardOutput = output
        try other.run()
        _ = try output.fileHandleForReading.read(upToCount: 1)
        #expect(try DatabaseLock.holder(of: path)?.process == 0)
        #expect(throws: DatabaseRefusal.self) {
            try DatabaseLock(database: path, purpose: "serve")
        }
        try input.fileHandleForWriting.close()
        other.waitUntilExit()
        _ = try DatabaseLock(database: path, purpose: "serve")
    }

    @Test func `a child process doesn't inherit it`() throws {
        var lock: DatabaseLock? = try DatabaseLock(database: path, purpose: "serve")
        let child = Process()
        child.executableURL = URL(filePath: "/bin/sh")
        child.arguments = ["-c", "read line"]
        let input = Pipe()
        child.standardInput = input
        try child.run()
        withExtendedLifetime(lock) {}
        lock = nil
        #expect(try DatabaseLock.holder(of: path) == nil)
        try input.fileHandleForWriting.close()
        child.waitUntilExit()
    }
}
