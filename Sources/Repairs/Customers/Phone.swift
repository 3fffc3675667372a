internal import Bytes

/// Phone numbers as E.164 writes them: `+` and 7 to 15 digits, the first not zero.
package enum Phone {
    static let digitsMin = 7
    static let digitsMax = 15

    /// The number without spaces and punctuation; nil where what is left is not E.164.
    ///
    /// A trunk zero in parentheses, as in `+44 (0)20 7946 0958`, is dropped with them: it is never
    /// dialled after a country code.
    package static func normalize(_ text: String) -> String? {
        guard let number = plain(text), number.count > digitsMin, number.count <= digitsMax + 1,
            number[0] == UInt8(ascii: "+"), number[1] != UInt8(ascii: "0")
        else { return nil }
        return String(decoding: number, as: UTF8.self)
    }

    /// `+` and digits that a search may begin a number with; nil where the text holds anything but
    /// digits and what is written between them, or fewer than three digits.
    package static func prefix(_ text: String) -> String? {
        guard var number = plain(text) else { return nil }
        if number.first != UInt8(ascii: "+") { number.insert(UInt8(ascii: "+"), at: 0) }
        guard number.count > 3, number.count <= digitsMax + 1 else { return nil }
        return String(decoding: number, as: UTF8.self)
    }

    /// Whether it is a `+`, digits and spaces alone, and right: most are.
    package static func isPlain(_ text: Span<UInt8>) -> Bool {
        guard text.count > digitsMin, text[0] == UInt8(ascii: "+"), text[1] &- UInt8(ascii: "1") < 9
        else { return false }
        var digitCount = 0
        for index in 1..<text.count {
            if Digits.isDigit(text[index]) {
                digitCount += 1
            } else if text[index] != UInt8(ascii: " ") {
                return false
            }
        }
        return text.count <= 64 && (digitsMin...digitsMax).contains(digitCount)
    }

    /// Digits and a leading `+`; nil where there is anything but those and punctuation.
    private static func plain(_ text: String) -> [UInt8]? {
        if isPlain(text.utf8.span) { return text.utf8.filter { $0 != UInt8(ascii: " ") } }
        let scalars = Array(PlainText.typed(text).unicodeScalars)
        guard scalars.count <= 64 else { return nil }
        var number: [UInt8] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isASCII, Digits.isDigit(UInt8(scalar.value)) {
                number.append(UInt8(scalar.value))
            } else if scalar == "+", number.isEmpty {
                number.append(UInt8(ascii: "+"))
            } else if number.count > 1, scalars[index...].starts(with: ["(", "0", ")"]) {
                index += 2
            } else if !isPunctuation(scalar) {
                return nil
            }
            index += 1
        }
        return number
    }

    /// RFC 3966's visual separators, a slash, and the spaces and hyphens that copied text brings.
    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", ".", "(", ")", "/", "\u{A0}", "\u{2009}", "\u{202F}": true
        case "\u{2010}"..."\u{2015}", "\u{2212}": true
        default: false
        }
    }
}
