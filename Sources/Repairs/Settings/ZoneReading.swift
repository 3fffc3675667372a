/// Reads a file of tzdata (RFC 8536): the second of its two parts, in 64 bits.
struct ZoneReading {
    let bytes: [UInt8]

    private static let headerCount = 44

    /// The counts of a header.
    private struct Counts {
        let utc, standard, leaps, changes, types, characters: Int

        func byteCount(timeBytes: Int) -> Int {
            changes * (timeBytes + 1) + types * 6 + characters + leaps * (timeBytes + 4) + standard
                + utc
        }
    }

    /// Nil if it is no such file.
    func zone(name: String) -> Zone? {
        guard let first = counts(at: 0), bytes[4] >= UInt8(ascii: "2") else { return nil }
        let start = ZoneReading.headerCount + first.byteCount(timeBytes: 4)
        guard let counts = counts(at: start), counts.types > 0 else { return nil }
        var place = start + ZoneReading.headerCount
        let end = place + counts.byteCount(timeBytes: 8)
        guard end <= bytes.count else { return nil }
        let changes = (0..<counts.changes).map { number(at: place + $0 * 8, bytes: 8) }
        place += counts.changes * 8
        let kinds = (0..<counts.changes).map { Int(bytes[place + $0]) }
        place += counts.changes
        let types = (0..<counts.types).map { number(at: place + $0 * 6, bytes: 4) }
        guard kinds.allSatisfy({ $0 < types.count }), changes == changes.sorted() else {
            return nil
        }
        return Zone(
            name: name, changes: changes, offsets: kinds.map { types[$0] }, firstOffset: types[0],
            rule: footer(at: end))
    }

    private func counts(at start: Int) -> Counts? {
        guard bytes.count >= start + ZoneReading.headerCount,
            bytes[start..<start + 4].elementsEqual("TZif".utf8)
        else { return nil }
        let numbers = (0..<6).map { Int(number(at: start + 20 + $0 * 4, bytes: 4)) }
        // A file has less than 64 KB: what is more is none, and could overflow.
        guard numbers.allSatisfy({ (0...65_536).contains($0) }) else { return nil }
        return Counts(
            utc: numbers[0], standard: numbers[1], leaps: numbers[2], changes: numbers[3],
            types: numbers[4], characters: numbers[5])
    }

    /// The rule between two line ends behind all tables.
    private func footer(at start: Int) -> ZoneRule? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "\n") else { return nil }
        return ZoneRule(Array(bytes[(start + 1)...].prefix { $0 != UInt8(ascii: "\n") }))
    }

    /// A signed integer, most significant byte first.
    private func number(at start: Int, bytes count: Int) -> Int64 {
        let value = bytes[start..<start + count].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let shift = UInt64(64 - count * 8)
        return Int64(bitPattern: value << shift) >> Int64(shift)
    }
}
