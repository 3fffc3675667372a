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

    @Test func `what turns the direction of other text is not shown, nor what hides text`() {
        for scalar in [
            "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}",
            "\u{2068}", "\u{2069}", "\u{206A}", "\u{206F}", "\u{FEFF}", "\u{FFF9}", "\u{FFFB}",
            "\u{E0001}", "\u{E0041}",
        ] {
            #expect(PlainText.shown("a\(scalar)b").hasSameBytes(as: "ab"))
        }
        // Persian, Hindi, a family, a heart in colour, a variant of a Japanese name, marks.
        for text in [
            "می\u{200C}خواهم", "क्\u{200D}ष", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}",
            "葛\u{E0100}", "a\u{200E}b\u{200F}", "Zug\u{AD}fahrt", "plain", "é\n",
        ] {
            #expect(PlainText.shown(text).hasSameBytes(as: text))
        }
    }

    @Test func `a subject holds what is seen alone`() {
        let hidden =
            "\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{202E}\u{2060}\u{2066}\u{FEFF}"
            + "\u{61C}\u{AD}\u{34F}\u{180E}\u{FE0F}\u{E0100}\u{E0041}\u{FFF9}\u{FFFA}\u{FFFB}"
        #expect(PlainText.seen("M9\(hidden)-P").hasSameBytes(as: "M9-P"))
        #expect(PlainText.seen("Ångström 葛 2\u{A0}mm").hasSameBytes(as: "Ångström 葛 2\u{A0}mm"))
        #expect(PlainText.excerpt("a\u{202E}b") == "“ab”")
    }

    @Test(arguments: [
        ("４０１２", "4012"), ("ＡＢ－１　２", "AB-1 2"), ("40\u{200B}12\u{FE0F}", "4012"),
        ("\u{FEFF}4012\u{200E}", "4012"), ("Ä１", "Ä1"), ("ﾔ1", "ﾔ1"), ("4012", "4012"),
    ])
    func `a number is taken as it would be typed`(_ given: String, _ kept: String) {
        #expect(PlainText.typed(given).hasSameBytes(as: kept))
    }

    @Test(arguments: [
        ("Ming Tan", "Ming Tan"), (" Ming  Tan ", "Ming  Tan"), ("\u{A0}é\u{3000}", "é"),
        ("é", "é"), (" ", ""), ("", ""), ("a\n", "a"), ("\ta\tb", "a b"), ("a\u{2028}b", "a b"),
        ("a\r\nb\rc", "a b c"), ("a\u{0}", "a\u{0}"), ("1\u{B}2\u{C}3\u{85}4", "1 2 3 4"),
    ])
    func `a line is taken as one, without the spaces around it`(_ given: String, _ kept: String) {
        #expect(PlainText.line(given).hasSameBytes(as: kept))
    }
}
