import JSON
import TestSupport
import Testing

struct JSONParserTests {
    private func parse(_ text: String) throws -> JSONValue {
        try JSONParser.parse(Array(text.utf8))
    }

    private func error(_ text: String) throws -> JSONError {
        try #require(throws: JSONError.self) { try parse(text) }
    }

    @Test func `a check-in is read as it was written`() throws {
        let body = try parse(
            """
            {"customer": {"name": "Ming Tan", "phone": null}, "arrived": true,
             "symptoms": [{"description": "White spots at f/11"}, {}], "quantity": 2, "rate": 0.5}
            """)
        #expect(body["customer"]?["name"]?.text == "Ming Tan")
        #expect(body["customer"]?["phone"]?.isNull == true)
        #expect(body["arrived"]?.bool == true)
        #expect(body["symptoms"]?.items?.count == 2)
        #expect(body["quantity"]?.integer == 2)
        #expect(
            body.members?.map(\.name) == ["customer", "arrived", "symptoms", "quantity", "rate"])
    }

    @Test(
        arguments: [
            ("", .empty, 0), (" ", .endsEarly, 1), ("\u{FEFF}{}", .byteOrderMark, 0),
            ("[1", .endsEarly, 2), (#"{"a"#, .endsEarly, 3), (#"{"a":"#, .endsEarly, 5),
            ("[1,]", .valueExpected, 3), ("[1 2]", .commaOrBracketExpected, 3),
            ("{'a':1}", .nameExpected, 1), (#"{"a":1,}"#, .nameExpected, 7),
            (#"{"a" 1}"#, .colonExpected, 5), (#"{"a":1 "b":2}"#, .commaOrBraceExpected, 7),
            ("1 2", .endExpected, 2), ("nul", .valueExpected, 0), ("nulL", .valueExpected, 0),
            ("-", .endsEarly, 1), ("-a", .digitExpected, 1), ("1.", .endsEarly, 2),
            ("[1.]", .digitExpected, 3), ("[1e+]", .digitExpected, 4), ("-01", .leadingZero, 2),
            ("+1", .valueExpected, 0), ("NaN", .valueExpected, 0), ("0x1", .endExpected, 1),
            ("\"a\nb\"", .controlCharacter, 2), (#""\x""#, .unknownEscape, 1),
            (#""\u12G4""#, .unknownEscape, 1), (#""\u12"#, .endsEarly, 5),
            (#""\uD834""#, .loneSurrogate, 1), (#""a\uDD1E""#, .loneSurrogate, 2),
            (#""\uD834\uD834""#, .loneSurrogate, 1), (#""\uD834\n""#, .loneSurrogate, 1),
        ] as [(String, JSONError.Cause, Int)])
    func `a fault is named with its byte`(text: String, cause: JSONError.Cause, at: Int) throws {
        let error = try error(text)
        #expect(error.cause == cause)
        #expect(error.offset == at)
        #expect(error.reason.hasSuffix("."))
    }

    @Test(
        arguments: [
            ([0x22, 0x61, 0xC3, 0x28, 0x22], 2), ([0x22, 0xC0, 0x80, 0x22], 1),
            ([0x22, 0xED, 0xA0, 0x80, 0x22], 1), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),
            ([0x22, 0x5C, 0x6E, 0xFF, 0x22], 3), ([0x22, 0xC3, 0x22], 1),
        ] as [([UInt8], Int)])
    func `what is not UTF-8 is refused at its byte`(bytes: [UInt8], at: Int) throws {
        let error = try #require(throws: JSONError.self) { try JSONParser.parse(bytes) }
        #expect(error.cause == .invalidUTF8)
        #expect(error.offset == at)
    }

    @Test func `every escape stands for its character`() throws {
        let text = try parse(#""\"\\\/\b\f\n\r\t\u00e9\u00E9\uD834\uDD1E\u0000\uffff end""#).text
        #expect(
            text.map { Array($0.utf8) }
                == Array("\"\\/\u{8}\u{C}\n\r\t\u{E9}\u{E9}\u{1D11E}\0\u{FFFF} end".utf8))
    }

    @Test func `a name stands once in an object, compared as bytes after unescaping`() throws {
        for text in [#"{"a": 1, "b": 2, "a": 3}"#, #"{"a": 1, "b": 2, "\u0061": 3}"#] {
            #expect(try error(text).cause == .repeatedName)
            #expect(try error(text).offset == 17)
        }
        #expect(
            try parse(#"{"a": {"a": {"a": 1}}, "A": [{"a": 1}, {"a": 1}]}"#).members?.count == 2)
        // The same letter to Swift, not to JSON.
        #expect(try parse("{\"\u{E9}\": 1, \"e\u{301}\": 2}").members?.count == 2)
        #expect(try parse("{\"\u{212B}\": 1, \"A\u{30A}\": 2}").members?.count == 2)
    }

    @Test(arguments: [2, 15, 16, 17, 18, 500])
    func `a name is found again among any number of others`(count: Int) throws {
        let names = (0..<count).map { "\"name\($0)\":\($0)" }
        #expect(try parse("{" + names.joined(separator: ",") + "}").members?.count == count)
        for repeated in [0, count / 2, count - 1] {
            let text = "{" + (names + [names[repeated]]).joined(separator: ",") + "}"
            #expect(try error(text).cause == .repeatedName)
            let marked = try JSONParser.parse(Array(text.utf8), repeatedNames: .marked)
            #expect(marked.members?.map(\.isRepeated) == names.map { _ in false } + [true])
        }
    }

    @Test(arguments: [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")])
    func `nesting goes to its limit and no further`(open: String, close: String) throws {
        let levels = JSONParser.depthMax / (open.hasPrefix("[{") ? 2 : 1)
        let whole =
            String(repeating: open, count: levels) + "1"
            + String(repeating: close, count: levels)
        _ = try parse(whole)
        _ = try parse("[1, [], {}, " + String(repeating: "[],", count: 100) + "{}]")
        let error = try error(open + whole + close)
        #expect(error.cause == .tooDeep)
        #expect(error.offset <= open.utf8.count * levels + open.utf8.count)
        #expect(try self.error(String(repeating: "[", count: 1_000_000)).offset == 32)
    }

    @Test(
        arguments: [
            ("0", 0), ("-0", 0), ("9007199254740991", 9_007_199_254_740_991),
            ("-9007199254740991", -9_007_199_254_740_991), ("9007199254740992", nil),
            ("-9007199254740992", nil), ("9223372036854775807", nil), ("9223372036854775808", nil),
            ("1.0", 1), ("1e2", 100), ("1200e-2", 12), ("0.5", nil),
            ("9007199254740991.0", 9_007_199_254_740_991),
            ("90071992547409910e-1", 9_007_199_254_740_991), ("9007199254740992.0", nil),
            ("1e400", nil), ("-1e400", nil),
        ] as [(String, Int64?)])
    func `integers are within 2^53 − 1, however they are written`(text: String, integer: Int64?)
        throws
    {
        #expect(try parse(text).integer == integer)
    }

    @Test func `integers keep all 64 bits, beyond they are Doubles`() throws {
        guard case .integer(.max) = try parse("9223372036854775807") else { return fail() }
        guard case .integer(.min) = try parse("-9223372036854775808") else { return fail() }
        guard case .number(0x1p63) = try parse("9223372036854775808") else { return fail() }
        guard case .number(-0x1p64) = try parse("-18446744073709551616") else { return fail() }
        guard case .number(.infinity) = try parse("1" + String(repeating: "0", count: 400)) else {
            return fail()
        }
        guard case .number(-.infinity) = try parse("-1e99999999999999999999") else { return fail() }
        guard case .number(0) = try parse("1e-99999999999999999999") else { return fail() }
    }

    private func fail(line: Int = #line) { Issue.record("line \(line)") }

    @Test func `every Double reads as the standard library reads it`() throws {
        var random = SplitMix(seed: 7)
        for _ in 0..<20_000 {
            let digits = String(
                UInt64.random(in: 0...(.max), using: &random)
                    >> UInt64.random(in: 0...63, using: &random))
            let fraction = Int.random(in: 0...9999, using: &random)
            let text = "\(digits).\(fraction)e\(Int.random(in: -40...40, using: &random))"
            guard case .number(let number) = try parse(text) else { return fail() }
            #expect(number == Double(text))
        }
    }
}
