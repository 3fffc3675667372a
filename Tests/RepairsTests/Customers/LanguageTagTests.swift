import Repairs
import Testing

@Suite struct LanguageTagTests {
    @Test(arguments: [
        "en", "de", "ja", "EN-gb", "zh-Hant-TW", "zh-cmn-Hans-CN", "es-419", "sl-rozaj-biske",
        "de-CH-1901", "sl-IT-nedis", "hy-Latn-IT-arevela", "de-DE-u-co-phonebk", "x-whatever",
        "en-x-us", "az-Arab-x-AZE-derbend", "i-klingon", "sgn-BE-FR", "en-GB-oed", "zh-min-nan",
        "art-lojban", "qaa-Qaaa-QM-x-southern", "en-a-myext-b-another", "abcd", "abcdefgh",
        "en-a-bb-x-a-ccc-d",
    ])
    func `tags of the grammar are well-formed`(_ tag: String) {
        #expect(LanguageTag.isWellFormed(tag))
    }

    @Test(arguments: [
        "", "e", "english1", "abcdefghi", "en-", "-en", "en--gb", "en_GB", "en-a", "en-x",
        "x", "12", "en-u-a", "i-nonsense", "de-419-DE", "a-DE", "en-GB-US", "e\u{301}n", "en\n",
        "de-DE-DE", "en-a-bbbbbbbbb",
    ])
    func `others are not`(_ tag: String) {
        #expect(!LanguageTag.isWellFormed(tag))
    }

    @Test func `a tag may have 64 bytes`() {
        #expect(LanguageTag.isWellFormed("x" + String(repeating: "-aa", count: 21)))
        #expect(!LanguageTag.isWellFormed("xx-x" + String(repeating: "-aa", count: 21)))
    }
}
