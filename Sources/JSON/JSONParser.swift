/// Reads a JSON text (RFC 8259) strictly: takes nothing that the grammar doesn't, and refuses what
/// it leaves open wherever two readers could understand it differently.
///
/// Refused besides what is no JSON: a byte order mark, any encoding but UTF-8, escaped surrogates
/// without partner, arrays and objects nested more than 32 deep, and names that stand twice in one
/// object (compared as bytes, after unescaping), unless they are asked for. A number beyond a
/// Double is taken as infinite, so that input checking can name its field; an integer beyond
/// 64 bits is a Double. Of JSONTestSuite that is every `y_` file, no `n_` file, and of the `i_`
/// files the numbers.
package struct JSONParser: ~Copyable {
    /// Arrays and objects within each other, the outermost counted.
    package static let depthMax = 32

    var at = 0
    private var depth = 0
    private var entries: [JSONEntry] = []
    /// The strings that have escapes, without them.
    var unescaped: [UInt8] = []

    private let repeatedNames: RepeatedNames

    /// What becomes of a member whose name an earlier one of its object has: RFC 8259 takes such a
    /// text for JSON, and leaves open which of the two counts.
    package enum RepeatedNames: Sendable {
        /// The text is refused.
        case refused
        /// The member stays, with `isRepeated`, for whoever names every fault at once.
        case marked
    }

    private init(_ repeatedNames: RepeatedNames) { self.repeatedNames = repeatedNames }

    /// The value that the whole text is, as a tree.
    ///
    /// - Throws: `JSONError` with the first byte that is wrong.
    package static func parse(
        _ bytes: [UInt8], repeatedNames: RepeatedNames = .refused
    ) throws(JSONError) -> JSONValue {
        try parseInPlace(bytes, repeatedNames: repeatedNames).value
    }

    /// The value that the whole text is, to be read where it stands.
    ///
    /// - Throws: `JSONError` with the first byte that is wrong.
    package static func parseInPlace(
        _ bytes: [UInt8], repeatedNames: RepeatedNames = .refused
    ) throws(JSONError) -> JSONNode {
        var parser = JSONParser(repeatedNames)
        // As many as most texts need; it grows with the others.
        parser.entries.reserveCapacity(bytes.count / 16 + 1)
        try parser.text(bytes.span)
        return JSONNode(
            JSONTape(bytes: bytes, unescaped: parser.unescaped, entries: parser.entries))
    }

    private mutating func text(_ input: Span<UInt8>) throws(JSONError) {
        precondition(input.count <= UInt32.max, "entries count bytes in 32 bits")
        guard !input.isEmpty else { throw JSONError(.empty, at: 0) }
        if input.count >= 3, input[0] == 0xEF, input[1] == 0xBB, input[2] == 0xBF {
            throw JSONError(.byteOrderMark, at: 0)
        }
        skipSpace(input)
        try value(input)
        skipSpace(input)
        guard at == input.count else { throw JSONError(.endExpected, at: at) }
    }

    private mutating func value(_ input: Span<UInt8>) throws(JSONError) {
        switch try next(input) {
        case UInt8(ascii: "\""): add(try string(input))
        case UInt8(ascii: "{"): try object(input)
        case UInt8(ascii: "["): try array(input)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): add(try number(input))
        case UInt8(ascii: "t"): try word("true", .true, input)
        case UInt8(ascii: "f"): try word("false", .false, input)
        case UInt8(ascii: "n"): try word("null", .null, input)
        default: throw JSONError(.valueExpected, at: at)
        }
    }

    private mutating func add(_ entry: JSONEntry) {
        var entry = entry
        entry.next = entries.count &+ 1
        entries.append(entry)
    }

    /// Gives an object or array, whose last value is there, its count and its end.
    private mutating func close(_ container: Int, _ count: Int) {
        entries[container].count = count
        entries[container].next = entries.count
    }

    private mutating func object(_ input: Span<UInt8>) throws(JSONError) {
        try enter()
        let object = entries.count
        add(JSONEntry(.object))
        if try isEmpty(UInt8(ascii: "}"), input) { return }
        var names = NameSet()
        var count = 0
        while true {
            skipSpace(input)
            let nameAt = at
            guard try next(input) == UInt8(ascii: "\"") else {
                throw JSONError(.nameExpected, at: at)
            }
            let name = try string(input)
            let isNew = try add(name, &names, in: object, count, input)
            guard isNew || repeatedNames == .marked else {
                throw JSONError(.repeatedName, at: nameAt)
            }
            skipSpace(input)
            guard try next(input) == UInt8(ascii: ":") else {
                throw JSONError(.colonExpected, at: at)
            }
            at &+= 1
            skipSpace(input)
            try value(input)
            count &+= 1
            if try ends(UInt8(ascii: "}"), .commaOrBraceExpected, input) {
                return close(object, count)
            }
        }
    }

    /// Adds a member's name; false where one of the members before has the same.
    private mutating func add(
        _ name: JSONEntry, _ names: inout NameSet, in object: Int, _ count: Int,
        _ input: Span<UInt8>
    ) throws(JSONError) -> Bool {
        let range = name.range
        let hash =
            name.isUnescaped
            ? JSONName.hash(unescaped.span.extracting(range))
            : JSONName.hash(input.extracting(range))
        var isNew = true
        if count >= NameSet.fewMax {
            isNew = insert(name, &names, in: object, count, input)
        } else if !names.isSurelyNew(hash) {
            isNew = !has(name, in: object, count, input)
        }
        var name = name
        name.name(hash: hash, isRepeated: !isNew)
        add(name)
        return isNew
    }

    private func has(
        _ name: JSONEntry, in object: Int, _ count: Int, _ input: Span<UInt8>
    ) -> Bool {
        var other = object &+ 1
        for _ in 0..<count {
            if areEqual(entries[other], name, input) { return true }
            other = entries[other &+ 1].next
        }
        return false
    }

    private func areEqual(_ one: JSONEntry, _ other: JSONEntry, _ input: Span<UInt8>) -> Bool {
        let plain = unescaped.span
        switch (one.isUnescaped, other.isUnescaped) {
        case (false, false):
            return JSONName.equal(input.extracting(one.range), input.extracting(other.range))
        case (false, true):
            return JSONName.equal(input.extracting(one.range), plain.extracting(other.range))
        case (true, false):
            return JSONName.equal(plain.extracting(one.range), input.extracting(other.range))
        case (true, true):
            return JSONName.equal(plain.extracting(one.range), plain.extracting(other.range))
        }
    }

    private func text(of name: JSONEntry, _ input: Span<UInt8>) -> String {
        let range = name.range
        return unsafe name.isUnescaped
            ? String(copying: UTF8Span(unchecked: unescaped.span.extracting(range)))
            : String(copying: UTF8Span(unchecked: input.extracting(range)))
    }

    private func insert(
        _ name: JSONEntry, _ names: inout NameSet, in object: Int, _ count: Int,
        _ input: Span<UInt8>
    ) -> Bool {
        if names.isEmpty {
            var other = object &+ 1
            for _ in 0..<count {
                _ = names.insert(text(of: entries[other], input))
                other = entries[other &+ 1].next
            }
        }
        return names.insert(text(of: name, input))
    }

    private mutating func array(_ input: Span<UInt8>) throws(JSONError) {
        try enter()
        let array = entries.count
        add(JSONEntry(.array))
        if try isEmpty(UInt8(ascii: "]"), input) { return }
        var count = 0
        while true {
            skipSpace(input)
            try value(input)
            count &+= 1
            if try ends(UInt8(ascii: "]"), .commaOrBracketExpected, input) {
                return close(array, count)
            }
        }
    }

    /// Steps over an opening brace or bracket.
    private mutating func enter() throws(JSONError) {
        guard depth < Self.depthMax else { throw JSONError(.tooDeep, at: at) }
        depth &+= 1
        at &+= 1
    }

    /// Steps over the closing byte where it comes first.
    private mutating func isEmpty(_ close: UInt8, _ input: Span<UInt8>) throws(JSONError) -> Bool {
        skipSpace(input)
        guard try next(input) == close else { return false }
        at &+= 1
        depth &-= 1
        return true
    }

    /// Steps over a comma (false) or the closing byte (true).
    private mutating func ends(
        _ close: UInt8, _ cause: JSONError.Cause, _ input: Span<UInt8>
    ) throws(JSONError) -> Bool {
        skipSpace(input)
        let byte = try next(input)
        guard byte == close || byte == UInt8(ascii: ",") else { throw JSONError(cause, at: at) }
        at &+= 1
        if byte == close { depth &-= 1 }
        return byte == close
    }

    private mutating func word(
        _ word: StaticString, _ kind: JSONEntry.Kind, _ input: Span<UInt8>
    ) throws(JSONError) {
        let count = word.utf8CodeUnitCount
        let found = word.withUTF8Buffer { letters in
            guard input.count &- at >= count else { return false }
            for index in 0..<count where unsafe input[at &+ index] != letters[index] {
                return false
            }
            return true
        }
        guard found else { throw JSONError(.valueExpected, at: at) }
        at &+= count
        add(JSONEntry(kind))
    }

    private mutating func skipSpace(_ input: Span<UInt8>) {
        while at < input.count {
            switch input[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at &+= 1
            default: return
            }
        }
    }

    func next(_ input: Span<UInt8>) throws(JSONError) -> UInt8 {
        guard at < input.count else { throw JSONError(.endsEarly, at: input.count) }
        return input[at]
    }
}
