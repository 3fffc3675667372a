package import JSON

/// A moment to come, as a request may give it: an instant, or a day of the centre's calendar.
package struct MomentKind: MemberKind {
    package var schema: Schema { .moment }
    package var answeredSchema: Schema { .instant }
    /// A day has become an instant before.
    package func read(_ json: JSONValue) -> Instant? { InstantKind().read(json) }
    package func json(_ instant: Instant) -> JSONValue { InstantKind().json(instant) }
}

extension MemberKind where Self == MomentKind {
    package static var moment: MomentKind { MomentKind() }
}

/// Reads moments to come. A day stands for the end of its opening hours.
package struct MomentReading {
    let now: Instant
    private let findCalendar: () -> CentreCalendar

    /// - Parameter calendar: asked only if the moment is a day, or far ahead.
    package init(
        at now: Instant, _ calendar: @autoclosure @escaping () -> CentreCalendar
    ) {
        self.now = now
        findCalendar = calendar
    }

    static let yearsMax = 2

    /// The instant that a text stands for, and what is wrong with it.
    package func read(_ text: String) -> (instant: Instant?, fault: String?) {
        if let instant = Instant(text), instant < now.later(by: 700 * Instant.day) {
            return (instant, nil)
        }
        let calendar = findCalendar()
        let today = calendar.date(of: now)
        let last = today.later(byYears: MomentReading.yearsMax)
        var (moment, day): (Instant?, CalendarDate?) = (nil, nil)
        if let date = CalendarDate(text) {
            (moment, day) = (calendar.end(of: date), date)
        } else if let instant = Instant(text) {
            (moment, day) = (instant, calendar.date(of: instant))
        }
        guard let moment, let day else { return (nil, MomentReading.form) }
        return (moment, day > last ? "must be within two years: \(last.text) at the latest" : nil)
    }

    static let form =
        "must be an instant such as 2026-11-25T17:00:00Z or 2026-11-26T02:00:00+09:00 (RFC 3339), "
        + "or a day such as 2026-11-25, which is the end of its opening hours"
}
