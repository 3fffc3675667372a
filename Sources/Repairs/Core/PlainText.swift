/// What a text field may hold, checked by scalar, since a CRLF is one `Character` to Swift.
package enum PlainText {
    package enum Kind: Sendable {
        /// One line: a name, a brand.
        case line
        /// Line feeds and tabs are welcome: a symptom, a note.
        case lines
    }

    /// What is wrong with a text; nil where nothing is. Absence is a fault only where required.
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

    /// A line without the spaces around it, which nobody sees: ` Ming Tan ` is `Ming Tan`. Tabs and
    /// line ends stay, for `fault` to name.
    package static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last,
            mayBeSpace(first) || mayBeSpace(last)
        else { return text }
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        return String(scalars)
    }

    private static func mayBeSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x80 }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace && !isControl(scalar, .line)
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

    /// Whether a text is printable ASCII and not blank: then it is right. Most text is.
    package static func isPlain(_ text: Span<UInt8>, _ kind: Kind) -> Bool {
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
