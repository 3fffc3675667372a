import Dispatch
import Synchronization
import Testing

/// Carries values from other threads to the test's.
package final class Landing<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])
    private let landed = DispatchSemaphore(value: 0)

    package init() {}

    package func land(_ value: Value) {
        values.withLock { $0.append(value) }
        landed.signal()
    }

    /// All that landed so far, once there are so many more.
    package func wait(for count: Int) throws -> [Value] {
        for _ in 0..<count {
            try #require(landed.wait(timeout: .now() + 60) == .success, "no answer came")
        }
        return values.withLock { $0 }
    }

    package func wait() throws -> Value { try #require(try wait(for: 1).last) }
}
