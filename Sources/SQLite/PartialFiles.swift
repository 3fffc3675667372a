internal import Glibc
internal import Synchronization

/// The files that copies are made in until they get their names:
/// `<path>.fettle-partial-<process ID>`.
///
/// They hold what the database holds, so none may stay: each goes with its copy; at a signal, which
/// ends the process, with `removeAll`; and what a killed process left, with the next copy into the
/// same folder.
package enum PartialFiles {
    private static let mark = ".fettle-partial-"

    private struct State {
        /// Those that this process is making.
        var present: Set<String> = []
        /// The one copy that the process is for has its name: it ends by itself in a moment.
        var isComplete = false
    }

    private static let state = Mutex(State())
    /// What SQLite may put beside one.
    private static let suffixes = ["", "-wal", "-shm", "-journal"]

    /// An empty file (0600) beside `path`.
    static func create(for path: String) throws(DatabaseRefusal) -> String {
        let file = "\(path)\(mark)\(getpid())"
        let refusal = state.withLock { state -> DatabaseRefusal? in
            removeAbandoned(in: Files.folder(of: path), but: state.present)
            do throws(DatabaseRefusal) { try Files.create(file) } catch { return error }
            state.present.insert(file)
            return nil
        }
        if let refusal { throw refusal }
        return file
    }

    static func remove(_ file: String) {
        state.withLock { state in
            for suffix in suffixes { Files.remove(file + suffix) }
            state.present.remove(file)
        }
    }

    /// Gives a complete one its name. It is what the process was for: a signal either comes before
    /// and leaves nothing, or finds it done.
    static func publish(_ file: String, as path: String) throws(DatabaseRefusal) {
        let refusal = state.withLock { state -> DatabaseRefusal? in
            do throws(DatabaseRefusal) { try Files.publish(file, as: path) } catch { return error }
            state.isComplete = true
            return nil
        }
        if let refusal { throw refusal }
    }

    /// Removes them all and ends the process, before another can be created; returns if the copy
    /// is complete.
    package static func removeAll(andEnd end: () -> Never) {
        state.withLock { state in
            if state.isComplete { return }
            openNoMore()
            for file in state.present { for suffix in suffixes { Files.remove(file + suffix) } }
            end()
        }
    }

    /// Keeps SQLite, on the thread that makes the copy, from making a journal anew between the
    /// removal and the end. That thread can't end before us: it waits for `state`. `RLIMIT_NOFILE`
    private static func openNoMore() {
        var limit = rlimit()
        let descriptors = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard unsafe getrlimit(descriptors, &limit) == 0 else { return }
        limit.rlim_cur = 0
        unsafe _ = setrlimit(descriptors, &limit)
    }

    /// Those of processes that are gone. One with our own process ID, where it is not ours, is of
    /// a process that had the ID before.
    private static func removeAbandoned(in folder: String, but present: Set<String>) {
        for name in Files.names(in: folder) {
            guard let start = name.firstRange(of: mark) else { continue }
            let digits = name[start.upperBound...].utf8.prefix { (48...57).contains($0) }
            let rest = name[start.upperBound...].utf8.dropFirst(digits.count)
            guard let process = pid_t(String(digits) ?? ""), process > 0,
                suffixes.contains(where: { $0.utf8.elementsEqual(rest) })
            else { continue }
            let file = String(name[..<start.lowerBound]) + mark + "\(process)"
            let isGone = kill(process, 0) != 0 && errno == ESRCH
            let isOurs = present.contains { Files.name(of: $0) == file }
            if isGone || process == getpid() && !isOurs { Files.remove("\(folder)/\(name)") }
        }
    }
}
