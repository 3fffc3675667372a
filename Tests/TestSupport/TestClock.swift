package import Repairs
import Synchronization

/// A wall clock and a steady one that move when a test says so.
package final class TestClock: Sendable {
    private let times: Mutex<(wall: Int64, steady: Int64)>

    package init(_ now: Instant) { times = Mutex((now.milliseconds, now.milliseconds)) }

    package var now: Instant { Instant(milliseconds: times.withLock { $0.wall }) }

    /// Time goes by.
    package func advance(by span: Int64) {
        times.withLock { $0 = ($0.wall + span, $0.steady + span) }
    }

    /// Another process: its steady clock begins at the wall clock.
    package func restart() { times.withLock { $0.steady = $0.wall } }

    /// Somebody sets the wall clock.
    package func jump(by span: Int64) { times.withLock { $0.wall += span } }

    package var clock: Clock {
        Clock(
            { [self] in times.withLock { $0.wall } },
            steady: { [self] in times.withLock { $0.steady } })
    }
}
