/// The names of one object while it is read, to find one that stands twice.
///
/// Few names are compared one by one, and mostly not at all: a bit of a 64-bit mask stands for a
/// name's hash. Past `fewMax` a set takes over, so that a megabyte of names stays linear; its hash
/// is seeded per process.
struct NameSet {
    static let fewMax = 16

    private var mask: UInt64 = 0
    private var many: Set<NameBytes> = []

    /// Whether no name before had this bit: then this one is new.
    @inline(__always)
    mutating func isSurelyNew(_ hash: UInt16) -> Bool {
        let bit: UInt64 = 1 &<< UInt64(hash)
        defer { mask |= bit }
        return mask & bit == 0
    }

    /// False where the set holds this name, byte for byte.
    mutating func insert(_ name: String) -> Bool { many.insert(NameBytes(text: name)).inserted }

    var isEmpty: Bool { many.isEmpty }
}

/// A name that equals another only byte for byte.
private struct NameBytes: Hashable {
    let text: String

    static func == (one: NameBytes, other: NameBytes) -> Bool {
        JSONName.equal(one.text.utf8.span, other.text.utf8.span)
    }

    func hash(into hasher: inout Hasher) {
        unsafe text.utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}
