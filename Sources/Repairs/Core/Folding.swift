internal import Bytes
internal import Foundation

// Unicode's decompositions stand in no other library; this is the one file that imports it.

/// Text as it is compared and searched: what differs only in case, accents or white space is equal.
///
/// Kept in `…Key` columns and as search words, so a change of these rules needs a migration.
package enum Folding {
    /// Case folded, accents removed, compatibility forms unified (`Ｔａｎ`, `ﬁ`), white space
    /// trimmed and each run of it one space: `" José  TAN "` is `"jose tan"`.
    package static func fold(_ text: String) -> String {
        spaced(text.isASCII ? text : foldedLetters(text))
    }

    /// A serial number or brand as units are told apart by: case folded, all white space dropped.
    /// Accents stay: `Ä1` and `A1` are two serial numbers.
    package static func serialKey(_ text: String) -> String {
        let folded = text.isASCII ? text : caseFolded(text)
        let bytes = folded.utf8.span
        return String(unsafeUninitializedCapacity: bytes.count) { key in
            var count = 0
            for index in bytes.indices where !isSpace(bytes[index]) {
                key[count] = lowered(bytes[index])
                count += 1
            }
            return count
        }
    }

    /// A brand, model or serial number by its letters and digits, case and width folded, as units
    /// are told apart: `Ｍ9-P` is `m9p`. Accents stay; a text without letters is its `serialKey`.
    package static func unitKey(_ text: String) -> String {
        let key = text.isASCII ? lettersOfASCII(text.utf8.span) : lettersWithAccents(text)
        return key.isEmpty ? serialKey(text) : key
    }

    private static func lettersOfASCII(_ text: Span<UInt8>) -> String {
        String(unsafeUninitializedCapacity: text.count) { key in
            var count = 0
            for index in text.indices {
                let byte = lowered(text[index])
                guard isWordPart(byte) else { continue }
                key[count] = byte
                count += 1
            }
            return count
        }
    }

    private static func lettersWithAccents(_ text: String) -> String {
        let typed = PlainText.typed(text).precomposedStringWithCompatibilityMapping
        var folded = String.UnicodeScalarView()
        for scalar in typed.unicodeScalars { append(caseFolded: scalar, to: &folded) }
        return String(String.UnicodeScalarView(folded.filter(isWordPart)))
    }

    /// The folded letters and digits of a text, without what stands between them.
    static func letters(_ text: String) -> String {
        let folded = fold(text)
        var letters = String.UnicodeScalarView()
        letters.append(contentsOf: folded.unicodeScalars.filter(isWordPart))
        return String(letters)
    }

    /// The folded words of a text, each once, as `searchWords` holds them: letters and digits, at
    /// most `wordBytesMax` bytes each.
    package static func words(_ text: String) -> [String] { words(folded: fold(text)) }

    /// - Parameter folded: by `fold`.
    static func words(folded: String) -> [String] {
        if folded.isASCII { return wordsOfASCII(folded.utf8.span) }
        var words: [String] = []
        var word: [UInt8] = []
        for scalar in folded.unicodeScalars {
            if isWordPart(scalar) {
                let bytes = UTF8.encode(scalar)
                if let bytes, word.count + bytes.count <= wordBytesMax { word += bytes }
            } else {
                add(&word, to: &words)
            }
        }
        add(&word, to: &words)
        return words
    }

    private static func wordsOfASCII(_ folded: Span<UInt8>) -> [String] {
        var words: [String] = []
        var start = 0
        for end in 0...folded.count where end == folded.count || !isWordPart(folded[end]) {
            let word = folded.extracting(start..<min(end, start + wordBytesMax))
            if !word.isEmpty, !words.contains(where: { $0.hasSameBytes(as: word) }) {
                words.append(word.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
            }
            start = end + 1
        }
        return words
    }

    static func isWordPart(_ byte: UInt8) -> Bool {
        Digits.isDigit(byte) || byte &- UInt8(ascii: "a") < 26
    }

    package static let wordBytesMax = 64

    private static func add(_ word: inout [UInt8], to words: inout [String]) {
        guard !word.isEmpty else { return }
        let text = String(decoding: word, as: UTF8.self)
        if !words.contains(where: { $0.utf8.elementsEqual(text.utf8) }) { words.append(text) }
        word.removeAll(keepingCapacity: true)
    }

    static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return isWordPart(UInt8(scalar.value)) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }
}

/// The steps of folding. Most text is ASCII, which needs none of Unicode's tables.
extension Folding {
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

    /// An ASCII letter in lower case.
    static func lowered(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }

    /// ASCII letters lowered, white space trimmed and collapsed.
    private static func spaced(_ text: String) -> String {
        let bytes = text.utf8.span
        return String(unsafeUninitializedCapacity: bytes.count) { spaced in
            var count = 0
            var isPending = false
            for index in bytes.indices {
                if isSpace(bytes[index]) {
                    isPending = count > 0
                } else {
                    if isPending {
                        spaced[count] = 0x20
                        count += 1
                    }
                    isPending = false
                    spaced[count] = lowered(bytes[index])
                    count += 1
                }
            }
            return count
        }
    }

    /// Case folded without touching accents; every kind of white space becomes a space.
    private static func caseFolded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            append(caseFolded: scalar, to: &folded)
        }
        return String(folded)
    }

    private static func foldedLetters(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        // Twice, because lowering can bring a mark of its own: İ is i with a dot above.
        for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars
        where !isDropped(scalar) {
            var lowered = String.UnicodeScalarView()
            append(caseFolded: scalar, to: &lowered)
            for scalar in lowered where !isDropped(scalar) {
                if let plain = plainLetters[scalar] {
                    folded.append(contentsOf: plain.unicodeScalars)
                } else {
                    folded.append(scalar)
                }
            }
        }
        return String(folded).precomposedStringWithCompatibilityMapping
    }

    /// Full case folding by way of upper case, so that `ß` is `ss` and a final `ς` is `σ`.
    private static func append(
        caseFolded scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView
    ) {
        if scalar.properties.isWhitespace { return text.append(" ") }
        for upper in scalar.properties.uppercaseMapping.unicodeScalars {
            text.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
        }
    }

    /// Accents of alphabets (not the vowel signs of Indic scripts, nor kana's voicing, which are
    /// letters to their readers) and characters that nobody sees.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
            true
        case 0..<0x80: false
        default: scalar.properties.generalCategory == .format
        }
    }

    /// Letters whose stroke Unicode doesn't count as an accent.
    private static let plainLetters: [Unicode.Scalar: String] = [
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae",
        "œ": "oe", "þ": "th",
    ]
}
