internal import Glibc
internal import SQLite
internal import System

/// The signals that ask for the end, waited for by one thread instead of interrupting whichever
/// runs: SIGTERM, SIGINT, and SIGHUP unless it is ignored, as under nohup.
struct EndSignals {
    private var signals = sigset_t()

    /// Holds them back for this thread and all that it starts; so before any is started.
    init() {
        sigemptyset(&signals)
        sigaddset(&signals, SIGTERM)
        sigaddset(&signals, SIGINT)
        // Once it is held back the system would deliver it, ignored or not.
        if !EndSignals.isIgnored(SIGHUP) { sigaddset(&signals, SIGHUP) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Returns when one has come; a second one, while we finish, ends the process at once.
    ///
    /// - Parameter beat: called every so many seconds until then, the first time at once.
    mutating func wait(seconds: Int, beat: () -> Void) {
        var span = timespec(tv_sec: seconds, tv_nsec: 0)
        repeat { beat() } while sigtimedwait(&signals, nil, &span) < 0
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    private mutating func next() -> Int32 {
        var number: Int32 = 0
        while sigwait(&signals, &number) != 0 {}
        return number
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }

    /// From now on a signal takes away the copies of the database that are being made, and then
    /// ends the process as it would have. A thread of its own does that, whatever the others do.
    static func removePartialFiles() {
        _ = EndSignals()
        _ = try? Thread(name: "signals") {
            var signals = EndSignals()
            while true {
                let number = signals.next()
                PartialFiles.removeAll {
                    signal(number, SIG_DFL)
                    pthread_sigmask(SIG_UNBLOCK, &signals.signals, nil)
                    kill(getpid(), number)
                    _exit(128 + number)
                }
            }
        }
    }
}
