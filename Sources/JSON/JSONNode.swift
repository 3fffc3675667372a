/// One value of a JSON text, read where it stands: what `JSONValue` is, without a tree.
///
///     let body = try JSONParser.parseInPlace(bytes)
///     body["customer"]?["name"]?.text
package struct JSONNode: Sendable {
    package let tape: JSONTape
    package let index: Int

    package init(_ tape: JSONTape, _ index: Int = 0) {
        self.tape = tape
        self.index = index
    }

    /// A member of an object, in the order of the text.
    package struct Member: Sendable {
        package let name: String
        package let value: JSONNode
        /// Whether a member before it has the same name; see `JSONParser.RepeatedNames`.
        package let isRepeated: Bool
    }

    package static let null = JSONNode(of: .null)
    /// An object without members.
    package static let empty = JSONNode(of: .object)

    private init(of kind: JSONEntry.Kind) {
        var entry = JSONEntry(kind)
        entry.next = 1
        self.init(JSONTape(bytes: [], unescaped: [], entries: [entry]))
    }

    private var entry: JSONEntry { tape.entries[index] }

    /// The member of an object by its name; nil where there is none, or where this is no object.
    package subscript(_ name: StaticString) -> JSONNode? {
        let entries = tape.entries
        guard entries[index].kind == .object else { return nil }
        let letters = unsafe UnsafeBufferPointer(
            start: name.utf8Start, count: name.utf8CodeUnitCount
        ).span
        let hash = JSONName.hash(letters)
        var place = index &+ 1
        for _ in 0..<entries[index].count {
            if entries[place].hash == hash, tape.has(letters, at: place) {
                return JSONNode(tape, place &+ 1)
            }
            place = entries[place &+ 1].next
        }
        return nil
    }

    package func field(_ name: String) -> JSONNode? {
        tape.name(JSONName(name), in: index).map { JSONNode(tape, $0 &+ 1) }
    }

    package var text: String? { entry.kind == .string ? tape.text(of: index) : nil }

    /// A text's bytes.
    package var utf8: ArraySlice<UInt8>? { entry.kind == .string ? tape.utf8(of: index) : nil }

    package var bool: Bool? {
        switch entry.kind {
        case .true: true
        case .false: false
        case .null, .integer, .number, .string, .array, .object: nil
        }
    }

    package var isNull: Bool { entry.kind == .null }

    /// An integral number within ±(2^53 − 1), however it was written (`1`, `1.0`, `1e2`).
    package var integer: Int64? {
        switch entry.kind {
        case .integer: JSONValue.integer(entry.integer).integer
        case .number: JSONValue.number(entry.number).integer
        case .null, .true, .false, .string, .array, .object: nil
        }
    }

    /// A number, however it was written.
    package var number: Double? {
        switch entry.kind {
        case .integer: Double(entry.integer)
        case .number: entry.number
        case .null, .true, .false, .string, .array, .object: nil
        }
    }

    package var items: [JSONNode]? {
        guard entry.kind == .array else { return nil }
        var items: [JSONNode] = []
        items.reserveCapacity(entry.count)
        var item = index &+ 1
        for _ in 0..<entry.count {
            items.append(JSONNode(tape, item))
            item = tape.next(after: item)
        }
        return items
    }

    package var members: [Member]? {
        guard entry.kind == .object else { return nil }
        var members: [Member] = []
        members.reserveCapacity(entry.count)
        var name = index &+ 1
        for _ in 0..<entry.count {
            members.append(
                Member(
                    name: tape.text(of: name), value: JSONNode(tape, name &+ 1),
                    isRepeated: tape.isRepeated(name)))
            name = tape.next(after: name &+ 1)
        }
        return members
    }

    /// The value as a tree.
    package var value: JSONValue {
        switch entry.kind {
        case .null: .null
        case .true: .bool(true)
        case .false: .bool(false)
        case .integer: .integer(entry.integer)
        case .number: .number(entry.number)
        case .string: .string(tape.text(of: index))
        case .array: .array((items ?? []).map(\.value))
        case .object:
            .object(
                (members ?? []).map {
                    JSONMember($0.name, $0.value.value, isRepeated: $0.isRepeated)
                })
        }
    }
}

extension JSONValue {
    /// The same value as a text that was parsed.
    package var node: JSONNode {
        do throws(JSONError) {
            return try JSONParser.parseInPlace(written, repeatedNames: .marked)
        } catch {
            // Nested deeper than any text may be.
            return .null
        }
    }
}
