internal import JSON

/// Somebody is not content, wherever that was said.
struct Complaint: Sendable {
    enum Channel: String, Sendable, CaseIterable {
        case social, forum, email, phone, inPerson, feedback
    }

    /// How long the first response may take.
    static let responseMilliseconds: Int64 = 1_800_000

    let channel: Channel
    let url: String?
    let author: String
    let summary: String
    let postedAt: Instant
    let capturedAt: Instant
    let capturedBy: String

    var firstResponseDueAt: Instant { capturedAt.later(by: Complaint.responseMilliseconds) }

    /// Writes the event's members in the order of their names.
    func write(complaintId: Int64, to json: inout JSONWriter, personal: inout PersonalValues) {
        personal.member("author", author, at: "/data/author", in: &json)
        json.member("channel", channel.rawValue)
        json.member("complaintId", complaintId)
        json.member("firstResponseDueAt", firstResponseDueAt.text)
        json.member("postedAt", postedAt.text)
        personal.member("summary", summary, at: "/data/summary", in: &json)
        json.member("url", url)
    }
}
