/// When each place of a loop runs out, in milliseconds of the monotonic clock.
///
/// Setting one is a store: a request that moves its connection's deadline costs nothing. In
/// exchange all are looked through when the earliest that was ever set passes, at most once a tick:
/// 10,000 take some five microseconds.
struct Deadlines {
    static let never = Int64.max

    /// How late a deadline may be noticed, and how often all are looked through.
    let tickMilliseconds: Int64
    private var times: [Int64] = []
    /// No deadline is earlier; that it is one of a present deadline is not said.
    private var earliest = Deadlines.never
    private var nextLook: Int64 = 0

    init(tickMilliseconds: Int64) { self.tickMilliseconds = tickMilliseconds }

    /// Makes room for places below the count.
    mutating func reserve(_ count: Int) {
        while times.count < count { times.append(Deadlines.never) }
    }

    @inline(__always)
    mutating func set(_ place: Int, at time: Int64) {
        times[place] = time
        if time < earliest { earliest = time }
    }

    /// How long the loop may sleep; -1 without end.
    func sleepMilliseconds(now: Int64) -> Int32 {
        if earliest == Deadlines.never { return -1 }
        let wake = max(earliest, nextLook)
        return Int32(clamping: max(0, wake &- now))
    }

    /// Places whose time has come; each is `never` afterwards.
    mutating func expired(now: Int64) -> [Int] {
        if now < earliest || now < nextLook { return [] }
        nextLook = now &+ tickMilliseconds
        earliest = Deadlines.never
        var due: [Int] = []
        for place in times.indices {
            let time = times[place]
            if time <= now {
                due.append(place)
                times[place] = Deadlines.never
            } else if time < earliest {
                earliest = time
            }
        }
        return due
    }
}
