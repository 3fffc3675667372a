internal import HTTP
internal import Synchronization

/// How other threads reach an event loop.
///
/// The bell is rung only when the box was empty: the loop takes all letters after each wait, so
/// that whoever finds one there knows of a ring that the loop has yet to answer. One commit that
/// answers 60 clients costs one system call.
final class Mailbox: Sendable {
    private struct State {
        var letters: [Letter] = []
        var isClosed = false
    }

    /// What epoll gives for the bell; no connection has it.
    static let token = UInt64.max

    private let state = Mutex(State())
    let bell: Bell
    private let count = Atomic<Int>(0)
    /// Memory that the clients of the loop take; its loop alone writes it.
    let heldBytes = Atomic<Int>(0)
    /// Whether `.shed` was posted and isn't done yet.
    let isToShed = Atomic<Bool>(false)

    init() throws(Errno) { bell = try Bell(waits: false) }

    /// - Returns: false where the loop has ended and nobody will read it.
    @discardableResult
    func post(_ letter: Letter) -> Bool {
        let (posted, wasEmpty) = state.withLock { state in
            if state.isClosed { return (false, false) }
            let wasEmpty = state.letters.isEmpty
            state.letters.append(letter)
            return (true, wasEmpty)
        }
        if wasEmpty { bell.ring() }
        return posted
    }

    /// Swaps the letters for an empty array, whose room is used again.
    func take(into letters: inout [Letter]) {
        state.withLock { swap(&$0.letters, &letters) }
    }

    /// Connections that the loop has or is about to get.
    var connections: Int { count.load(ordering: .relaxed) }
    /// Before its letter is posted, so that two in a row don't go to the same loop.
    func connectionOpened() { count.add(1, ordering: .relaxed) }
    func connectionClosed() { count.subtract(1, ordering: .relaxed) }

    /// What is posted from here on is dropped.
    func close() {
        state.withLock { state in
            state.isClosed = true
            state.letters = []
        }
    }
}
