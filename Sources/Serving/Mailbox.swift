internal import HTTP
internal import Synchronization
internal import System

/// How other threads reach an event loop.
///
/// The loop is woken only if the box was empty: it takes all messages after each wait, so whoever
/// finds one there knows of a wake-up that the loop has yet to follow. One commit that
/// answers 60 clients costs one system call.
final class Mailbox: Sendable {
    private struct State {
        var messages: [LoopMessage] = []
        var isClosed = false
    }

    /// What epoll gives for the wake-up; no connection has it.
    static let token = UInt64.max

    private let state = Mutex(State())
    let wakeUp: WakeUpEvent
    private let count = Atomic<Int>(0)
    /// Memory that the clients of the loop take; its loop alone writes it.
    let heldBytes = Atomic<Int>(0)
    /// Whether `.shed` was posted and isn't done yet.
    let isToShed = Atomic<Bool>(false)

    init() throws(Errno) { wakeUp = try WakeUpEvent() }

    /// - Returns: false where the loop has ended and nobody will read it.
    @discardableResult
    func post(_ message: LoopMessage) -> Bool {
        let (posted, wasEmpty) = state.withLock { state in
            if state.isClosed { return (false, false) }
            let wasEmpty = state.messages.isEmpty
            state.messages.append(message)
            return (true, wasEmpty)
        }
        if wasEmpty { wakeUp.wake() }
        return posted
    }

    /// Swaps the messages for an empty array, whose room is used again.
    func take(into messages: inout [LoopMessage]) {
        state.withLock { swap(&$0.messages, &messages) }
    }

    /// Connections that the loop has or is about to get.
    var connections: Int { count.load(ordering: .relaxed) }
    /// Before its message is posted, so that two in a row don't go to the same loop.
    func connectionOpened() { count.add(1, ordering: .relaxed) }
    func connectionClosed() { count.subtract(1, ordering: .relaxed) }

    /// What is posted from here on is dropped.
    func close() {
        state.withLock { state in
            state.isClosed = true
            state.messages = []
        }
    }
}
