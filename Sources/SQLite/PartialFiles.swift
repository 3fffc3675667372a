internal import Glibc
internal import Synchronization

/// The files that copies are made in until they get their names: `<path>.partial-<process ID>`.
///
/// They hold what the database holds, so none may stay: each goes with its copy; at a signal, which
/// ends the process, with `removeAll`; and what a killed process left, with the next copy for the
/// same path.
package enum PartialFiles {
    /// Those that this process is making.
    private static let present = Mutex<Set<String>>([])
    /// What SQLite may put beside one.
    private static let suffixes = ["", "-wal", "-shm", "-journal"]

    /// An empty file (0600) beside `path`.
    static func create(for path: String) throws(DatabaseRefusal) -> String {
        let file = "\(path).partial-\(getpid())"
        let refusal = present.withLock { present -> DatabaseRefusal? in
            removeAbandoned(of: path, but: present)
            do throws(DatabaseRefusal) { try Files.create(file) } catch { return error }
            present.insert(file)
            return nil
        }
        if let refusal { throw refusal }
        return file
    }

    static func remove(_ file: String) {
        present.withLock { present in
            for suffix in suffixes { Files.remove(file + suffix) }
            present.remove(file)
        }
    }

    /// Removes them all and ends the process, before another can be created.
    package static func removeAll(andEnd end: () -> Never) -> Never {
        present.withLock { present in
            for file in present { for suffix in suffixes { Files.remove(file + suffix) } }
            end()
        }
    }

    /// Those of processes that are gone. One with our own process ID, where it is not ours, is of
    /// a process that had the ID before.
    private static func removeAbandoned(of path: String, but present: Set<String>) {
        let folder = Files.folder(of: path)
        let start = Array("\(Files.name(of: path)).partial-".utf8)
        for name in Files.names(in: folder) where name.utf8.starts(with: start) {
            let digits = name.utf8.dropFirst(start.count).prefix { (48...57).contains($0) }
            let rest = name.utf8.dropFirst(start.count + digits.count)
            guard let process = pid_t(String(digits) ?? ""), process > 0,
                suffixes.contains(where: { $0.utf8.elementsEqual(rest) })
            else { continue }
            let isGone = kill(process, 0) != 0 && errno == ESRCH
            let isOurs = process == getpid() && present.contains("\(path).partial-\(process)")
            if isGone || process == getpid() && !isOurs { Files.remove("\(folder)/\(name)") }
        }
    }
}
