/// The languages in which customers are told where a ticket stands.
package enum StatusLanguage: String, Sendable, CaseIterable {
    case en, de, ja

    var texts: any LanguageTexts {
        switch self {
        case .en: StatusLanguage.english
        case .de: StatusLanguage.german
        case .ja: StatusLanguage.japanese
        }
    }

    private static let english = English()
    private static let german = German()
    private static let japanese = Japanese()

    /// The closest to a BCP 47 tag, by its primary subtag; else English.
    package init(tag: String) {
        let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") }.map { $0 | 0x20 }
        self = StatusLanguage.allCases.first { primary.elementsEqual($0.rawValue.utf8) } ?? .en
    }
}
