import JSON
import Testing

struct JSONCanonicalTests {
    private func canonical(_ text: String) throws -> String {
        let value = try JSONParser.parse(Array(text.utf8))
        return String(decoding: value.canonical(), as: UTF8.self)
    }

    @Test func `the RFC's example of values`() throws {
        let text = #"""
            {
              "numbers": [333333333.33333329, 1E30, 4.50,
                          2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """#
        #expect(
            try canonical(text)
                == #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,"#
                + #"1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#)
    }

    @Test func `the RFC's example of order, by UTF-16 code units`() throws {
        let text = #"""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """#
        #expect(
            try canonical(text)
                == "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\","
                + "\"\u{F6}\":\"Latin Small Letter O With Diaeresis\",\"\u{20AC}\":\"Euro Sign\","
                + "\"\u{1F600}\":\"Emoji: Grinning Face\","
                + "\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}")
    }

    @Test func `names are in the order of their UTF-16 code units`() throws {
        let scalars: [UInt32] = [
            0, 0x41, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xEFFF, 0xF000, 0xFFFF, 0x10000,
            0x1F600, 0x10FFFF,
        ]
        let letters = scalars.compactMap { Unicode.Scalar($0) }.map { String($0) }
        let names = [""] + letters + letters.flatMap { one in letters.map { one + $0 } }
        let members = names.map { JSONMember($0, .null) }
        let expected = names.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
        let written = try JSONParser.parse(JSONValue.object(members.reversed()).canonical())
        #expect(
            written.members.map { $0.map { Array($0.name.utf8) } }
                == expected.map { Array($0.utf8) })
    }

    /// RFC 8785 appendix B, without its two numbers that JSON has not.
    @Test(
        arguments: [
            (0x0000_0000_0000_0000, "0"),
            (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"),
            (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
            (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"),
            (0xC340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"),
            (0x44B5_2D02_C7E1_4AF6, "1e+23"),
            (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
            (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
            (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"),
            (0x444B_1AE4_D6E2_EF50, "1e+21"),
            (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"),
            (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
            (0x41B3_DE43_5555_5553, "333333333.3333332"),
            (0x41B3_DE43_5555_5554, "333333333.33333325"),
            (0x41B3_DE43_5555_5555, "333333333.3333333"),
            (0x41B3_DE43_5555_5556, "333333333.3333334"),
            (0x41B3_DE43_5555_5557, "333333333.33333343"),
            (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
            (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
        ] as [(UInt64, String)])
    func `a number is written as the RFC's table has it`(bits: UInt64, text: String) throws {
        let value = JSONValue.number(Double(bitPattern: bits))
        #expect(String(decoding: value.canonical(), as: UTF8.self) == text)
        #expect(try canonical(text) == text)
    }

    @Test func `a number has one text, however it was written`() throws {
        #expect(try canonical("[1, 1.0, 10e-1, 0.1e1, 1E+0]") == "[1,1,1,1,1]")
        #expect(try canonical("[-0, -0.0, 0e9, -1e-400]") == "[0,0,0,0]")
        #expect(
            try canonical("[9007199254740991, -9007199254740993, 9223372036854775807]")
                == "[9007199254740991,-9007199254740992,9223372036854776000]")
        #expect(try canonical("[1e400, -1e400]") == "[1e999,-1e999]")
    }

    @Test func `members are sorted on every level, items are not`() throws {
        #expect(
            try canonical(#" {"b": [{"d": 1, "c": 2}, 1, 0], "a": {"B": {}, "A": []}} "#)
                == #"{"a":{"A":[],"B":{}},"b":[{"c":2,"d":1},1,0]}"#)
    }
}
