internal import Repairs
internal import Synchronization

/// Tells whoever runs the server why storage fails: a reason at once, the same again after a minute
/// at the earliest, whatever the load. It holds SQLite's words, never values.
final class FailureLog: Sendable {
    private static let quietMilliseconds: Int64 = 60_000

    private struct Last {
        var reason = ""
        var at = SteadyInstant(milliseconds: 0)
    }

    private let last = Mutex(Last())
    private let write: @Sendable (String) -> Void

    init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }

    func note(_ reason: String, now: SteadyInstant) {
        let isNew = last.withLock { last in
            let isSame = last.reason.hasSameBytes(as: reason)
            if isSame, now < last.at.later(by: FailureLog.quietMilliseconds) { return false }
            last = Last(reason: reason, at: now)
            return true
        }
        if isNew { write(reason) }
    }
}
