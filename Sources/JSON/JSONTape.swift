/// A parsed JSON text: its bytes, and an entry for each value that says where it stands in them.
///
/// Entries lie in the order of the text. An object is followed by the name and the value of each
/// member, an array by its items. Only strings with escapes are copied, into `unescaped`.
package final class JSONTape: Sendable {
    private let bytes: [UInt8]
    private let unescaped: [UInt8]
    let entries: [JSONEntry]

    init(bytes: [UInt8], unescaped: [UInt8], entries: [JSONEntry]) {
        self.bytes = bytes
        self.unescaped = unescaped
        self.entries = entries
    }

    /// The same value with arrays that end early, and strings of other texts.
    ///
    /// - Parameters:
    ///   - counts: by the arrays' entries, how many items stay.
    ///   - texts: by the strings' entries.
    package func edited(
        counts: [(array: Int, count: Int)], texts: [(string: Int, text: String)]
    ) -> JSONTape {
        var (entries, unescaped) = (entries, unescaped)
        for (array, count) in counts { entries[array].count = count }
        for (string, text) in texts {
            var entry = JSONEntry(
                start: unescaped.count, count: text.utf8.count, isASCII: false, isUnescaped: true)
            entry.next = entries[string].next
            entries[string] = entry
            unescaped += text.utf8
        }
        return JSONTape(bytes: bytes, unescaped: unescaped, entries: entries)
    }

    package func kind(of entry: Int) -> JSONEntry.Kind { entries[entry].kind }

    /// The number of an object's members or of an array's items.
    package func count(of entry: Int) -> Int { entries[entry].count }

    /// The entry that follows a value and all within it: the next item, or the next member's name.
    package func next(after entry: Int) -> Int { entries[entry].next }

    /// Whether a member before this one has the same name.
    package func isRepeated(_ name: Int) -> Bool { entries[name].isRepeated }

    /// A string's or name's bytes, without quotes and escapes.
    package func utf8(of entry: Int) -> ArraySlice<UInt8> {
        let entry = entries[entry]
        return entry.isUnescaped ? unescaped[entry.range] : bytes[entry.range]
    }

    /// A string or name. Its bytes were found to be UTF-8 when they were parsed.
    package func text(of entry: Int) -> String {
        let entry = entries[entry]
        return entry.isUnescaped
            ? JSONTape.text(entry, in: unescaped) : JSONTape.text(entry, in: bytes)
    }

    private static func text(_ entry: JSONEntry, in source: borrowing [UInt8]) -> String {
        let bytes = source.span.extracting(entry.range)
        return unsafe String(
            copying: UTF8Span(unchecked: bytes, isKnownASCII: entry.isASCII))
    }

    /// The name's entry of an object's first member with this name; its value follows it.
    package func name(_ key: JSONName, in object: Int) -> Int? {
        guard entries[object].kind == .object else { return nil }
        var name = object &+ 1
        for _ in 0..<entries[object].count {
            if entries[name].hash == key.hash, has(key.text.utf8.span, at: name) { return name }
            name = entries[name &+ 1].next
        }
        return nil
    }

    /// Whether a string or name has these bytes.
    func has(_ text: Span<UInt8>, at entry: Int) -> Bool {
        let entry = entries[entry]
        return entry.isUnescaped
            ? JSONTape.has(text, entry, in: unescaped) : JSONTape.has(text, entry, in: bytes)
    }

    @inline(__always)
    private static func has(
        _ text: Span<UInt8>, _ entry: JSONEntry, in source: borrowing [UInt8]
    ) -> Bool {
        let bytes = source.span.extracting(entry.range)
        return JSONName.equal(bytes, text)
    }

    /// A string's hash, as `JSONName` makes it.
    func hash(of entry: Int) -> UInt16 {
        let entry = entries[entry]
        let source = entry.isUnescaped ? unescaped : bytes
        return JSONName.hash(source.span.extracting(entry.range))
    }
}
