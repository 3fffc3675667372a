internal import Bytes

/// BCP 47 language tags, checked for being well-formed (RFC 5646, 2.2.9): the shape, not the
/// registry.
package enum LanguageTag {
    static let bytesMax = 64

    /// Whether it is a language of two or three letters and no more: most are.
    package static func isPlain(_ text: Span<UInt8>) -> Bool {
        guard text.count == 2 || text.count == 3 else { return false }
        for index in text.indices where !isLetter(text[index] | 0x20) { return false }
        return true
    }

    package static func isWellFormed(_ text: String) -> Bool {
        if isPlain(text.utf8.span) { return true }
        let bytes = text.utf8.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
        guard !bytes.isEmpty, bytes.count <= bytesMax else { return false }
        if irregular.contains(bytes) { return true }
        let subtags = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard subtags.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) })
        else { return false }
        var reading = Reading(subtags: subtags)
        return reading.isTag()
    }

    /// `langtag / privateuse`, one subtag after the other.
    private struct Reading {
        let subtags: [ArraySlice<UInt8>]
        var index = 0

        mutating func isTag() -> Bool {
            if isPrivateUse() { return index == subtags.count }
            guard isLanguage() else { return false }
            take { $0.count == 4 && $0.allSatisfy(isLetter) }
            take {
                $0.count == 2 && $0.allSatisfy(isLetter)
                    || $0.count == 3 && $0.allSatisfy(Digits.isDigit)
            }
            while take({ isVariant($0) }) {}
            while isExtension() {}
            _ = isPrivateUse()
            return index == subtags.count
        }

        /// `2*3ALPHA ["-" extlang] / 4ALPHA / 5*8ALPHA`; extlang is up to three of `3ALPHA`.
        private mutating func isLanguage() -> Bool {
            guard take({ $0.count >= 2 && $0.allSatisfy(isLetter) }) else { return false }
            guard subtags[0].count <= 3 else { return true }
            for _ in 0..<3 where !take({ $0.count == 3 && $0.allSatisfy(isLetter) }) { break }
            return true
        }

        /// `singleton 1*("-" (2*8alphanum))`
        private mutating func isExtension() -> Bool {
            guard take({ $0.count == 1 && $0.first != UInt8(ascii: "x") }) else { return false }
            var count = 0
            while take({ $0.count >= 2 }) { count += 1 }
            if count == 0 { index -= 1 }
            return count > 0
        }

        /// `"x" 1*("-" (1*8alphanum))`
        private mutating func isPrivateUse() -> Bool {
            guard index + 1 < subtags.count, subtags[index].elementsEqual("x".utf8) else {
                return false
            }
            index = subtags.count
            return true
        }

        @discardableResult
        private mutating func take(_ fits: (ArraySlice<UInt8>) -> Bool) -> Bool {
            guard index < subtags.count, fits(subtags[index]) else { return false }
            index += 1
            return true
        }
    }

    /// `5*8alphanum / (DIGIT 3alphanum)`
    private static func isVariant(_ subtag: ArraySlice<UInt8>) -> Bool {
        subtag.count >= 5 || subtag.count == 4 && subtag.first.map(Digits.isDigit) == true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLetter(byte) || Digits.isDigit(byte)
    }

    /// RFC 5646, 2.1: grandfathered tags that the grammar itself does not produce.
    private static let irregular: Set<[UInt8]> = Set(
        [
            "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon",
            "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr",
            "sgn-be-nl", "sgn-ch-de",
        ].map { Array($0.utf8) })
}
