internal import Repairs

/// A message as an RFC 5322 message. The same message gives the same bytes on every try.
struct MailMessage {
    let message: OutboxMessage
    let from: MailAddress

    /// Nil where the message's address is none that mail can be sent to.
    var bytes: [UInt8]? {
        guard EmailAddress.isValid(message.to) else { return nil }
        let headers: [(name: String, text: String)] = [
            ("From", from.headerText),
            ("To", EmailAddress.headerText(message.to)),
            ("Subject", HeaderText.text(message.subject, in: "Subject")),
            ("Date", MailDate.text(message.createdAt)),
            ("Message-ID", "<\(message.messageId)@\(from.domain)>"),
            ("Auto-Submitted", "auto-generated"),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "quoted-printable"),
        ]
        let head = headers.map { $0.name + ": " + $0.text + "\r\n" }.joined()
        return Array(head.utf8) + Array("\r\n".utf8) + QuotedPrintable.encoded(message.text)
    }
}

/// `Fri, 20 Nov 2026 09:00:00 +0000`: RFC 5322, 3.3.
enum MailDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func text(_ instant: Instant) -> String {
        let written = instant.text
        guard let date = CalendarDate(String(written.prefix(10))) else { return written }
        let weekday = ((date.daysSinceEpoch % 7) + 7) % 7
        let time = written.dropFirst(11).prefix(8)
        return "\(days[weekday]), \(date.day) \(months[date.month - 1]) \(written.prefix(4)) "
            + "\(time) +0000"
    }
}
