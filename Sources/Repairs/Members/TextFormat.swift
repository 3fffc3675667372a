/// The kind of text in a field: how it is checked, and what OpenAPI says of it.
package enum TextFormat: Sendable {
    case line, paragraphs
    /// As it is read off a unit.
    case serialNumber
    case instant, date
    /// An instant to come, or a day: `MomentReading` makes an instant of it.
    case moment
    /// `HH:MM`, 24:00 too.
    case clockTime
    case phone, email, language
    case ticketId
    /// The place at which a list goes on; the list itself reads it.
    case cursor
    /// Whatever stands there; for output alone.
    case any

    /// The text as it is kept, in one spelling.
    package func normalized(_ text: String) -> String {
        switch self {
        case .line, .instant, .date, .moment, .clockTime, .language, .ticketId:
            PlainText.line(text)
        case .paragraphs: PlainText.paragraphs(text)
        case .phone, .email, .serialNumber: PlainText.line(PlainText.typed(text))
        case .cursor, .any: text
        }
    }

    /// Finds the fault of a normalized text; nil if it is right. Its length is checked before.
    package func fault(in text: String) -> String? {
        switch self {
        case .line, .serialNumber:
            return PlainText.fault(text, at: "", scalarsMax: .max)?.detail
        case .paragraphs:
            return PlainText.fault(text, at: "", scalarsMax: .max, kind: .lines)?.detail
        case .instant:
            return Instant(text) == nil
                ? "must be an instant such as 2026-11-25T17:00:00Z or "
                    + "2026-11-26T02:00:00+09:00 (RFC 3339)" : nil
        case .date:
            return CalendarDate(text) == nil ? "must be a date such as 2026-11-25" : nil
        case .moment:
            return Instant(text) == nil && CalendarDate(text) == nil ? MomentReading.form : nil
        case .clockTime:
            return ClockTime(text) == nil ? "must be a time of day such as 09:30" : nil
        case .phone:
            return Phone.objection(text).map { "must " + $0 }
        case .email:
            return EmailAddress.objection(text).map { "must " + $0 }
        case .language:
            return LanguageTag.isWellFormed(text)
                ? nil : "must be a language tag such as en or zh-Hant (BCP 47)"
        case .ticketId:
            if case .id = TicketID.read(text.utf8) { return nil }
            return "must be a ticket ID such as 7K3Q-9M2X-4RTD"
        case .any, .cursor: return nil
        }
    }

    /// Whether a text is right and kept as it is: most are, and are judged by their bytes.
    package func isPlainlyRight(_ text: Span<UInt8>) -> Bool {
        switch self {
        case .line, .serialNumber: PlainText.isPlain(text, .line)
        case .paragraphs: PlainText.isPlain(text, .lines)
        case .instant: Instant(text) != nil
        case .date: CalendarDate(text) != nil
        case .moment: Instant(text) != nil || CalendarDate(text) != nil
        case .clockTime: ClockTime(text) != nil
        case .phone: Phone.isPlain(text)
        case .email: EmailAddress.objection(text) == nil
        case .language: LanguageTag.isPlain(text)
        case .ticketId: false
        case .any, .cursor: true
        }
    }

    /// Whether its own fault tells more than a count of characters would.
    package var saysHowLong: Bool {
        switch self {
        case .instant, .date, .moment, .clockTime, .phone, .language, .ticketId: true
        case .line, .paragraphs, .serialNumber, .email, .cursor, .any: false
        }
    }

    /// A regular expression (ECMA 262) for whoever writes a client. It leaves out what few write: a
    /// number's other punctuation, say. White space is spelt out: a pattern's `\s` is another set.
    package var pattern: String? {
        switch self {
        case .line, .paragraphs, .serialNumber: TextFormat.notBlank
        case .phone: #"^\+[1-9]([ ().-]*[0-9]){6,14}$"#
        case .language: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*$"
        case .cursor: "^[A-Za-z0-9_-]+$"
        case .moment: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt].+)?$"
        case .clockTime: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
        case .instant, .date, .email, .ticketId, .any: nil
        }
    }

    /// Characters but controls, of which one at least is no white space.
    private static let notBlank =
        "^[^\(controls)]*[^\(controls)\(spaces)]"
        + "[^\(controls)]*$"

    /// Controls that no text may hold, as a pattern's class has them: not tabs nor line ends.
    private static let controls = #"\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f"#
    /// The white space of which alone no text may be. Swift takes no range from U+2000, which is
    /// another's canonical equivalent.
    private static let spaces =
        #" \t-\r\u0085\u00a0\u1680\u2000\u2001\u2002-\u200a\u2028\u2029\u202f\u205f\u3000"#

    /// JSON Schema's `format`.
    package var schemaFormat: String? {
        switch self {
        case .instant: "date-time"
        case .date: "date"
        case .email: "email"
        default: nil
        }
    }
}
