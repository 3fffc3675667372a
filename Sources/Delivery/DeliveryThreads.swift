package import Repairs
internal import Synchronization
internal import System

/// The threads that deliver: several, so that one slow mail server holds up only its own messages.
package final class DeliveryThreads: Sendable {
    package static let count = 4
    /// How soon a commit is noticed: an atomic counter is looked at, nothing is read.
    static let lookMilliseconds: Int32 = 200
    /// A command that runs when the end comes has so long to finish.
    static let endMilliseconds: Int64 = 4_000

    private let store: RepairStore
    private let mailer: Mailer
    private let threads = Mutex<[Thread]>([])
    /// One for each thread.
    private let wakeUps: [WakeUpEvent]
    /// When the end was asked for, on the steady clock; 0 before.
    private let endedAt = Atomic<Int64>(0)

    /// - Throws: where the database can't be read, or the system has no descriptor left.
    package init(_ mailer: Mailer, of store: RepairStore) throws(RepairError) {
        self.store = store
        self.mailer = mailer
        do throws(Errno) {
            var wakeUps: [WakeUpEvent] = []
            for _ in 0..<DeliveryThreads.count { wakeUps.append(try WakeUpEvent()) }
            self.wakeUps = wakeUps
        } catch {
            throw RepairError(error, doing: "eventfd")
        }
        for wakeUp in wakeUps {
            let reader = try store.makeReader()
            let thread = try? Thread(name: "delivery") { self.run(reader, wakeUp) }
            if let thread { threads.withLock { $0.append(thread) } }
        }
    }

    /// Asks for the end: no message is begun any more. Once.
    package func end() {
        endedAt.store(Clock.system.steady.milliseconds, ordering: .relaxed)
        for wakeUp in wakeUps { wakeUp.wake() }
    }

    /// Waits until every thread has ended, within `endMilliseconds` of `end`.
    package func join() {
        let threads = threads.withLock { $0 }
        for thread in threads { thread.join() }
    }

    private var isEnding: Bool { endedAt.load(ordering: .relaxed) != 0 }

    private var isPastEnd: Bool {
        let endedAt = endedAt.load(ordering: .relaxed)
        return endedAt != 0
            && Clock.system.steady.milliseconds - endedAt > DeliveryThreads.endMilliseconds
    }

    private func run(_ reader: Reader, _ wakeUp: WakeUpEvent) {
        var commitsSeen: UInt64?
        var due: SteadyInstant?
        while !isEnding {
            let commits = store.commitCount
            if commits == commitsSeen, due.map({ $0 > store.clock.steady }) ?? true {
                wakeUp.wait(milliseconds: DeliveryThreads.lookMilliseconds)
                continue
            }
            do throws(RepairError) {
                if try mailer.step(reader, isEnding: { self.isPastEnd }) { continue }
                due = try mailer.nextDue(reader)
                commitsSeen = commits
            } catch {
                // It shows in `/readyz`; what is queued stays so.
                commitsSeen = nil
                wakeUp.wait(milliseconds: DeliveryThreads.lookMilliseconds)
            }
        }
    }
}
