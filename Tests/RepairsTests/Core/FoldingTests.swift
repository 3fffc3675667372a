import Repairs
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("  Ming \t TAN ", "ming tan"), ("José", "jose"), ("Jose\u{301}", "jose"),
        ("Straße", "strasse"), ("STRASSE", "strasse"), ("Sørensen", "sorensen"),
        ("Łukasz", "lukasz"), ("İstanbul", "istanbul"), ("Ｔａｎ", "tan"), ("ﬁn", "fin"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("Σίσυφος", "σισυφοσ"), ("がいか", "がいか"),
        ("ﾔﾏﾀﾞ", "ヤマダ"), ("हिन्दी", "हिन्दी"), ("김민수", "김민수"), ("a\u{200B}b", "ab"),
        ("a\u{A0}\u{2003}b", "a b"), ("", ""), (" \r\n ", ""), ("Æbelø", "aebelo"),
    ])
    func `case, accents and white space fall away`(_ text: String, _ folded: String) {
        #expect(Array(Folding.fold(text).utf8) == Array(folded.utf8))
    }

    @Test func `voiced and voiceless kana stay two letters`() {
        #expect(Folding.fold("が") != Folding.fold("か"))
    }

    @Test(arguments: [" 40 12 345 ", "4012345", "4012\t345\r\n", "40\u{A0}12345"])
    func `a serial number's spaces don't count`(_ text: String) {
        #expect(Folding.serialKey(text) == "4012345")
    }

    @Test func `a serial number's case doesn't count, its accents and punctuation do`() {
        #expect(Folding.serialKey("Ab-12") == "ab-12")
        #expect(Folding.serialKey("Ä1") == Folding.serialKey("a\u{308} 1"))
        #expect(Folding.serialKey("Ä1") != Folding.serialKey("A1"))
    }

    @Test(arguments: [
        ("M9-P", "m9p"), ("Ｍ９\u{2011}p", "m9p"), (" Carl Zeiss ", "carlzeiss"),
        ("SN: 40-12/a", "sn4012a"), ("α7 Ⅲ", "α7iii"), ("Α7 III", "α7iii"), ("ﾗｲｶ", "ライカ"),
        ("40\u{200B}12\u{FE0F}", "4012"), ("Ä1", "ä1"), ("a\u{308}-1", "ä1"), ("- ?", "-?"),
        ("", ""),
    ])
    func `units are told apart by letters and digits`(_ text: String, _ key: String) {
        #expect(Folding.unitKey(text) == key)
    }

    @Test func `words are folded, parted at punctuation and each there once`() {
        #expect(Folding.words("O'Brien-Smith, José O.") == ["o", "brien", "smith", "jose"])
        #expect(Folding.words(" .- ") == [])
        #expect(Folding.words("東京 カメラ") == ["東京", "カメラ"])
    }

    @Test func `a word is cut at its limit between letters`() {
        #expect(Folding.words(String(repeating: "カ", count: 40)).map(\.utf8.count) == [63])
        #expect(Folding.words(String(repeating: "a", count: 65)).map(\.utf8.count) == [64])
    }
}
