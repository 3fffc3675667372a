/// Characters that nobody sees, in somebody's text.
extension PlainText {
    /// A text as it is shown among others: without what turns the direction of the text after it,
    /// or hides words from a reader.
    ///
    /// Marks of direction stay, and so do joiners: a mark turns nothing that follows it, and
    /// without joiners Persian and Hindi are misspelt and emoji fall apart.
    package static func shown(_ text: String) -> String {
        without(text) { scalar in
            switch scalar.value {
            // Embeddings, overrides and isolates, which go on until they are closed (UAX #9).
            case 0x202A...0x202E, 0x2066...0x2069: true
            // Deprecated controls, the byte order mark, annotations, tags.
            case 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
            default: false
            }
        }
    }

    /// A text of which every character is seen: for a subject.
    package static func seen(_ text: String) -> String { without(text, isInvisible) }

    /// A number or address as it would be typed: only what is seen, full-width forms as ASCII.
    package static func typed(_ text: String) -> String {
        if text.isASCII { return text }
        var typed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isInvisible(scalar) {
            typed.append(narrow(scalar))
        }
        return String(typed)
    }

    private static func without(_ text: String, _ isDropped: (Unicode.Scalar) -> Bool) -> String {
        // None of them is ASCII, and most text is.
        if text.isASCII { return text }
        guard text.unicodeScalars.contains(where: isDropped) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isDropped($0) }))
    }

    /// Zero-width characters, joiners, marks and controls of direction, variation selectors, tags;
    /// and annotations, which Unicode leaves out of its own list.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isDefaultIgnorableCodePoint
            || (0xFFF9...0xFFFB).contains(scalar.value)
    }

    /// Full-width ASCII and the ideographic space, as a Japanese keyboard types them.
    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x3000: " "
        default: scalar
        }
    }
}
