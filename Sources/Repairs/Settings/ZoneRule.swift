/// The rule by which a zone goes on for good: POSIX.1-2017, `TZ`, as RFC 8536 extends it.
struct ZoneRule: Equatable {
    /// A day of each year, and the local time at which clocks change on it.
    struct Change: Equatable {
        enum Day: Equatable {
            /// 1 to 365; the 29th of February is never counted.
            case julian(Int)
            /// 0 to 365.
            case ofYear(Int)
            /// The weekday's first to fifth (or last) of a month; 0 is Sunday.
            case weekday(month: Int, week: Int, day: Int)
        }

        let day: Day
        /// In seconds.
        let time: Int64
    }

    let standard: Int64
    /// Nil if clocks never change.
    let summer: (offset: Int64, start: Change, end: Change)?

    static func == (left: ZoneRule, right: ZoneRule) -> Bool {
        left.standard == right.standard && left.summer?.offset == right.summer?.offset
            && left.summer?.start == right.summer?.start && left.summer?.end == right.summer?.end
    }

    /// Nil if it is no such rule.
    init?(_ text: [UInt8]) {
        var reading = ZoneRuleReading(text)
        guard reading.takeName(), let standard = reading.offset() else { return nil }
        self.standard = standard
        if reading.isAtEnd {
            summer = nil
            return
        }
        guard reading.takeName() else { return nil }
        var offset = standard + 3600
        if !reading.isAt(",") {
            guard let given = reading.offset() else { return nil }
            offset = given
        }
        guard let start = reading.change(), let end = reading.change(), reading.isAtEnd else {
            return nil
        }
        summer = (offset, start, end)
    }

    /// - Parameter seconds: since 1970.
    func offset(at seconds: Int64) -> Int64 {
        guard let summer else { return standard }
        let days = (seconds + standard).floorDivided(by: 86_400)
        guard (-719_162...2_932_896).contains(days) else { return standard }
        let year = CalendarDate(daysSinceEpoch: Int(days)).year
        let start = summer.start.seconds(in: year) - standard
        let end = summer.end.seconds(in: year) - summer.offset
        let isSummer =
            start < end ? seconds >= start && seconds < end : seconds >= start || seconds < end
        return isSummer ? summer.offset : standard
    }
}

extension ZoneRule.Change {
    /// Since 1970, by the clock before the change as if it were UTC's.
    fileprivate func seconds(in year: Int) -> Int64 {
        let first = CalendarDate.firstDay(of: year)
        let days: Int
        switch day {
        case .julian(let number):
            let isPastFebruary = number >= 60 && CalendarDate.days(inMonth: 2, of: year) == 29
            days = first + number - 1 + (isPastFebruary ? 1 : 0)
        case .ofYear(let number): days = first + number
        case .weekday(let month, let week, let day):
            let start = CalendarDate.firstDay(of: year, month: month)
            // 1970-01-01 was a Thursday.
            let weekday = ((start + 4) % 7 + 7) % 7
            let nth = start + (day - weekday + 7) % 7 + (week - 1) * 7
            let next = start + CalendarDate.days(inMonth: month, of: year)
            days = nth < next ? nth : nth - 7
        }
        return Int64(days) * 86_400 + time
    }
}

/// Reads a rule's parts from left to right.
private struct ZoneRuleReading {
    private let text: [UInt8]
    private var place = 0

    init(_ text: [UInt8]) { self.text = text }

    var isAtEnd: Bool { place == text.count }

    func isAt(_ character: Unicode.Scalar) -> Bool {
        place < text.count && text[place] == UInt8(ascii: character)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard isAt(character) else { return false }
        place += 1
        return true
    }

    /// Three letters or more, or anything between angle brackets.
    mutating func takeName() -> Bool {
        if take("<") {
            while !isAtEnd, !isAt(">") { place += 1 }
            return take(">")
        }
        let start = place
        while place < text.count,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[place] | 0x20)
        {
            place += 1
        }
        return place - start >= 3
    }

    private mutating func number() -> Int? {
        let start = place
        var value = 0
        while place < text.count, place - start < 4,
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[place])
        {
            value = value * 10 + Int(text[place] - UInt8(ascii: "0"))
            place += 1
        }
        return place > start ? value : nil
    }

    /// `[+-]h[:mm[:ss]]`, in seconds.
    private mutating func time() -> Int64? {
        let sign: Int64 = take("-") ? -1 : 1
        if sign > 0 { _ = take("+") }
        guard let hours = number(), hours <= 167 else { return nil }
        var seconds = Int64(hours) * 3600
        for unit: Int64 in [60, 1] where take(":") {
            guard let part = number(), part < 60 else { return nil }
            seconds += Int64(part) * unit
        }
        return sign * seconds
    }

    /// Ahead of UTC: POSIX counts the other way.
    mutating func offset() -> Int64? { time().map { -$0 } }

    /// `,Mm.w.d`, `,Jn` or `,n`, and `/time`.
    mutating func change() -> ZoneRule.Change? {
        guard take(","), let day = day() else { return nil }
        guard take("/") else { return ZoneRule.Change(day: day, time: 7200) }
        return time().map { ZoneRule.Change(day: day, time: $0) }
    }

    private mutating func day() -> ZoneRule.Change.Day? {
        if take("J") {
            guard let number = number(), (1...365).contains(number) else { return nil }
            return .julian(number)
        }
        guard take("M") else {
            guard let number = number(), (0...365).contains(number) else { return nil }
            return .ofYear(number)
        }
        guard let month = number(), (1...12).contains(month), take("."), let week = number(),
            (1...5).contains(week), take("."), let day = number(), (0...6).contains(day)
        else { return nil }
        return .weekday(month: month, week: week, day: day)
    }
}
