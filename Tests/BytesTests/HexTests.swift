import Bytes
import Testing

struct HexTests {
    @Test func `every byte is two lower-case digits and reads back`() {
        let bytes = [UInt8](0...255)
        let text = Hex.lower(bytes)
        #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
        #expect(Hex.parse(text) == bytes)
        #expect(Hex.parse(text.uppercased()) == bytes)
        #expect(Hex.lower([]) == "")
        #expect(Hex.parse("") == [])
    }

    @Test(arguments: [
        "0", "0g", "g0", " 0", "+1", "0x", "00 ", "é", "00\u{0}0", "/0", ":0", "@0", "`0",
    ])
    func `anything but pairs of digits is refused`(text: String) {
        #expect(Hex.parse(text) == nil)
    }

    @Test func `an escaped byte stands behind its mark in upper case`() {
        #expect(Hex.escaped(0x0A, behind: UInt8(ascii: "%")) == Array("%0A".utf8))
        #expect(Hex.escaped(0xE9, behind: UInt8(ascii: "=")) == Array("=E9".utf8))
    }
}
