internal import Glibc

/// SIGTERM and SIGINT, waited for by one thread instead of interrupting whichever runs.
struct EndSignals {
    private var signals = sigset_t()

    /// Holds both back for this thread and all that it starts; so before any is started.
    init() {
        sigemptyset(&signals)
        sigaddset(&signals, SIGTERM)
        sigaddset(&signals, SIGINT)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Returns when one has come; a second one, while we finish, ends the process at once.
    mutating func wait() {
        var signal: Int32 = 0
        while sigwait(&signals, &signal) != 0 {}
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
}
