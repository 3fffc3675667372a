internal import JSON

/// What the customer says once the unit is back.
package struct Feedback: Sendable {
    /// 1 to 5.
    package let rating: Int64
    /// Whether the fault is gone.
    package let resolved: Bool
    /// Nil where there is none, or its author is erased.
    package let comment: String?
    package let at: Instant
}

/// Feedback as it is handed in.
package struct FeedbackDraft: Sendable {
    package var rating: Int64?
    package var resolved: Bool?
    package var comment: String?

    package init() {}

    package static let ratings: ClosedRange<Int64> = 1...5

    package func faults() -> Faults {
        [
            rating.map(FeedbackDraft.ratings.contains) == true
                ? nil : Fault("/rating", rating == nil ? "is required" : "must be 1 to 5"),
            resolved == nil ? Fault("/resolved", "is required") : nil,
            PlainText.fault(
                comment, at: "/comment", scalarsMax: Message.scalarsMax, kind: .lines,
                isRequired: false),
        ].gathered
    }
}

extension Feedback {
    /// Writes the event's members in the order of their names.
    func write(to json: inout JSONWriter, personal: inout PersonalValues) {
        personal.member("comment", comment, at: "/data/comment", in: &json)
        json.member("rating", rating)
        json.member("resolved", resolved)
    }

    /// Reads it back from its event.
    init?(event: TimelineEvent) {
        guard let rating = event.data["rating"]?.integer,
            let resolved = event.data["resolved"]?.bool
        else { return nil }
        self.rating = rating
        self.resolved = resolved
        comment = event.data["comment"]?.text
        at = event.at
    }
}
