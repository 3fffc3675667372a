/// The names of one object while it is read, to find one that stands twice.
///
/// Few names are compared one by one, and mostly not at all: a bit of a 64-bit mask stands for a
/// name's length and two of its bytes. Past `fewMax` a set takes over, so that a megabyte of names
/// stays linear; its hash is seeded per process.
struct NameSet {
    private static let fewMax = 16

    private var mask: UInt64 = 0
    private var many: Set<NameBytes> = []

    /// False where one of the members has this name, byte for byte.
    @inline(__always)
    mutating func insert(_ name: String, after members: [JSONMember]) -> Bool {
        if members.count >= Self.fewMax { return insertToMany(name, after: members) }
        let bit = bit(name.utf8.span)
        defer { mask |= bit }
        return mask & bit == 0 || !members.contains { NameBytes.equal($0.name, name) }
    }

    private func bit(_ name: Span<UInt8>) -> UInt64 {
        guard !name.isEmpty else { return 1 }
        let mix =
            name.count &+ Int(name[0]) &* 7 &+ Int(name[name.count / 2]) &* 5
            &+ Int(name[name.count &- 1]) &* 3
        return 1 << UInt64(truncatingIfNeeded: mix & 63)
    }

    private mutating func insertToMany(_ name: String, after members: [JSONMember]) -> Bool {
        if many.isEmpty {
            for member in members { many.insert(NameBytes(text: member.name)) }
        }
        return many.insert(NameBytes(text: name)).inserted
    }
}

/// A name that equals another only byte for byte.
private struct NameBytes: Hashable {
    let text: String

    static func equal(_ one: String, _ other: String) -> Bool {
        one.utf8.count == other.utf8.count && one.utf8.elementsEqual(other.utf8)
    }

    static func == (one: NameBytes, other: NameBytes) -> Bool { equal(one.text, other.text) }

    func hash(into hasher: inout Hasher) {
        unsafe text.utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}
