internal import Glibc

/// The system's clocks.
package enum SystemClock {
    /// Since 1970 in UTC; people set it.
    case wall
    /// For spans; stands while the machine sleeps.
    case monotonic
    /// For spans; goes on while the machine sleeps.
    case boot
    /// Some milliseconds behind, and read without a system call.
    case coarseWall, coarseMonotonic

    package var milliseconds: Int64 {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    private var clock: clockid_t {
        switch self {
        case .wall: CLOCK_REALTIME
        case .monotonic: CLOCK_MONOTONIC
        case .boot: CLOCK_BOOTTIME
        case .coarseWall: CLOCK_REALTIME_COARSE
        case .coarseMonotonic: CLOCK_MONOTONIC_COARSE
        }
    }
}
