import HTTP
import Repairs
import Synchronization
import Testing

@testable import API

@Suite struct FailureLogTests {
    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])
        func append(_ line: String) { lines.withLock { $0.append(line) } }
        var all: [String] { lines.withLock { $0 } }
    }

    @Test func `a reason is told at once, and again after a minute`() {
        let lines = Lines()
        let log = FailureLog { lines.append($0) }
        for milliseconds in [0, 1, 59_999, 60_000, 60_001] as [Int64] {
            log.note("disk full", now: SteadyInstant(milliseconds: milliseconds))
        }
        log.note("read-only", now: SteadyInstant(milliseconds: 60_002))
        #expect(lines.all == ["disk full", "disk full", "read-only"])
    }
}
