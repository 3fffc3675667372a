import Foundation
import SQLite
import TestSupport

/// A file system of a megabyte or a few; nil where this process may not mount one.
final class SmallDisk: Sendable {
    let path: String

    static let isAvailable = SmallDisk(megabytes: 1) != nil

    init?(megabytes: Int) {
        path = "/tmp/fettle-disk-\(UUID().uuidString)"
        mkdir(path, 0o700)
        guard geteuid() == 0,
            run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path)
        else {
            rmdir(path)
            return nil
        }
    }

    deinit {
        _ = run("umount", "-l", path)
        rmdir(path)
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// Whether a command of the system's succeeded.
func run(_ words: String...) -> Bool { (try? Command.run(words).status) == 0 }
