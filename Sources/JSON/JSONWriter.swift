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
    package var bytes: [UInt8] { buffer.array }

    /// How many bytes that is.
    package var count: Int { buffer.count }

    /// Lends what is written from an offset on, without a copy.
    package func lend<Value>(from start: Int, to body: (Span<UInt8>) -> Value) -> Value {
        buffer.lend(from: start, to: body)
    }

    private var buffer: ByteBuffer

    /// Whether a value stands before this place, on the same level.
    private var follows = false

    /// - Parameter count: Bytes to make room for at once.
    package init(reserving count: Int = 512) {
        buffer = ByteBuffer(capacity: count)
    }

    /// An object of the members that the body writes.
    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"))
    }

    /// An array of the values that the body writes.
    package mutating func array(_ body: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "["))
        body(&self)
        close(UInt8(ascii: "]"))
    }

    package mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { unsafe quoted($0.span) }
    }

    package mutating func string(utf8 value: Span<UInt8>) { quoted(value) }

    package mutating func string(_ value: StaticString) {
        value.withUTF8Buffer { unsafe quoted($0.span) }
    }

    /// A string of the bytes' hex digits in lower case.
    package mutating func string(hex bytes: [UInt8]) {
        begin()
        buffer.append(UInt8(ascii: "\""))
        buffer.append(hex: bytes)
        buffer.append(UInt8(ascii: "\""))
    }

    package mutating func integer(_ value: Int64) {
        begin()
        buffer.append(decimal: value)
    }

    package mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

    package mutating func null() { word("null") }

    /// A value that is JSON already.
    package mutating func raw(_ json: [UInt8]) {
        begin()
        buffer.append(json.span)
    }

    /// A word that stands for itself.
    mutating func word(_ word: StaticString) {
        word.withUTF8Buffer { letters in
            begin()
            unsafe buffer.append(letters.span)
        }
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
        let letters = unsafe UnsafeBufferPointer(
            start: name.utf8Start, count: name.utf8CodeUnitCount
        ).span
        assert(PlainRun.end(letters, from: 0) == letters.count)
        buffer.append(quoted: letters, afterComma: follows, beforeColon: true)
        follows = false
    }

    /// A member's name that is data; its value must be written next.
    package mutating func name(dynamic name: String) {
        self.name(utf8: name.utf8.span)
    }

    package mutating func name(utf8 name: Span<UInt8>) {
        quoted(name)
        buffer.append(UInt8(ascii: ":"))
        follows = false
    }

    private mutating func open(_ byte: UInt8) {
        begin()
        buffer.append(byte)
        follows = false
    }

    private mutating func close(_ byte: UInt8) {
        buffer.append(byte)
        follows = true
    }

    /// Writes the comma that is due before a name or value.
    @inline(__always)
    private mutating func begin() {
        if follows { buffer.append(UInt8(ascii: ",")) }
        follows = true
    }

    private mutating func quoted(_ text: Span<UInt8>) {
        var end = PlainRun.end(text, from: 0)
        if end == text.count {
            buffer.append(quoted: text, afterComma: follows)
            follows = true
            return
        }
        begin()
        buffer.append(UInt8(ascii: "\""))
        buffer.append(text.extracting(..<end))
        // Runs between escapes are copied whole.
        while end < text.count {
            let start = end &+ 1
            let next = PlainRun.end(text, from: start)
            buffer.append(escape: text[end])
            buffer.append(text.extracting(start..<next))
            end = next
        }
        buffer.append(UInt8(ascii: "\""))
    }
}
