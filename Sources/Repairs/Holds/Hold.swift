internal import JSON

/// Work stands still for a reason, and promises pause; separate from the state.
package struct Hold: Sendable {
    /// 1, 2, … within the ticket.
    package let number: Int64
    /// For staff.
    package let reason: String
    /// When it ends by itself; nil where it is to be released.
    package let until: Instant?
    /// What the customer was told; nil where nothing was, or the person is erased.
    package let message: String?
    package let at: Instant
    package let by: String
    /// Nil until somebody releases it.
    package internal(set) var releasedAt: Instant?
    package internal(set) var releasedBy: String?
}

/// A hold as it is handed in.
package struct HoldDraft: Sendable {
    package var reason: String?
    package var until: Instant?
    package var message: String?

    package init() {}

    package func faults(at now: Instant) -> Faults {
        [
            PlainText.fault(
                reason, at: "/reason", scalarsMax: Message.scalarsMax, kind: .lines),
            until.map { $0 <= now } == true ? Fault("/until", "must be later than now") : nil,
            PlainText.fault(
                message, at: "/message", scalarsMax: Message.scalarsMax, kind: .lines,
                isRequired: false),
        ].gathered
    }
}

extension Ticket {
    /// Whether a hold stands at a moment.
    package func isOnHold(at now: Instant) -> Bool { heldUntil.map { $0 > now } ?? false }
}

extension Hold {
    /// Writes the event's members in the order of their names.
    func write(to json: inout JSONWriter, personal: inout PersonalValues) {
        personal.member("message", message, at: "/data/message", in: &json)
        json.member("number", number)
        json.member("reason", reason)
        json.member("until", until?.text)
    }

    /// Reads it back from its event.
    init?(number: Int64, event: TimelineEvent) {
        guard let reason = event.data["reason"]?.text else { return nil }
        self.number = number
        self.reason = reason
        until = event.data["until"]?.text.flatMap { Instant($0) }
        message = event.data["message"]?.text
        at = event.at
        by = event.by
    }
}
