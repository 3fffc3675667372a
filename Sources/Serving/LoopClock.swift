internal import System

/// The time of one turn of a loop; read once, then as good as constant.
struct LoopClock {
    /// For time-outs; goes on steadily, starts anywhere.
    private(set) var monotonicMilliseconds: Int64 = 0
    /// For `Date`: seconds since 1970 in UTC.
    private(set) var unixSeconds: Int64 = 0

    init() { read() }

    // The coarse clocks are a few milliseconds behind and cost no system call.
    mutating func read() {
        monotonicMilliseconds = SystemClock.coarseMonotonic.milliseconds
        unixSeconds = SystemClock.coarseWall.milliseconds / 1000
    }
}
