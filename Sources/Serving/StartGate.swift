internal import Synchronization
internal import System

/// Where a starting server waits for its loops.
final class StartGate: Sendable {
    private struct Reports {
        var count = 0
        var failure: ServingError?
    }

    private let reports = Mutex(Reports())
    private let reported: WakeUpEvent

    init() throws(Errno) { reported = try WakeUpEvent() }

    /// Once from each loop, with the reason where it could not start.
    func report(_ reason: ServingError?) {
        reports.withLock { reports in
            reports.count += 1
            reports.failure = reports.failure ?? reason
        }
        reported.wake()
    }

    /// - Returns: the first failure that was reported.
    func wait(count: Int) -> ServingError? {
        while reports.withLock({ $0.count }) < count { reported.wait() }
        return reports.withLock { $0.failure }
    }
}
