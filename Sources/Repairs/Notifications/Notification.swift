/// A message to a customer in the outbox.
package struct Notification: Sendable {
    package enum Event: String, Sendable, CaseIterable {
        case acknowledgement, quote, decision, promiseMoved, promiseAtRisk, automaticUpdate, depot
        case update, ready, returned, feedbackRequest, reminder, cancelled
        case incident, shipped
    }

    package enum State: String, Sendable, CaseIterable {
        case queued, delivered, failed, open, done

        /// Whether the customer was reached: the address is the one of then.
        var hasReached: Bool { self == .delivered || self == .done }

        /// Whether a program may still deliver it.
        var mayBeDelivered: Bool { self == .queued || self == .failed }
    }

    /// 1, 2, … within the ticket.
    package let number: Int64
    package let event: Event
    package let channel: Channel
    /// An address or a phone number.
    package let to: String
    package let subject: String
    package let text: String
    package let state: State
    package let tries: Int64
    package let lastError: String?
    package let deliveredAt: Instant?
}
