internal import CLinux
internal import Glibc
package import Repairs
internal import Synchronization

/// The threads that deliver: several, so that one slow mail server holds up only its own letters.
package final class DeliveryThreads: Sendable {
    package static let count = 4
    /// How soon a commit is noticed: an atomic counter is looked at, nothing is read.
    static let lookMilliseconds: Int32 = 200
    /// A command that runs when the end comes has so long to finish.
    static let endMilliseconds: Int64 = 4_000

    private let shop: Shop
    private let mailer: Mailer
    private let threads = Mutex<[pthread_t]>([])
    /// When the end was asked for, on the steady clock; 0 before.
    private let endedAt = Atomic<Int64>(0)
    /// Nothing is sent through it: it ends when the end is asked for.
    private let pipe: (reads: Int32, writes: Int32)

    /// - Throws: where the database can't be read.
    package init(_ mailer: Mailer, of shop: Shop) throws(RepairError) {
        self.shop = shop
        self.mailer = mailer
        var ends: [Int32] = [-1, -1]
        _ = clinux_pipe(&ends)
        pipe = (ends[0], ends[1])
        for _ in 0..<DeliveryThreads.count {
            let body = DeliveryThread(threads: self, reader: try shop.makeReader())
            if let thread = body.start() { threads.withLock { $0.append(thread) } }
        }
    }

    deinit { close(pipe.reads) }

    /// Asks for the end: no letter is begun any more. Once.
    package func end() {
        endedAt.store(Clock.system.steady.milliseconds, ordering: .relaxed)
        close(pipe.writes)
    }

    /// Waits until every thread has ended, within `endMilliseconds` of `end`.
    package func join() {
        let threads = threads.withLock { $0 }
        for thread in threads { pthread_join(thread, nil) }
    }

    private var isEnding: Bool { endedAt.load(ordering: .relaxed) != 0 }

    private var isPastEnd: Bool {
        let endedAt = endedAt.load(ordering: .relaxed)
        return endedAt != 0
            && Clock.system.steady.milliseconds - endedAt > DeliveryThreads.endMilliseconds
    }

    func run(_ reader: Reader) {
        var commitsSeen: UInt64?
        var due: SteadyInstant?
        while !isEnding {
            let commits = shop.commitCount
            if commits == commitsSeen, due.map({ $0 > shop.clock.steady }) ?? true {
                sleep()
                continue
            }
            do throws(RepairError) {
                if try mailer.step(reader, isEnding: { self.isPastEnd }) { continue }
                due = try mailer.nextDue(reader)
                commitsSeen = commits
            } catch {
                // It shows in `/readyz`; what is queued stays so.
                commitsSeen = nil
                sleep()
            }
        }
    }

    private func sleep() {
        var waiting = pollfd(fd: pipe.reads, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, DeliveryThreads.lookMilliseconds)
    }
}
