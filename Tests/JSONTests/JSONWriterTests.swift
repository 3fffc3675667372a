import JSON
import Testing

struct JSONWriterTests {
    private func written(_ body: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        body(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func `members and values are parted by commas on every level`() {
        let text = written { json in
            json.object { json in
                json.member("name", "Ming Tan")
                json.member("phone", nil as String?)
                json.member("count", 3)
                json.member("price", Int64.min)
                json.member("due", nil as Int64?)
                json.member("ok", true)
                json.member(null: "outcome")
                json.member("empty", object: { _ in })
                json.member("none", array: { _ in })
                json.member(
                    "items",
                    array: { json in
                        json.string("a")
                        json.integer(-1)
                        json.bool(false)
                        json.null()
                        json.array { json in json.array { json in json.integer(Int64.max) } }
                        json.object { json in json.member("x", 1) }
                        json.raw(Array(#"{"y":2}"#.utf8))
                    })
                json.member("raw", raw: Array("[0]".utf8))
                json.member(dynamic: "a\"b", "c")
                json.member(dynamic: "n", 5)
                json.member(dynamic: "t", object: { json in json.member("u", false) })
                json.member("value", .array([.integer(1), .object([JSONMember("k", .null)])]))
            }
        }
        #expect(
            text == #"{"name":"Ming Tan","phone":null,"count":3,"price":-9223372036854775808,"#
                + #""due":null,"ok":true,"outcome":null,"empty":{},"none":[],"items":["a",-1,"#
                + #"false,null,[[9223372036854775807]],{"x":1},{"y":2}],"raw":[0],"a\"b":"c","#
                + #""n":5,"t":{"u":false},"value":[1,{"k":null}]}"#)
    }

    @Test func `only what must be is escaped`() {
        #expect(written { $0.string("\"\\/\u{7F}é𝄞\u{2028}") } == "\"\\\"\\\\/\u{7F}é𝄞\u{2028}\"")
        let controls = String(
            String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) }))
        #expect(
            written { $0.string(controls) }
                == #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
                + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b"#
                + #"\u001c\u001d\u001e\u001f""#)
    }

    @Test func `an escape is found at every place of a long string`() throws {
        for special in ["\"", "\\", "\n", "\u{1F}", "\u{0}"] {
            for place in 0..<40 {
                let text =
                    String(repeating: "a", count: place) + special
                    + String(repeating: "é!\u{7F}", count: 7)
                var json = JSONWriter()
                json.string(text)
                #expect(try JSONParser.parse(json.bytes).text == text)
            }
        }
    }

    @Test(arguments: [0, 1, 9, 10, 99, 100, 12345, 1_000_000_007, .max, -1, -10, .min] as [Int64])
    func `an integer is its decimal digits`(integer: Int64) {
        #expect(written { $0.integer(integer) } == "\(integer)")
    }

    @Test func `what has no number in JSON reads back as infinite, or is null`() throws {
        let text = written {
            $0.value(.array([.number(.infinity), .number(-.infinity), .number(.nan)]))
        }
        #expect(text == "[1e999,-1e999,null]")
    }

    @Test func `bytes are written as hex digits, whatever room is left`() {
        let bytes = [UInt8](0...255) + [UInt8](0...255)
        let text = written { json in
            json.array { json in
                json.string(hex: [])
                json.string(hex: bytes)
            }
        }
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(text == "[\"\",\"\(digits)\"]")
    }

    @Test func `what is written can be looked at from an offset on`() {
        var json = JSONWriter()
        json.object { json in
            json.name("a")
            let start = json.count
            json.string("\u{1F4F7}")
            let lent = json.lend(from: start) { value in value.indices.map { value[$0] } }
            #expect(lent == Array("\"\u{1F4F7}\"".utf8))
            let none = json.lend(from: json.count) { $0.isEmpty }
            #expect(none)
        }
        #expect(json.count == json.bytes.count)
    }
}
