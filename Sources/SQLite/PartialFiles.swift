internal import Bytes
internal import Glibc
internal import Synchronization

/// The files that copies are made in until they get their names, each in a folder of its own:
/// `<path>.fettle-partial-<process ID>/copy`.
///
/// They hold what the database holds, so none may stay: each goes with its copy; at a signal, which
/// ends the process, with `removeAll`; and what a killed process left, with the next copy into the
/// same folder. The folder of its own is for the signal: nothing is created in a removed one, not
/// even by an `open` that the signal interrupted.
package enum PartialFiles {
    private static let mark = ".fettle-partial-"

    private struct State {
        /// The folders of those that this process is making.
        var present: Set<String> = []
        /// The one copy that the process is for has its name: it ends by itself in a moment.
        var isComplete = false
    }

    private static let state = Mutex(State())
    /// The copy, and what SQLite may put beside it.
    private static let names = ["copy", "copy-wal", "copy-shm", "copy-journal"]

    /// An empty file (0600) in a folder beside `path`.
    static func create(for path: String) throws(DatabaseRefusal) -> String {
        let folder = "\(path)\(mark)\(getpid())"
        let refusal = state.withLock { state -> DatabaseRefusal? in
            removeAbandoned(in: Files.folder(of: path), but: state.present)
            do throws(DatabaseRefusal) {
                try Files.createFolder(folder)
                state.present.insert(folder)
                try Files.create("\(folder)/\(names[0])")
            } catch {
                if state.present.remove(folder) != nil { removeFolder(folder) }
                return error
            }
            return nil
        }
        if let refusal { throw refusal }
        return "\(folder)/\(names[0])"
    }

    static func remove(_ file: String) {
        state.withLock { state in
            let folder = Files.folder(of: file)
            removeFolder(folder)
            state.present.remove(folder)
        }
    }

    /// Another thread's `open` may be about to create one of the files anew; each does that once.
    private static func removeFolder(_ folder: String) {
        repeat {
            for name in names { Files.remove("\(folder)/\(name)") }
        } while !Files.removeFolder(folder) && errno == ENOTEMPTY
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
            for folder in state.present { removeFolder(folder) }
            end()
        }
    }

    /// Those of processes that are gone, and of one that had our process ID before. Earlier builds
    /// made files of these names, with SQLite's beside them.
    private static func removeAbandoned(in folder: String, but present: Set<String>) {
        for name in Files.names(in: folder) {
            guard let start = name.firstRange(of: mark) else { continue }
            let digits = name[start.upperBound...].utf8.prefix(while: Digits.isDigit)
            let rest = name[start.upperBound...].utf8.dropFirst(digits.count)
            guard let process = Digits.number(Array(digits)[...]).flatMap(pid_t.init(exactly:)),
                process > 0,
                ["", "-wal", "-shm", "-journal"].contains(where: { $0.utf8.elementsEqual(rest) })
            else { continue }
            let isGone = kill(process, 0) != 0 && errno == ESRCH
            let isOurs = present.contains { Files.name(of: $0) == name }
            guard isGone || process == getpid() && !isOurs else { continue }
            let path = "\(folder)/\(name)"
            if unsafe unlink(path) != 0 { removeFolder(path) }
        }
    }
}
