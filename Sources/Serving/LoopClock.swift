internal import Glibc

/// The time of one turn of a loop; read once, then as good as constant.
struct LoopClock {
    /// For time-outs; goes on steadily, starts anywhere.
    private(set) var monotonicMilliseconds: Int64 = 0
    /// For `Date`: seconds since 1970 in UTC.
    private(set) var unixSeconds: Int64 = 0

    init() { read() }

    // The coarse clocks are a few milliseconds behind and cost no system call.
    mutating func read() {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        monotonicMilliseconds = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
        unsafe clock_gettime(CLOCK_REALTIME_COARSE, &time)
        unixSeconds = Int64(time.tv_sec)
    }
}
