import HTTP
import Synchronization

/// Takes a body and holds none of it.
final class TestSink: BodySink {
    private let state = Mutex((count: 0, isPattern: true, largest: 0))

    func take(_ bytes: [UInt8]) {
        state.withLock { state in
            for (index, byte) in bytes.enumerated()
            where byte != UInt8(truncatingIfNeeded: (state.count + index) % 251) {
                state.isPattern = false
            }
            state.count += bytes.count
            state.largest = max(state.largest, bytes.count)
        }
    }

    var count: Int { state.withLock { $0.count } }

    /// Whether they came in order, and never more at once than a read brings.
    var isPattern: Bool { state.withLock { $0.isPattern && $0.largest <= 65_536 } }
}
