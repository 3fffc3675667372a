/// A date given to the customer.
package struct Promise: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case diagnosis, repair

        /// Whether a promise of this kind still waits to be kept in a state.
        package func isPending(in state: TicketState) -> Bool {
            switch self {
            case .diagnosis: [.registered, .received, .diagnosing].contains(state)
            case .repair: state.isOpen && state != .ready && state != .unclaimed
            }
        }
    }

    /// 1, 2, … within the ticket, over all kinds.
    package let number: Int64
    package let kind: Kind
    package let dueAt: Instant
    /// What was promised first, beside each revision.
    package let originalDueAt: Instant
    /// Why it was moved; the customer reads it.
    package let reason: String?
    package let at: Instant
    package let by: String
}
