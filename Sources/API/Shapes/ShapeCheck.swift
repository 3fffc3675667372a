internal import JSON
internal import Repairs

extension Shape {
    /// Every fault of a value, each with the RFC 6901 pointer to where it stands or would stand.
    ///
    /// Fields are known by their bytes.
    func faults(in value: JSONValue) -> Faults {
        var check = ShapeCheck()
        check.check(value, self)
        return check.faults
    }

    /// A value without the items past an array's bound, which are one fault and not looked at: so a
    /// draft is never longer than its shape, whatever was sent.
    func bounded(_ value: JSONValue) -> JSONValue {
        switch self {
        case .structure(let object):
            guard let members = value.members else { return value }
            return .object(
                members.map { member in
                    let field = object.fields.first { $0.name.hasSameBytes(as: member.name) }
                    return JSONMember(
                        member.name, field?.shape.bounded(member.value) ?? member.value,
                        isRepeated: member.isRepeated)
                })
        case .array(let item, let count):
            guard let items = value.items else { return value }
            return .array(items.prefix(count.upperBound).map(item.bounded))
        case .either(let field, let first, let second):
            switch value.field(field) {
            case nil, .some(.null): return second.bounded(value)
            default: return first.bounded(value)
            }
        case .text, .word, .integer, .number, .bool, .anything: return value
        }
    }
}

/// One walk through a value and its shape.
private struct ShapeCheck {
    private enum Step {
        case field(String)
        case index(Int)
    }

    private(set) var faults = Faults()
    private var steps: [Step] = []

    mutating func check(_ value: JSONValue, _ shape: Shape) {
        switch shape {
        case .structure(let object): checkObject(value, object)
        case .array(let item, let count): checkArray(value, item, count)
        case .text(let format, let count): checkText(value, format, count)
        case .word(let words): checkWord(value, words)
        case .integer(let range): checkInteger(value, range)
        case .number:
            switch value {
            case .integer, .number: break
            default: note("must be a number")
            }
        case .bool: if value.bool == nil { note("must be true or false") }
        case .either(let field, let first, let second):
            switch value.field(field) {
            case nil: check(value, second)
            case .some(.null): check(value.without(field), second)
            default: check(value, first)
            }
        case .anything: break
        }
    }

    private mutating func checkObject(_ value: JSONValue, _ object: ObjectShape) {
        guard let members = value.members else { return note("must be an object") }
        for field in object.fields {
            steps.append(.field(field.name))
            switch value.field(field.name) {
            case nil: if field.isRequired { note("is required") }
            case .some(.null): noteNull(field.presence)
            case .some(let value): check(value, field.shape)
            }
            steps.removeLast()
        }
        for member in members {
            if member.isRepeated {
                steps.append(.field(member.name))
                note("stands twice")
                steps.removeLast()
            }
            guard !object.fields.contains(where: { $0.name.hasSameBytes(as: member.name) }) else {
                continue
            }
            steps.append(.field(member.name))
            note("is not a field here")
            steps.removeLast()
        }
    }

    private mutating func noteNull(_ presence: Field.Presence) {
        switch presence {
        case .required: note("is required")
        case .kept: note("can't be taken away")
        case .optional, .sometimes: break
        }
    }

    private mutating func checkArray(_ value: JSONValue, _ item: Shape, _ count: ClosedRange<Int>) {
        guard let items = value.items else { return note("must be an array") }
        if !count.contains(items.count) {
            note(
                "must have \(count.lowerBound) to \(count.upperBound) items, not \(items.count)")
        }
        for index in items.indices.prefix(count.upperBound) {
            steps.append(.index(index))
            check(items[index], item)
            steps.removeLast()
        }
    }

    private mutating func checkText(
        _ value: JSONValue, _ format: TextFormat, _ count: ClosedRange<Int>
    ) {
        guard let text = value.text else { return note("must be text") }
        // A scalar takes at most four bytes: most texts need no count.
        if text.utf8.count > count.upperBound || text.utf8.count < count.lowerBound * 4 {
            let scalars = text.unicodeScalars.count
            if !count.contains(scalars) {
                if format.saysHowLong, let fault = format.fault(in: text) { return note(fault) }
                return note(
                    "must have \(count.lowerBound) to \(count.upperBound) characters, "
                        + "not \(scalars)")
            }
        }
        if let fault = format.fault(in: text) { note(fault) }
    }

    private mutating func checkWord(_ value: JSONValue, _ words: [String]) {
        guard let text = value.text else { return note("must be text") }
        if words.contains(where: { $0.hasSameBytes(as: text) }) { return }
        note(
            words.count <= 20
                ? "must be one of: " + words.joined(separator: ", ")
                : "is not one of the known codes")
    }

    private mutating func checkInteger(_ value: JSONValue, _ range: ClosedRange<Int64>) {
        if let integer = value.integer, range.contains(integer) { return }
        switch value {
        case .integer, .number:
            note("must be an integer from \(range.lowerBound) to \(range.upperBound)")
        default: note("must be an integer")
        }
    }

    private mutating func note(_ detail: String) {
        let pointer = faults.isFull ? "" : pointer
        faults.append(Fault(pointer, detail))
    }

    /// RFC 6901: `~` and `/` within a name are written `~0` and `~1`.
    private var pointer: String {
        var bytes: [UInt8] = []
        for step in steps {
            bytes.append(UInt8(ascii: "/"))
            switch step {
            case .index(let index): bytes.append(contentsOf: String(index).utf8)
            case .field(let name):
                for byte in name.utf8 {
                    switch byte {
                    case UInt8(ascii: "~"): bytes.append(contentsOf: "~0".utf8)
                    case UInt8(ascii: "/"): bytes.append(contentsOf: "~1".utf8)
                    default: bytes.append(byte)
                    }
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension JSONValue {
    /// The member of an object by its name's bytes.
    func field(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.hasSameBytes(as: name) }?.value
    }

    /// An object without a member; one that stands twice is still there once.
    fileprivate func without(_ name: String) -> JSONValue {
        .object((members ?? []).filter { $0.isRepeated || !$0.name.hasSameBytes(as: name) })
    }
}
