/// A word as it is searched: folded letters and digits, or a run of characters of a script that
/// puts no spaces between its words.
struct SearchWord: Sendable, Hashable {
    let text: String
    /// Whether any of its characters may begin what somebody searches for.
    let isSpaceless: Bool

    /// The words of a text, each once.
    static func all(in text: String) -> [SearchWord] { all(folded: Folding.fold(text)) }

    /// - Parameter folded: by `Folding.fold`.
    static func all(folded: String) -> [SearchWord] {
        if folded.isASCII {
            return Folding.words(folded: folded).map { SearchWord(text: $0, isSpaceless: false) }
        }
        var words: [SearchWord] = []
        var run = String.UnicodeScalarView()
        var isSpaceless = false
        func end() {
            guard !run.isEmpty else { return }
            let word = SearchWord(
                text: cut(run, isSpaceless: isSpaceless), isSpaceless: isSpaceless)
            if !words.contains(word) { words.append(word) }
            run.removeAll()
        }
        for scalar in folded.unicodeScalars {
            guard Folding.isWordPart(scalar) else {
                end()
                continue
            }
            let belongs = scalar.isOfSpacelessScript
            if belongs != isSpaceless { end() }
            isSpaceless = belongs
            run.append(scalar)
        }
        end()
        return words
    }

    /// A word without spaces is kept whole: it may be a sentence.
    private static func cut(_ run: String.UnicodeScalarView, isSpaceless: Bool) -> String {
        let text = String(run)
        if isSpaceless || text.utf8.count <= Folding.wordBytesMax { return text }
        return Folding.words(folded: text).first ?? text
    }

    /// The index's words for it: the word itself, or each two characters in a row and the last.
    var kept: [String] {
        guard isSpaceless else { return [text] }
        return pairs + [String(String.UnicodeScalarView(text.unicodeScalars.suffix(1)))]
    }

    /// Ranges of the index in all of which a text stands that holds it.
    var ranges: [PrefixRange] {
        let pairs = isSpaceless ? pairs : []
        guard let first = pairs.first, let last = pairs.last else { return [PrefixRange(text)] }
        return pairs.count == 1 ? [PrefixRange(first)] : [PrefixRange(first), PrefixRange(last)]
    }

    private var pairs: [String] {
        let scalars = Array(text.unicodeScalars)
        return zip(scalars, scalars.dropFirst()).map { first, second in
            var pair = String.UnicodeScalarView()
            pair.append(first)
            pair.append(second)
            return String(pair)
        }
    }

    /// Whether a text has a word that begins with it, or holds it where there are no spaces. ASCII
    /// is looked at as it stands; only other texts are folded first.
    func isIn(_ plain: String) -> Bool {
        if plain.isASCII {
            return !isSpaceless && plain.utf8.span.holds(text.utf8.span, words: true)
        }
        let folded = Folding.fold(plain)
        if isSpaceless { return folded.utf8.span.holds(text.utf8.span, words: false) }
        return SearchWord.all(folded: folded).contains { word in
            !word.isSpaceless && word.text.utf8.starts(with: text.utf8)
        }
    }
}

extension Span<UInt8> {
    /// Whether these bytes stand in it.
    ///
    /// - Parameters:
    ///   - part: folded.
    ///   - words: whether only at the beginning of a word; then all is ASCII, of either case.
    fileprivate func holds(_ part: Span<UInt8>, words: Bool) -> Bool {
        guard part.count <= count, !part.isEmpty else { return false }
        let first = part[0]
        for start in 0...count - part.count where Folding.lowered(self[start]) == first {
            if words, start > 0, Folding.isWordPart(Folding.lowered(self[start - 1])) { continue }
            var length = 1
            while length < part.count, Folding.lowered(self[start + length]) == part[length] {
                length += 1
            }
            if length == part.count { return true }
        }
        return false
    }
}

extension Unicode.Scalar {
    /// Whether it is of a script that puts no spaces between words, or none within a name.
    fileprivate var isOfSpacelessScript: Bool {
        switch value {
        // Thai, Lao, Tibetan, Myanmar, Khmer.
        case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF: true
        // Kana, Bopomofo and Han, with 々, 〆 and 〇.
        case 0x3005...0x3007, 0x3040...0x312F, 0x31A0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x323AF:
            true
        // Hangul.
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7FF: true
        default: false
        }
    }
}
