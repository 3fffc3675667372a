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

    /// The value that the whole text is.
    ///
    /// - Throws: `JSONError` with the first byte that is wrong.
    package static func parse(
        _ bytes: [UInt8], repeatedNames: RepeatedNames = .refused
    ) throws(JSONError) -> JSONValue {
        var parser = JSONParser(repeatedNames)
        return try parser.text(bytes.span)
    }

    private mutating func text(_ input: Span<UInt8>) throws(JSONError) -> JSONValue {
        guard !input.isEmpty else { throw JSONError(.empty, at: 0) }
        if input.count >= 3, input[0] == 0xEF, input[1] == 0xBB, input[2] == 0xBF {
            throw JSONError(.byteOrderMark, at: 0)
        }
        skipSpace(input)
        let value = try value(input)
        skipSpace(input)
        guard at == input.count else { throw JSONError(.endExpected, at: at) }
        return value
    }

    private mutating func value(_ input: Span<UInt8>) throws(JSONError) -> JSONValue {
        switch try next(input) {
        case UInt8(ascii: "\""): return .string(try string(input))
        case UInt8(ascii: "{"): return try object(input)
        case UInt8(ascii: "["): return try array(input)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number(input)
        case UInt8(ascii: "t"): return try word("true", .bool(true), input)
        case UInt8(ascii: "f"): return try word("false", .bool(false), input)
        case UInt8(ascii: "n"): return try word("null", .null, input)
        default: throw JSONError(.valueExpected, at: at)
        }
    }

    private mutating func object(_ input: Span<UInt8>) throws(JSONError) -> JSONValue {
        try enter()
        var members: [JSONMember] = []
        if try isEmpty(UInt8(ascii: "}"), input) { return .object(members) }
        // Most have no more, and room for many would let small ones cost forty times their text.
        members.reserveCapacity(4)
        var names = NameSet()
        while true {
            skipSpace(input)
            let nameAt = at
            guard try next(input) == UInt8(ascii: "\"") else {
                throw JSONError(.nameExpected, at: at)
            }
            let name = try string(input)
            let isNew = names.insert(name, after: members)
            guard isNew || repeatedNames == .marked else {
                throw JSONError(.repeatedName, at: nameAt)
            }
            skipSpace(input)
            guard try next(input) == UInt8(ascii: ":") else {
                throw JSONError(.colonExpected, at: at)
            }
            at &+= 1
            skipSpace(input)
            members.append(JSONMember(name, try value(input), isRepeated: !isNew))
            if try ends(UInt8(ascii: "}"), .commaOrBraceExpected, input) { return .object(members) }
        }
    }

    private mutating func array(_ input: Span<UInt8>) throws(JSONError) -> JSONValue {
        try enter()
        var items: [JSONValue] = []
        if try isEmpty(UInt8(ascii: "]"), input) { return .array(items) }
        while true {
            skipSpace(input)
            items.append(try value(input))
            if try ends(UInt8(ascii: "]"), .commaOrBracketExpected, input) { return .array(items) }
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
        _ word: StaticString, _ value: JSONValue, _ input: Span<UInt8>
    ) throws(JSONError) -> JSONValue {
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
        return value
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
