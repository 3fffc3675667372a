internal import HTTP
internal import Repairs
internal import Synchronization

/// The counts of `/metrics`. A loop counts without a lock or a locked instruction, since it alone
/// writes its counters; the writer's thread has its own, and the scanning threads share theirs.
final class Metrics: Sendable {
    private let routes: [Route]
    private let loops = Mutex<[LoopCounters]>([])
    private let writes: LoopCounters
    private let scans: Mutex<LoopCounters>

    init(routes: [Route]) {
        self.routes = routes
        writes = LoopCounters(routeCount: routes.count)
        scans = Mutex(LoopCounters(routeCount: routes.count))
    }

    /// The counters of one more loop.
    func makeCounters() -> LoopCounters {
        let counters = LoopCounters(routeCount: routes.count)
        loops.withLock { $0.append(counters) }
        return counters
    }

    /// Called on the writer's thread.
    func countWrite(_ route: Int, status: Int, _ duration: Duration) {
        writes.count(route, status: status)
        writes.time(duration)
    }

    /// Called on any of the scanning threads.
    func countScan(_ route: Int, status: Int, _ duration: Duration) {
        scans.withLock { scans in
            scans.count(route, status: status)
            scans.time(duration)
        }
    }

    /// The Prometheus text format, version 0.0.4: requests and latencies.
    func text() -> String {
        let loops = loops.withLock { $0 }
        let scans = scans.withLock { $0 }
        var text = """
            # HELP fettle_requests_total Requests answered, by route and class of status.
            # TYPE fettle_requests_total counter

            """
        let names = routes.map { "\($0.method.rawValue) \($0.path)" } + ["none"]
        for (index, name) in names.enumerated() {
            for status in 1...5 {
                let all = (loops + [writes, scans]).reduce(0) { $0 &+ $1.requests(index, status) }
                guard all > 0 else { continue }
                text += "fettle_requests_total{route=\"\(name)\",status=\"\(status)xx\"} \(all)\n"
            }
        }
        text += Metrics.histogram(
            "fettle_read_seconds", "Time on the event loop of reads but status polls.", of: loops)
        text += Metrics.histogram(
            "fettle_write_seconds", "Time from a write's arrival to its commit.", of: [writes])
        text += Metrics.histogram(
            "fettle_scan_seconds", "Time from a long read's arrival to its answer.", of: [scans])
        return text
    }

    private static func histogram(
        _ name: String, _ help: String, of counters: [LoopCounters]
    ) -> String {
        var text = "# HELP \(name) \(help)\n# TYPE \(name) histogram\n"
        var sum: UInt64 = 0
        for (index, bound) in LoopCounters.bounds.enumerated() {
            sum = counters.reduce(sum) { $0 &+ $1.inBucket(index) }
            text += "\(name)_bucket{le=\"\(Double(bound) / 1_000_000)\"} \(sum)\n"
        }
        sum = counters.reduce(sum) { $0 &+ $1.inBucket(LoopCounters.bounds.count) }
        let microseconds = counters.reduce(0) { $0 &+ $1.microseconds }
        return text + """
            \(name)_bucket{le="+Inf"} \(sum)
            \(name)_sum \(Double(microseconds) / 1_000_000)
            \(name)_count \(sum)

            """
    }
}

/// Counters with one writer: a plain load and store each, which other threads may read.
final class LoopCounters: Sendable {
    /// Upper bounds of the histogram's buckets, in microseconds.
    static let bounds: [UInt64] = [
        25, 100, 250, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 1_000_000,
    ]
    /// By route, the last for what has none.
    private let requestCounts: [StatusCounts]
    private let buckets = InlineArray<12, Atomic<UInt64>> { _ in Atomic(0) }
    private let microsecondCount = Atomic<UInt64>(0)

    init(routeCount: Int) {
        requestCounts = (0...routeCount).map { _ in StatusCounts() }
    }

    /// - Parameter route: its place in the route table; nil if no route was found.
    func count(_ route: Int?, status: Int) {
        requestCounts[route ?? requestCounts.count - 1].count(status)
    }

    func time(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let micros =
            UInt64(clamping: seconds) &* 1_000_000
            &+ UInt64(clamping: attoseconds / 1_000_000_000_000)
        let bucket = LoopCounters.bounds.firstIndex { micros <= $0 } ?? LoopCounters.bounds.count
        buckets[bucket].addAlone(1)
        microsecondCount.addAlone(micros)
    }

    /// - Parameters:
    ///   - route: its place in the route table; one past the last for what has none.
    ///   - status: its hundreds.
    func requests(_ route: Int, _ status: Int) -> UInt64 {
        requestCounts[route][status]
    }

    func inBucket(_ index: Int) -> UInt64 { buckets[index].load(ordering: .relaxed) }

    var microseconds: UInt64 { microsecondCount.load(ordering: .relaxed) }
}

/// One route's requests by the hundreds of their status.
private final class StatusCounts: Sendable {
    private let counts = InlineArray<6, Atomic<UInt64>> { _ in Atomic(0) }

    func count(_ status: Int) { counts[min(status / 100, 5)].addAlone(1) }

    subscript(hundreds: Int) -> UInt64 { counts[hundreds].load(ordering: .relaxed) }
}

extension Atomic<UInt64> {
    /// Adds to a counter that nobody else writes.
    fileprivate borrowing func addAlone(_ amount: UInt64) {
        store(load(ordering: .relaxed) &+ amount, ordering: .relaxed)
    }
}
