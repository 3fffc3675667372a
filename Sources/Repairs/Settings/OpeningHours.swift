internal import Bytes
package import JSON

/// A span of a weekday in which the centre is open.
package struct OpeningHours: Structured, Equatable {
    package enum Day: String, Sendable, CaseIterable { case mon, tue, wed, thu, fri, sat, sun }

    package var day: Day?
    package var from: ClockTime?
    package var to: ClockTime?

    package init() {}

    package init(_ day: Day, _ from: ClockTime, _ to: ClockTime) {
        (self.day, self.from, self.to) = (day, from, to)
    }

    package mutating func members(_ list: inout some MemberWalk) {
        list.member("day", &day, .word(Day.self), .given())
        list.member("from", &from, .clockTime, .given("As 09:00."))
        list.member("to", &to, .clockTime, .given("As 18:00; later than `from`, 24:00 at most."))
    }

    /// Seven days, at all hours.
    static let always = Day.allCases.map { OpeningHours($0, .midnight, .dayEnd) }

    /// Of the day, in minutes; nil if something is missing, or it ends before it begins.
    var minutes: Range<Int>? {
        guard let from, let to, from < to else { return nil }
        return from.minutes..<to.minutes
    }

    /// Spans that end before they begin or overlap, and a week without any.
    static func faults(of list: [OpeningHours]) -> Faults {
        var faults = Faults()
        if list.isEmpty {
            faults.append(
                Fault("/openingHours", "needs a day on which the centre is open, or is left out"))
        }
        for (index, hours) in list.enumerated() {
            if let from = hours.from, let to = hours.to, from >= to {
                faults.append(
                    Fault("/openingHours/\(index)/to", "must be later than from, \(from.text)"))
            }
            guard let minutes = hours.minutes, let day = hours.day,
                let other = list[..<index].firstIndex(where: {
                    $0.day == day && $0.minutes?.overlaps(minutes) == true
                })
            else { continue }
            faults.append(
                Fault(
                    "/openingHours/\(index)", "overlaps openingHours/\(other), on \(day.rawValue)"))
        }
        return faults
    }
}

/// A time of day, `HH:MM`; 24:00 is the end of the day.
package struct ClockTime: Hashable, Comparable, Sendable {
    package let minutes: Int

    package static let midnight = ClockTime(minutes: 0)
    package static let dayEnd = ClockTime(minutes: 1440)

    private init(minutes: Int) { self.minutes = minutes }

    /// Nil if it is none.
    package init?(_ text: String) { self.init(text.utf8.span) }

    package init?(_ bytes: Span<UInt8>) {
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
            let hour = Digits.number(bytes.extracting(0..<2)), hour <= 24,
            let minute = Digits.number(bytes.extracting(3..<5)), minute < 60,
            hour < 24 || minute == 0
        else { return nil }
        minutes = hour * 60 + minute
    }

    package static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minutes < right.minutes
    }

    package var text: String {
        String(unsafeUninitializedCapacity: 5) { buffer in
            Digits.writeTwo(minutes / 60, into: buffer, at: 0)
            buffer[2] = UInt8(ascii: ":")
            Digits.writeTwo(minutes % 60, into: buffer, at: 3)
            return 5
        }
    }
}

package struct ClockTimeKind: MemberKind {
    package var schema: Schema { .text(.clockTime, count: 5...5) }
    package func read(_ json: JSONValue) -> ClockTime? { json.text.flatMap { ClockTime($0) } }
    package func json(_ time: ClockTime) -> JSONValue { .string(time.text) }
}

extension MemberKind where Self == ClockTimeKind {
    package static var clockTime: ClockTimeKind { ClockTimeKind() }
}

/// Several days.
package struct DatesKind: MemberKind {
    let countMax: Int

    package var schema: Schema { .array(of: .date, count: 0...countMax) }
    package func read(_ json: JSONValue) -> [CalendarDate]? {
        json.items?.compactMap { DateKind().read($0) }
    }
    package func take(_ json: JSONNode) -> [CalendarDate]? {
        json.items?.compactMap { DateKind().take($0) }
    }
    package func json(_ dates: [CalendarDate]) -> JSONValue {
        .array(dates.map { .string($0.text) })
    }
}

extension MemberKind where Self == DatesKind {
    package static func dates(countMax: Int) -> DatesKind { DatesKind(countMax: countMax) }
}
