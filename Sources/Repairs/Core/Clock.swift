internal import System

/// The two times of a store: the wall clock, which people set, and a steady one, which nobody can.
/// A test brings its own of each.
///
/// `now` is for dates: what a person reads, agreed to, or finds in a record. Promises, holds, the
/// expiry of quotes, warranties, loans, whether a ticket is overdue, and the moments of events,
/// records and delivered mails follow the wall clock, also when it is set.
///
/// `steady` is for spans: how long something waits or counts. A mail's next try, the age of a kept
/// answer (`Idempotency-Key`), the hour of a wrong approval code, the minute of unknown ticket IDs,
/// the quiet time of the failure log, the age of the oldest read, and the end of the delivery
/// threads. Stored spans are stored on this clock.
///
/// Modules below this one measure spans alone, and ask `SystemClock` themselves: the time-outs of
/// connections, the limit of a long read, the limit of a mail command.
package struct Clock: Sendable {
    private let wall: @Sendable () -> Int64
    private let even: @Sendable () -> Int64

    /// - Parameters:
    ///   - wall: milliseconds since 1970.
    ///   - steady: milliseconds that never go back nor jump; those of `wall` unless given.
    package init(
        _ wall: @escaping @Sendable () -> Int64, steady: (@Sendable () -> Int64)? = nil
    ) {
        self.wall = wall
        even = steady ?? wall
    }

    package var now: Instant { Instant(milliseconds: wall()) }

    package var steady: SteadyInstant { SteadyInstant(milliseconds: even()) }

    /// The system's. Its steady time is the wall clock's at the process's start and goes on by
    /// `SystemClock.boot`, which counts a sleeping machine's time too. So a stored span goes on
    /// over a restart; what lies ahead there, since the wall clock was set back before it, `Sweep`
    /// settles.
    package static let system = Clock(
        { SystemClock.wall.milliseconds },
        steady: { steadyOrigin + SystemClock.boot.milliseconds })

    private static let steadyOrigin =
        SystemClock.wall.milliseconds - SystemClock.boot.milliseconds
}

/// A moment of the steady clock. It is no date: only how far two are apart means something.
package struct SteadyInstant: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    package static func < (left: SteadyInstant, right: SteadyInstant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    package func later(by milliseconds: Int64) -> SteadyInstant {
        SteadyInstant(milliseconds: self.milliseconds &+ milliseconds)
    }

    package func milliseconds(since earlier: SteadyInstant) -> Int64 {
        milliseconds &- earlier.milliseconds
    }
}
