/// Writes one JSON value as bytes; commas are its business, and that an object gets members and an
/// array values is the caller's.
///
///     var json = JSONWriter()
///     json.object { json in
///         json.member("name", "Ming Tan")
///         json.member(null: "dueAt")
///         json.member("items", array: { json in json.string("a") })
///     }
///     send(json.bytes)
///
/// Strings are escaped as RFC 8785 has it: only what must be.
package struct JSONWriter: ~Copyable {
    /// What is written so far; whole once the outermost body has returned.
    package private(set) var bytes: [UInt8] = []

    /// Whether a value stands before this place, on the same level.
    private var follows = false

    /// - Parameter count: Bytes to make room for at once.
    package init(reserving count: Int = 512) {
        bytes.reserveCapacity(count)
    }

    /// An object of the members that the body writes; unfinished where the body throws.
    @inlinable
    package mutating func object<E: Error>(
        _ body: (inout JSONWriter) throws(E) -> Void
    ) throws(E) {
        open(UInt8(ascii: "{"))
        try body(&self)
        close(UInt8(ascii: "}"))
    }

    /// An array of the values that the body writes; unfinished where the body throws.
    @inlinable
    package mutating func array<E: Error>(
        _ body: (inout JSONWriter) throws(E) -> Void
    ) throws(E) {
        open(UInt8(ascii: "["))
        try body(&self)
        close(UInt8(ascii: "]"))
    }

    package mutating func string(_ value: String) {
        separate()
        quoted(value.utf8.span)
        follows = true
    }

    package mutating func string(_ value: StaticString) {
        separate()
        value.withUTF8Buffer { unsafe quoted($0.span) }
        follows = true
    }

    package mutating func integer(_ value: Int64) {
        separate()
        digits(value)
        follows = true
    }

    package mutating func integer(_ value: Int) { integer(Int64(value)) }

    package mutating func bool(_ value: Bool) { if value { word("true") } else { word("false") } }

    package mutating func null() { word("null") }

    /// A value that is JSON already.
    package mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
        follows = true
    }

    /// The whole tree, in its own order.
    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let bool): self.bool(bool)
        case .integer(let integer): self.integer(integer)
        case .number(let number): self.number(number)
        case .string(let string): self.string(string)
        case .array(let items):
            array { json in
                for item in items { json.value(item) }
            }
        case .object(let members):
            object { json in
                for member in members { json.member(dynamic: member.name, member.value) }
            }
        }
    }

    /// A member's name, without escapes in it; its value must be written next.
    package mutating func name(_ name: StaticString) {
        name.withUTF8Buffer { letters in
            assert(unsafe PlainRun.end(letters.span, from: 0) == letters.count)
            if follows { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\""))
            unsafe bytes.append(contentsOf: letters)
            bytes.append(UInt8(ascii: "\""))
            bytes.append(UInt8(ascii: ":"))
        }
        follows = false
    }

    /// A member's name that is data; its value must be written next.
    package mutating func name(dynamic name: String) {
        separate()
        quoted(name.utf8.span)
        bytes.append(UInt8(ascii: ":"))
        follows = false
    }

    @usableFromInline
    mutating func open(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        follows = false
    }

    @usableFromInline
    mutating func close(_ byte: UInt8) {
        bytes.append(byte)
        follows = true
    }

    /// A word that stands for itself: a literal, or a number's text.
    mutating func word(_ word: StaticString) {
        separate()
        word.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        follows = true
    }

    mutating func ascii(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        follows = true
    }

    private mutating func separate() {
        if follows { bytes.append(UInt8(ascii: ",")) }
    }

    /// Runs without escapes are copied whole.
    private mutating func quoted(_ text: Span<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        while true {
            let end = PlainRun.end(text, from: start)
            let run = text.extracting(start..<end)
            unsafe run.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
            guard end < text.count else { break }
            escape(text[end])
            start = end + 1
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            let low = byte & 0xF
            bytes.append(contentsOf: [
                UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"),
                UInt8(ascii: "0") + byte >> 4,
                low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") - 10 + low,
            ])
        }
    }

    private mutating func digits(_ value: Int64) {
        var rest = value.magnitude
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        if rest < 10 { return bytes.append(UInt8(ascii: "0") + UInt8(rest)) }
        let start = bytes.count
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        bytes[start...].reverse()
    }
}
