internal import Glibc

/// How many descriptors the process may have. `RLIMIT_NOFILE`
enum DescriptorLimit {
    /// For databases, pipes and the loops themselves, and for photos that are on their way, each of
    /// which has a file besides its connection.
    static let reserve = 384

    /// Raises the limit as far as the process may.
    ///
    /// - Returns: the limit from now on.
    static func raise() -> Int {
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
