import Testing

@testable import Serving

@Suite struct DeadlinesTests {
    private func deadlines(_ times: [Int64], tick: Int64 = 10) -> Deadlines {
        var deadlines = Deadlines(tickMilliseconds: tick)
        deadlines.reserve(times.count)
        for (place, time) in times.enumerated() { deadlines.set(place, at: time) }
        return deadlines
    }

    @Test func `without a deadline the loop sleeps without end`() {
        #expect(deadlines([Deadlines.never]).sleepMilliseconds(now: 5) == -1)
    }

    @Test func `what has run out is given once`() {
        var deadlines = deadlines([100, 200, 100, Deadlines.never])
        #expect(deadlines.sleepMilliseconds(now: 40) == 60)
        #expect(deadlines.expired(now: 99).isEmpty)
        #expect(deadlines.expired(now: 100) == [0, 2])
        #expect(deadlines.expired(now: 150).isEmpty)
        #expect(deadlines.sleepMilliseconds(now: 150) == 50)
        #expect(deadlines.expired(now: 300) == [1])
        #expect(deadlines.sleepMilliseconds(now: 300) == -1)
    }

    @Test func `a deadline that has moved is not given at its old time`() {
        var deadlines = deadlines([100])
        deadlines.set(0, at: 500)
        #expect(deadlines.expired(now: 100).isEmpty)
        #expect(deadlines.sleepMilliseconds(now: 100) == 400)
        deadlines.set(0, at: 150)
        #expect(deadlines.expired(now: 150) == [0])
    }

    @Test func `all are looked through once a tick at most`() {
        var deadlines = deadlines([100, 101, 102])
        #expect(deadlines.expired(now: 100) == [0])
        #expect(deadlines.expired(now: 103).isEmpty)
        #expect(deadlines.sleepMilliseconds(now: 103) == 7)
        #expect(deadlines.expired(now: 110) == [1, 2])
    }
}
