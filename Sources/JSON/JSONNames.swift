/// Names or words of which a text may be one.
package struct JSONNames: Sendable {
    package let texts: [String]
    /// The bytes of all, one after the other.
    private let bytes: [UInt8]
    private let hashes: [(hash: UInt16, start: UInt16, end: UInt16)]

    package init(_ texts: [String]) {
        var bytes: [UInt8] = []
        var hashes: [(hash: UInt16, start: UInt16, end: UInt16)] = []
        for text in texts {
            let start = UInt16(bytes.count)
            bytes += text.utf8
            hashes.append((JSONName.hash(text.utf8.span), start, UInt16(bytes.count)))
        }
        (self.texts, self.bytes, self.hashes) = (texts, bytes, hashes)
    }

    /// The place among these of a member's name.
    package func place(of name: Int, in tape: JSONTape) -> Int? {
        let hash = tape.entries[name].hash
        for place in hashes.indices where hashes[place].hash == hash {
            let range = Int(hashes[place].start)..<Int(hashes[place].end)
            if tape.has(bytes.span.extracting(range), at: name) { return place }
        }
        return nil
    }

    /// Whether a text is one of these.
    package func contains(_ text: Int, in tape: JSONTape) -> Bool {
        let hash = tape.hash(of: text)
        for place in hashes.indices where hashes[place].hash == hash {
            let range = Int(hashes[place].start)..<Int(hashes[place].end)
            if tape.has(bytes.span.extracting(range), at: text) { return true }
        }
        return false
    }
}
