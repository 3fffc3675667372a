internal import Bytes

/// Phone numbers as E.164 writes them: `+` and 7 to 15 digits, the first not zero.
///
/// White space and punctuation are dropped, `00` in front is `+`, and no digit is guessed away: a
/// trunk zero in parentheses goes only where the country code's plan says so.
package enum Phone {
    static let digitsMin = 7
    static let digitsMax = 15
    /// Characters of a number as somebody writes it.
    static let writtenMax = 64

    /// The number as it is kept; nil if there is an objection to it.
    package static func normalize(_ text: String) -> String? {
        if isPlain(text.utf8.span) {
            return String(decoding: text.utf8.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
        }
        return try? read(text).get()
    }

    /// Names what is wrong with a number, to follow "must"; nil if nothing is.
    package static func objection(_ text: String) -> String? {
        if isPlain(text.utf8.span) { return nil }
        if case .failure(let fault) = read(text) { return fault.detail }
        return nil
    }

    /// Digits that a search may mean a number by, with a `+` before them if there was one or `00`;
    /// nil if the text holds anything but digits and what is written between them, or fewer than
    /// three digits.
    static func searched(_ text: String) -> [UInt8]? {
        guard case .success(let number) = digits(PlainText.typed(text)),
            (3...digitsMax + 1).contains(number.count)
        else { return nil }
        return number
    }

    /// Whether it is a `+`, digits and spaces alone, and right: most are.
    package static func isPlain(_ text: Span<UInt8>) -> Bool {
        guard text.count > digitsMin, text.count <= writtenMax, text[0] == UInt8(ascii: "+"),
            text[1] &- UInt8(ascii: "1") < 9
        else { return false }
        // A 0 that early may be one too many.
        let early = min(5, text.count)
        for index in 1..<early where text[index] == UInt8(ascii: "0") { return false }
        var digitCount = 0
        for index in 1..<text.count {
            if Digits.isDigit(text[index]) {
                digitCount += 1
            } else if text[index] != UInt8(ascii: " ") {
                return false
            }
        }
        return (digitsMin...digitsMax).contains(digitCount)
    }

    private struct Fault: Error {
        let detail: String

        static let notInternational = Fault(
            detail: "be a phone number with its country code, such as +65 6123 4567")

        static func extended(by rest: String) -> Fault {
            let rest = PlainText.excerpt(rest)
            return Fault(detail: "be the number alone: leave out the extension \(rest)")
        }

        static func zero(_ zero: String, after code: Int) -> Fault {
            Fault(detail: "leave out the \(zero) after +\(code), which is not dialled from abroad")
        }
    }

    private static func read(_ text: String) -> Result<String, Fault> {
        let text = PlainText.line(PlainText.typed(text))
        return digits(text).flatMap { number in
            guard number.count > digitsMin, number.count <= digitsMax + 1,
                number[0] == UInt8(ascii: "+"), number[1] != UInt8(ascii: "0")
            else { return .failure(.notInternational) }
            let code = PhonePlan.countryCode(number.span.extracting(1...))
            let next = 1 + String(code).utf8.count
            if number[next] == UInt8(ascii: "0"), !PhonePlan.mayBeginWithZero(code) {
                return .failure(.zero("0", after: code))
            }
            return .success(String(decoding: number, as: UTF8.self))
        }
    }

    /// Digits, and a `+` before them if there was one or `00`.
    private static func digits(_ text: String) -> Result<[UInt8], Fault> {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= writtenMax else { return .failure(.notInternational) }
        var number: [UInt8] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isASCII, Digits.isDigit(UInt8(scalar.value)) {
                number.append(UInt8(scalar.value))
                if number == Array("00".utf8) { number = [UInt8(ascii: "+")] }
            } else if scalar == "+" {
                guard number.isEmpty else { return .failure(.notInternational) }
                number.append(UInt8(ascii: "+"))
            } else if beginsExtension(scalar) {
                let rest = String(String.UnicodeScalarView(scalars[index...]))
                let follows = number.count > digitsMin && rest.utf8.contains(where: Digits.isDigit)
                return .failure(follows ? .extended(by: rest) : .notInternational)
            } else if let length = parenthesisedZero(scalars[index...]) {
                if let fault = takeParenthesisedZero(in: &number) { return .failure(fault) }
                index += length - 1
            } else if !isSeparator(scalar) {
                return .failure(.notInternational)
            }
            index += 1
        }
        return .success(number)
    }

    /// How many characters `(0)` takes, with the spaces in it; nil if it doesn't stand there.
    private static func parenthesisedZero(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard text.first == "(", let end = text.firstIndex(of: ")") else { return nil }
        let within = text[text.startIndex..<end].dropFirst().filter { !$0.properties.isWhitespace }
        return within == ["0"] ? end - text.startIndex + 1 : nil
    }

    private static func takeParenthesisedZero(in number: inout [UInt8]) -> Fault? {
        let isInternational = number.first == UInt8(ascii: "+")
        let code = isInternational ? PhonePlan.countryCode(number.span.extracting(1...)) : 0
        // Past the country code it is a digit like others.
        if code > 0, String(code).utf8.count == number.count - 1 {
            switch PhonePlan.parenthesisedZero(after: code) {
            case .isDropped: return nil
            case .isFault: return .zero("(0)", after: code)
            case .isKept: break
            }
        }
        number.append(UInt8(ascii: "0"))
        return nil
    }

    /// White space and punctuation, a minus too.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            true
        default: scalar.properties.isWhitespace || scalar == "\u{2212}"
        }
    }

    /// Letters, and the marks that dialling software puts before an extension.
    private static func beginsExtension(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", "#", "*", "=", ":": true
        default:
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }
}
