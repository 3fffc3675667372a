internal import JSON

/// Somebody is not content, wherever that was said.
package struct Complaint: Record, Equatable {
    package enum Channel: String, Sendable, CaseIterable {
        case social, forum, email, phone, inPerson, feedback
    }

    package static let kind = RecordKind(
        "Complaint", "complaint", path: "/v1/complaints", draft: "NewComplaint",
        idName: "complaintId", stamp: .createdBy)

    /// The milliseconds that the first response may take.
    static let responseMilliseconds: Int64 = 1_800_000

    /// The ticket that it is about; nil if nobody knows.
    package var ticketId: TicketID?
    package var channel = Channel.inPerson
    /// The place in which it was said.
    package var url: String?
    /// Nil once that person is erased, as `summary`.
    package var author: String?
    package var summary: String?
    package var postedAt = Instant(milliseconds: 0)
    package var firstResponseDueAt = Instant(milliseconds: 0)
    package var firstResponseAt: Instant?
    package var rootCause: String?
    package var resolvedAt: Instant?
    package var resolvedBy: String?
    /// The customer of its ticket; no member.
    var customerId: Int64?

    package init() {}

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("ticketId", &ticketId, .ticketId, "The ticket that it is about.")
        list.member("channel", &channel, .word(Channel.self), "Where it was said.")
        list.member("url", &url, .line(1...2000), .personal())
        list.member(
            "author", &author, .line,
            .personal(given: "Who is not content.", later: "Null once that person is erased."))
        list.member(
            "summary", &summary, .paragraphs,
            .personal(given: "What about.", later: "Null once its author is erased."))
        list.member("postedAt", &postedAt, .instant, "When it was said.")
        list.member(
            "firstResponseDueAt", &firstResponseDueAt, .instant,
            .answered("Half an hour after it was captured."))
        list.member(
            "firstResponseAt", &firstResponseAt, .instant, .answered("Null until somebody answers.")
        )
        list.member("rootCause", &rootCause, .paragraphs, .answered("Null until it is resolved."))
        list.member("resolvedAt", &resolvedAt, .instant, .answered(""))
        list.member("resolvedBy", &resolvedBy, .line, .answered(""))
    }

    package static func customerId(of record: OnFile<Complaint>) -> Int64? {
        record.value.customerId
    }

    /// Writes the event's members in the order of their names.
    func write(complaintId: Int64, to json: inout JSONWriter, personal: inout PersonalValues) {
        personal.member("author", author, at: "/data/author", in: &json)
        json.member("channel", channel.rawValue)
        json.member("complaintId", complaintId)
        json.member("firstResponseDueAt", firstResponseDueAt.text)
        json.member("postedAt", postedAt.text)
        personal.member("summary", summary, at: "/data/summary", in: &json)
        personal.member("url", url, at: "/data/url", in: &json)
    }
}
