internal import SQLite
internal import Synchronization

/// Figures for those who run the server.
extension RepairStore {
    /// The writing connection's pragmas, as they were when it was opened.
    package var settings: [(name: String, value: String)] {
        queue.settings.map { ($0.name, $0.value) }
    }

    /// Bytes of the write-ahead log after the last commit.
    package var logBytes: Int { queue.logFrameCount * RepairStore.frameBytes }

    /// A page of SQLite's default size and its header in the log.
    private static let frameBytes = 4096 + 24

    /// How long the oldest read transaction of an event loop has been open: it keeps the log from
    /// being checkpointed.
    package var oldestReadMilliseconds: Int64 {
        let openedAt = openReads.withLock { reads in
            reads.compactMap { read in
                let openedAt = read.openedAt.load(ordering: .relaxed)
                return openedAt == OpenRead.none ? nil : openedAt
            }
        }
        return openedAt.min().map { max(0, clock.steady.milliseconds &- $0) } ?? 0
    }
}

extension RepairStore {
    /// Wrong approval codes that were counted since the start.
    package var wrongApprovalCodes: UInt64 { codeCounts.wrong.load(ordering: .relaxed) }

    /// Approval codes that wrong ones have ended since the start.
    package var endedApprovalCodes: UInt64 { codeCounts.ended.load(ordering: .relaxed) }
}

/// Raised after the commit of what they count.
final class ApprovalCodeCounts: Sendable {
    fileprivate let wrong = Atomic<UInt64>(0)
    fileprivate let ended = Atomic<UInt64>(0)

    func add(_ effects: Touched.Effects) {
        guard effects.wrongCodes > 0 else { return }
        wrong.wrappingAdd(effects.wrongCodes, ordering: .relaxed)
        ended.wrappingAdd(effects.codesEnded, ordering: .relaxed)
    }
}

/// Since when, on the steady clock, one reader's transaction is open; written by its loop, read by
/// whoever asks.
final class OpenRead: Sendable {
    static let none = Int64.min
    let openedAt = Atomic<Int64>(OpenRead.none)
}
