internal import Glibc
internal import HTTP

/// How the descriptors that the process may have are shared out. `RLIMIT_NOFILE`
package struct Descriptors: Sendable {
    /// Below it the server doesn't start: too few would be left for clients.
    package static let countMin = 64

    /// Event loops: each has descriptors of its own.
    package let loops: Int
    /// Clients that may be connected at once.
    package let connections: Int
    /// Photos that may be on their way at once, each a file besides its connection.
    package let uploads: Int

    /// - Parameters:
    ///   - count: how many there are, at least `countMin`.
    ///   - loopsWanted: fewer where there are few.
    package init(sharing count: Int, loopsWanted: Int) {
        loops = min(loopsWanted, max(1, count / 32))
        // A loop: epoll, its wake-up, the database and its log. The server: standard streams, the
        // lock, the listening socket, the writer, two threads for long reads and four that run
        // mail commands, with a file and a pipe for each run.
        let left = max(2, count - 40 - 4 * loops)
        uploads = min(Limits.uploadsMax, max(1, left / 8))
        connections = min(Limits.connectionsMax, left - uploads)
    }

    /// Raises the limit as far as the process may.
    ///
    /// - Returns: the limit from now on.
    package static func raiseLimit() -> Int {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return 1024
        }
        if limit.rlim_cur < limit.rlim_max {
            let before = limit.rlim_cur
            limit.rlim_cur = limit.rlim_max
            if unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) != 0 {
                limit.rlim_cur = before
            }
        }
        return Int(clamping: limit.rlim_cur)
    }
}
