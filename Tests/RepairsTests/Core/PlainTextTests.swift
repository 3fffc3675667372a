import Repairs
import Testing

@Suite struct PlainTextTests {
    private func fault(_ text: String?, kind: PlainText.Kind = .line) -> Fault? {
        PlainText.fault(text, at: "/name", scalarsMax: 3, kind: kind)
    }

    @Test func `a text of the greatest length passes and one past it does not`() {
        #expect(fault("abc") == nil)
        #expect(fault("abcd")?.detail == "must have at most 3 characters, has 4")
        #expect(fault("e\u{301}e\u{301}") != nil)
    }

    @Test func `a missing or blank text is named`() {
        #expect(fault(nil) == Fault("/name", "is required"))
        #expect(fault("")?.detail == "must not be blank")
        #expect(fault(" \u{A0}")?.detail == "must not be blank")
        #expect(PlainText.fault(nil, at: "", scalarsMax: 3, isRequired: false) == nil)
    }

    @Test(arguments: ["a\r\nb", "a\nb", "a\tb", "a\0", "\u{7F}", "a\u{85}", "a\u{2028}"])
    func `controls are refused in a line`(_ text: String) {
        #expect(fault(text)?.detail.hasPrefix("must not hold control characters") == true)
    }

    @Test func `lines take line feeds and tabs and no other control`() {
        #expect(fault("a\nb", kind: .lines) == nil)
        #expect(fault("a\tb", kind: .lines) == nil)
        #expect(fault("a\r\n", kind: .lines)?.detail.hasSuffix("(U+000D)") == true)
    }

    @Test(arguments: [
        ("Ming Tan", "Ming Tan"), (" Ming  Tan ", "Ming  Tan"), ("\u{A0}é\u{3000}", "é"),
        ("é", "é"), (" ", ""), ("", ""), ("a\n", "a\n"), ("\ta", "\ta"), ("a\u{2028}", "a\u{2028}"),
    ])
    func `a line is taken without the spaces around it`(_ given: String, _ kept: String) {
        #expect(PlainText.trimmed(given).hasSameBytes(as: kept))
    }
}
