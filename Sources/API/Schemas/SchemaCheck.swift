internal import JSON
internal import Repairs

extension Schema {
    /// Every fault of a value, each with the RFC 6901 pointer to where it stands or would stand.
    ///
    /// Fields are known by their bytes.
    func faults(in value: JSONNode) -> Faults { SchemaCheck(value, self).faults }
}

/// One walk through a value and its schema.
struct SchemaCheck {
    /// A way down into the value: by a member, known by its name's entry, or to an item.
    private enum Step {
        case member(name: Int)
        case item(Int)
    }

    private let value: JSONNode
    private(set) var faults = Faults()
    /// Arrays past their bound.
    private var tooLong: [(array: Int, count: Int)] = []
    /// Texts that are kept in another spelling.
    private var respelt: [(string: Int, text: String)] = []
    private var steps: [Step] = []
    /// Makes instants of days; without it days stay as they are.
    private let moments: (() -> MomentReading)?

    init(_ value: JSONNode, _ schema: Schema, moments: (() -> MomentReading)? = nil) {
        self.value = value
        self.moments = moments
        check(value.index, schema, in: value.tape)
    }

    /// The value as it is taken: each text in the spelling that is kept, and no items past an
    /// array's bound. Those are one fault and not looked at, so that a draft is never longer than
    /// its schema, whatever was sent.
    var taken: JSONNode {
        if tooLong.isEmpty, respelt.isEmpty { return value }
        return JSONNode(value.tape.edited(counts: tooLong, texts: respelt), value.index)
    }

    /// - Parameter left: the name's entry of a member that counts as absent.
    private mutating func check(
        _ entry: Int, _ schema: Schema, without left: Int? = nil, in tape: JSONTape
    ) {
        switch schema {
        case .structure(let object): checkObject(entry, object, without: left, in: tape)
        case .array(let item, let count): checkArray(entry, item, count, in: tape)
        case .text(.moment, let count):
            if let moments {
                checkMoment(entry, count, moments, in: tape)
            } else {
                checkText(entry, .moment, count, in: tape)
            }
        case .text(let format, let count): checkText(entry, format, count, in: tape)
        case .words(let words): checkWord(entry, words, in: tape)
        case .integer(let range): checkInteger(entry, range, in: tape)
        case .minorUnits(let range):
            checkInteger(
                entry, range, hint: " of minor units, such as 20050 for 200.50", in: tape)
        case .number:
            switch tape.kind(of: entry) {
            case .integer, .number: break
            case .null, .true, .false, .string, .array, .object: note("must be a number")
            }
        case .decimal(let range, let decimals): checkDecimal(entry, range, decimals, in: tape)
        case .bool:
            switch tape.kind(of: entry) {
            case .true, .false: break
            case .null, .integer, .number, .string, .array, .object:
                note("must be true or false")
            }
        case .either(let field, let first, let second):
            guard let name = tape.name(field, in: entry) else {
                return check(entry, second, in: tape)
            }
            if tape.kind(of: name + 1) == .null {
                check(entry, second, without: name, in: tape)
            } else {
                check(entry, first, in: tape)
            }
        case .anything: break
        }
    }

    private mutating func checkObject(
        _ entry: Int, _ object: ObjectSchema, without left: Int?, in tape: JSONTape
    ) {
        guard tape.kind(of: entry) == .object else { return note("must be an object") }
        withUnsafeTemporaryAllocation(of: Int.self, capacity: object.fields.count) { found in
            // No name stands in the first entry: that is the whole value.
            found.initialize(repeating: 0)
            let isPlain = find(object, in: entry, without: left, found, tape)
            for (place, name) in found.enumerated() {
                checkField(object.fields[place], name, in: tape)
            }
            if !isPlain { checkNames(object, in: entry, without: left, tape) }
        }
    }

    /// Notes the first member of each field by its name's entry.
    ///
    /// - Returns: whether every member is one of the fields, and none is repeated.
    private func find(
        _ object: ObjectSchema, in entry: Int, without left: Int?,
        _ found: UnsafeMutableBufferPointer<Int>, _ tape: JSONTape
    ) -> Bool {
        var isPlain = true
        var name = entry + 1
        for _ in 0..<tape.count(of: entry) {
            if name == left {
            } else if let place = object.names.place(of: name, in: tape) {
                if found[place] == 0 { found[place] = name }
                if tape.isRepeated(name) { isPlain = false }
            } else {
                isPlain = false
            }
            name = tape.next(after: name + 1)
        }
        return isPlain
    }

    /// - Parameter name: of the member that is this field; 0 where there is none.
    private mutating func checkField(_ field: Field, _ name: Int, in tape: JSONTape) {
        guard name > 0 else {
            if field.isRequired { note("is required", at: field.name) }
            return
        }
        steps.append(.member(name: name))
        if tape.kind(of: name + 1) == .null {
            noteNull(field.presence)
        } else {
            check(name + 1, field.schema, in: tape)
        }
        steps.removeLast()
    }

    private mutating func checkNames(
        _ object: ObjectSchema, in entry: Int, without left: Int?, _ tape: JSONTape
    ) {
        var name = entry + 1
        for _ in 0..<tape.count(of: entry) {
            if name != left {
                steps.append(.member(name: name))
                if tape.isRepeated(name) { note("appears more than once") }
                if object.names.place(of: name, in: tape) == nil { note("unknown field") }
                steps.removeLast()
            }
            name = tape.next(after: name + 1)
        }
    }

    private mutating func noteNull(_ presence: Field.Presence) {
        switch presence {
        case .required: note("is required")
        case .kept: note("must not be null")
        case .optional, .sometimes: break
        }
    }

    private mutating func checkArray(
        _ entry: Int, _ schema: Schema, _ count: ClosedRange<Int>, in tape: JSONTape
    ) {
        guard tape.kind(of: entry) == .array else { return note("must be an array") }
        let itemCount = tape.count(of: entry)
        if !count.contains(itemCount) {
            note("must have \(count.lowerBound) to \(count.upperBound) items, not \(itemCount)")
        }
        if itemCount > count.upperBound { tooLong.append((entry, count.upperBound)) }
        var item = entry + 1
        for index in 0..<min(itemCount, count.upperBound) {
            steps.append(.item(index))
            check(item, schema, in: tape)
            steps.removeLast()
            item = tape.next(after: item)
        }
    }

    private mutating func checkText(
        _ entry: Int, _ format: TextFormat, _ count: ClosedRange<Int>, in tape: JSONTape
    ) {
        guard tape.kind(of: entry) == .string else { return note("must be text") }
        let bytes = tape.utf8(of: entry)
        // A scalar takes at most four bytes: most texts need no count.
        let isPlain = format.isPlainlyRight(bytes.span)
        if isPlain, bytes.count >= count.lowerBound * 4, bytes.count <= count.upperBound { return }
        let written = tape.text(of: entry)
        let text = isPlain ? written : format.normalized(written)
        if !text.hasSameBytes(as: written) { respelt.append((entry, text)) }
        let scalars = text.unicodeScalars.count
        if !count.contains(scalars) {
            if format.saysHowLong, let fault = format.fault(in: text) { return note(fault) }
            if text.isEmpty, !written.isEmpty { return note("must not be blank") }
            return note(
                "must have \(count.lowerBound) to \(count.upperBound) characters, not \(scalars)")
        }
        if !isPlain, let fault = format.fault(in: text) { note(fault) }
    }

    /// Checks an instant to come, or makes an instant of a day.
    private mutating func checkMoment(
        _ entry: Int, _ count: ClosedRange<Int>, _ moments: () -> MomentReading, in tape: JSONTape
    ) {
        guard tape.kind(of: entry) == .string else { return note("must be text") }
        let written = tape.text(of: entry)
        let read = moments().read(TextFormat.moment.normalized(written))
        if let fault = read.fault { note(fault) }
        guard let text = read.instant?.text, !text.hasSameBytes(as: written) else { return }
        respelt.append((entry, text))
    }

    private mutating func checkWord(_ entry: Int, _ words: JSONNames, in tape: JSONTape) {
        guard tape.kind(of: entry) == .string else { return note("must be text") }
        if words.contains(entry, in: tape) { return }
        note(
            words.texts.count <= 20
                ? "must be one of: " + words.texts.joined(separator: ", ")
                : "is not one of the known codes: in capitals, as \(words.texts[0])")
    }

    private mutating func checkInteger(
        _ entry: Int, _ range: ClosedRange<Int64>, hint: String = "", in tape: JSONTape
    ) {
        if let integer = JSONNode(tape, entry).integer, range.contains(integer) { return }
        switch tape.kind(of: entry) {
        case .integer, .number:
            note("must be an integer from \(range.lowerBound) to \(range.upperBound)" + hint)
        case .null, .true, .false, .string, .array, .object: note("must be an integer" + hint)
        }
    }

    private mutating func checkDecimal(
        _ entry: Int, _ range: ClosedRange<Int64>, _ decimals: Int, in tape: JSONTape
    ) {
        guard let number = JSONNode(tape, entry).number else { return note("must be a number") }
        let isWithin = number >= Double(range.lowerBound) && number <= Double(range.upperBound)
        if !isWithin || Decimals.scaled(number, by: decimals) == nil {
            note(
                "must be a number from \(range.lowerBound) to \(range.upperBound) with at most "
                    + "\(decimals) decimals")
        }
    }

    /// - Parameter missing: a field of the object here that isn't there.
    private mutating func note(_ detail: String, at missing: String? = nil) {
        let pointer = faults.isFull ? "" : pointer(to: missing)
        faults.append(Fault(pointer, detail))
    }

    /// RFC 6901: `~` and `/` within a name are written `~0` and `~1`.
    private func pointer(to missing: String?) -> String {
        var bytes: [UInt8] = []
        for step in steps {
            bytes.append(UInt8(ascii: "/"))
            switch step {
            case .item(let index): bytes.append(contentsOf: String(index).utf8)
            case .member(let name): append(value.tape.utf8(of: name), to: &bytes)
            }
        }
        if let missing {
            bytes.append(UInt8(ascii: "/"))
            append(Array(missing.utf8)[...], to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func append(_ name: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        for byte in name {
            switch byte {
            case UInt8(ascii: "~"): bytes.append(contentsOf: "~0".utf8)
            case UInt8(ascii: "/"): bytes.append(contentsOf: "~1".utf8)
            default: bytes.append(byte)
            }
        }
    }
}
