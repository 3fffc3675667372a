/// The rules of text fields, checked by scalar: a CRLF is one `Character` to Swift.
package enum PlainText {
    package enum Kind: Sendable {
        /// One line: a name, a brand.
        case line
        /// Line feeds and tabs are welcome: a symptom, a note.
        case lines
    }

    /// Finds the fault of a text; nil if there is none. Absence is a fault only if it is required.
    ///
    /// - Parameter scalarsMax: the most Unicode scalars it may have.
    package static func fault(
        _ text: String?, at pointer: @autoclosure () -> String, scalarsMax: Int, kind: Kind = .line,
        isRequired: Bool = true
    ) -> Fault? {
        guard let text else { return isRequired ? Fault(pointer(), "is required") : nil }
        if text.utf8.count <= scalarsMax, isPlain(text.utf8.span, kind) { return nil }
        var count = 0
        var isBlank = true
        for scalar in text.unicodeScalars {
            count += 1
            if isControl(scalar, kind) {
                let name = String(scalar.value, radix: 16, uppercase: true)
                return Fault(pointer(), "must not hold control characters (U+\(padded(name)))")
            }
            if isBlank, !scalar.properties.isWhitespace { isBlank = false }
        }
        if isBlank { return Fault(pointer(), "must not be blank") }
        if count > scalarsMax {
            return Fault(pointer(), "must have at most \(scalarsMax) characters, has \(count)")
        }
        return nil
    }

    /// A text of one line as it is kept: line ends and tabs are spaces, and white space around it,
    /// which nobody sees, goes: ` Ming\tTan ` is `Ming Tan`.
    package static func line(_ text: String) -> String {
        if isPlain(text.utf8.span, .line) { return text }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: withLineFeeds(text).map { $0 == "\n" || $0 == "\t" ? " " : $0 })
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars.drop { $0.properties.isWhitespace })
    }

    /// A text of several lines as it is kept: each line end is a line feed.
    package static func paragraphs(_ text: String) -> String {
        if isPlain(text.utf8.span, .lines) { return text }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: withLineFeeds(text))
        return String(scalars)
    }

    /// By scalars: to Swift a CRLF is one `Character`.
    private static func withLineFeeds(_ text: String) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": if previous != "\r" { scalars.append("\n") }
            case "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        return scalars
    }

    /// The beginning of somebody's text for a message on a terminal: quoted, without controls.
    package static func excerpt(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in seen(text).unicodeScalars.prefix(40) where !isControl(scalar, .line) {
            shown.append(scalar)
        }
        return "“" + String(shown) + "”"
    }

    /// Scalars of a text that may have several lines.
    package static let paragraphsMax = 4000

    /// Bytes of somebody's text that a pointer or a detail repeats.
    package static let quotedBytesMax = 200

    /// Somebody's text as a pointer or a detail repeats it: whole, or its beginning and an
    /// ellipsis.
    package static func quoted(_ text: String) -> String {
        let bytes = text.utf8
        guard bytes.count > quotedBytesMax else { return text }
        var end = bytes.index(bytes.startIndex, offsetBy: quotedBytesMax)
        while UTF8.isContinuation(bytes[end]) { end = bytes.index(before: end) }
        return String(text[..<end]) + "…"
    }

    /// Tells whether a text is right and kept as it is: printable ASCII, not blank, and as a line
    /// without spaces around it. Most text is.
    package static func isPlain(_ text: Span<UInt8>, _ kind: Kind) -> Bool {
        if text.isEmpty { return false }
        if kind == .line, text[0] == 0x20 || text[text.count - 1] == 0x20 { return false }
        var (isBlank, isOdd) = (true, false)
        // Without a way out of the loop: so the compiler takes many bytes at once.
        for index in text.indices {
            let byte = text[index]
            isBlank = isBlank && byte &- 0x21 >= 0x5E
            isOdd = isOdd || byte &- 0x20 >= 0x5F && (kind == .line || byte &- 0x09 >= 2)
        }
        return !isBlank && !isOdd
    }

    /// C0, DEL, C1 and Unicode's own line ends.
    private static func isControl(_ scalar: Unicode.Scalar, _ kind: Kind) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: kind == .line
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func padded(_ hex: String) -> String {
        String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    }
}

extension String {
    /// Whether it is ASCII, as most text is.
    package var isASCII: Bool {
        let bytes = utf8.span
        var seen: UInt8 = 0
        for index in bytes.indices { seen |= bytes[index] }
        return seen < 0x80
    }

    /// Swift's `==` finds composed and decomposed letters equal; SQLite and we don't.
    package func hasSameBytes(as other: String) -> Bool { hasSameBytes(as: other.utf8.span) }

    package func hasSameBytes(as other: Span<UInt8>) -> Bool {
        guard utf8.count == other.count else { return false }
        let bytes = utf8.span
        for index in bytes.indices where bytes[index] != other[index] { return false }
        return true
    }
}

extension String? {
    func hasSameBytes(as other: String?) -> Bool {
        switch (self, other) {
        case (nil, nil): true
        case (let left?, let right?): left.hasSameBytes(as: right)
        default: false
        }
    }
}
