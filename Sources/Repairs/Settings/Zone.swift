internal import System

/// A time zone: how far its clocks are ahead of UTC, at any moment.
///
/// The system's own file of it (RFC 8536) is read here: Foundation's zones fail in a static
/// binary, and those of glibc are one for the whole process.
package final class Zone: Sendable {
    package let name: String
    /// Moments, in seconds since 1970, from which another offset holds; in order.
    let changes: [Int64]
    /// The offset from each of `changes` on, in seconds.
    let offsets: [Int64]
    /// The offset before all of them.
    let firstOffset: Int64
    /// What holds after the last of them; nil if that is the last offset.
    let rule: ZoneRule?

    init(
        name: String, changes: [Int64], offsets: [Int64], firstOffset: Int64, rule: ZoneRule?
    ) {
        self.name = name
        (self.changes, self.offsets) = (changes, offsets)
        (self.firstOffset, self.rule) = (firstOffset, rule)
    }

    /// Needs no file.
    package static let utc = Zone(
        name: "UTC", changes: [], offsets: [], firstOffset: 0, rule: nil)

    /// A zone of the system's tzdata; nil if there is none of the name.
    package static func named(_ name: String) -> Zone? {
        if name.hasSameBytes(as: utc.name) { return utc }
        return ZoneDatabase.bytes(of: name).flatMap { ZoneReading(bytes: $0).zone(name: name) }
    }

    /// How many seconds its clocks are ahead of UTC.
    ///
    /// - Parameter seconds: since 1970.
    func offset(at seconds: Int64) -> Int64 {
        guard let first = changes.first, seconds >= first else {
            return changes.isEmpty ? rule?.offset(at: seconds) ?? firstOffset : firstOffset
        }
        if let rule, let last = changes.last, seconds >= last { return rule.offset(at: seconds) }
        var (low, high) = (0, changes.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if changes[middle] <= seconds { low = middle } else { high = middle }
        }
        return offsets[low]
    }

    /// The moment at which its clocks show a time; the first of two. A time that is left out, as
    /// clocks go forward, counts on from the time before: at midnight, the first moment of the day.
    ///
    /// - Parameter local: seconds since 1970 as if its clocks were UTC's.
    func seconds(local: Int64) -> Int64 {
        let before = offset(at: local - Zone.day)
        if offset(at: local - before) == before { return local - before }
        let after = offset(at: local + Zone.day)
        return offset(at: local - after) == after ? local - after : local - before
    }

    private static let day: Int64 = 86_400
}
