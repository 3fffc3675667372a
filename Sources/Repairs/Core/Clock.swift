internal import Glibc

/// Where `now` comes from; a test brings its own.
package struct Clock: Sendable {
    private let read: @Sendable () -> Int64

    package init(_ read: @escaping @Sendable () -> Int64) { self.read = read }

    package var now: Instant { Instant(milliseconds: read()) }

    /// The system's clock, in milliseconds.
    package static let system = Clock {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
