import Synchronization

/// What the writers asked for and what they were told.
final class Ledger: Sendable {
    /// One write: sent once, and again with the same key until it is answered.
    struct Write: Sendable {
        enum Kind: Sendable { case checkIn, update, note }

        let kind: Kind
        let key: String
        let path: String
        let body: String
        /// The ticket that it is about; known for a check-in once it was answered.
        var ticket: String?
        /// What makes it recognisable among what is there: a serial number or a text.
        let mark: String
        /// The body of the answer that acknowledged it.
        var answer: String?
    }

    private struct State {
        var writes: [Write] = []
        var tickets: [String] = []
        var sends = 0
        var acknowledgements = 0
    }
    private let state = Mutex(State())

    var writes: [Write] { state.withLock { $0.writes } }
    var unanswered: [Int] {
        state.withLock { state in
            state.writes.indices.filter { state.writes[$0].answer == nil }
        }
    }
    var ticketCount: Int { state.withLock { $0.tickets.count } }

    func write(_ index: Int) -> Write { state.withLock { $0.writes[index] } }

    /// Notes a write before it is sent.
    ///
    /// - Returns: where it stands, and how many were sent so far.
    func send(_ write: Write) -> (index: Int, sends: Int) {
        state.withLock { state in
            state.writes.append(write)
            state.sends += 1
            return (state.writes.count - 1, state.sends)
        }
    }

    /// Notes what a writer was told.
    ///
    /// - Returns: how many were told so far.
    func acknowledge(_ index: Int, ticket: String, answer: String) -> Int {
        state.withLock { state in
            if state.writes[index].kind == .checkIn { state.tickets.append(ticket) }
            state.writes[index].ticket = ticket
            state.writes[index].answer = answer
            state.acknowledgements += 1
            return state.acknowledgements
        }
    }

    func anyTicket() -> String? { state.withLock { $0.tickets.randomElement() } }
}
