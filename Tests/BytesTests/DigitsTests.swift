import Bytes
import Testing

@Suite struct DigitsTests {
    @Test(arguments: [
        ("0", 0), ("7", 7), ("007", 7), ("999999999999999999", 999_999_999_999_999_999),
    ])
    func `digits alone are a number`(_ text: String, _ number: Int) {
        #expect(Digits.number(text) == number)
        #expect(Digits.number(Array(text.utf8)[...]) == number)
    }

    /// What Swift's own `Int` would take is among them.
    @Test(arguments: ["", "+5", "-5", " 5", "5 ", "5a", "٥", "/", ":", "1000000000000000000"])
    func `anything else is none`(_ text: String) {
        #expect(Digits.number(text) == nil)
    }

    @Test func `a plain number has no zero in front`() {
        #expect(Digits.plainNumber("0".utf8.span) == 0)
        #expect(Digits.plainNumber("10".utf8.span) == 10)
        #expect(Digits.plainNumber("01".utf8.span) == nil)
        #expect(Digits.plainNumber("".utf8.span) == nil)
    }
}
