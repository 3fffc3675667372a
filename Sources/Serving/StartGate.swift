internal import Synchronization

/// Where a starting server waits for its loops.
final class StartGate: Sendable {
    private let failure = Mutex<ServingError?>(nil)
    private let bell: Bell

    init() throws(Errno) { bell = try Bell(waits: true) }

    /// Once from each loop, with the reason where it could not start.
    func report(_ reason: ServingError?) {
        if let reason { failure.withLock { $0 = $0 ?? reason } }
        bell.ring()
    }

    /// - Returns: the first failure that was reported.
    func wait(count: Int) -> ServingError? {
        for _ in 0..<count { bell.await() }
        return failure.withLock { $0 }
    }
}
