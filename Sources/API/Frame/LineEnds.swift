internal import JSON

/// Line ends as Windows and HTML forms write them: CR LF is taken as LF, wherever a text may have
/// lines. A CR alone stays, for the text's own check to refuse.
extension JSONValue {
    /// - Parameter body: what the value was parsed from; one without such an escape has no CR,
    ///   since JSON lets none stand in a string unescaped, and is not copied.
    func withLineFeeds(parsedFrom body: [UInt8]) -> JSONValue {
        let backslash = UInt8(ascii: "\\")
        let mayHaveReturn = zip(body, body.dropFirst()).contains { byte, next in
            byte == backslash && (next == UInt8(ascii: "r") || next == UInt8(ascii: "u"))
        }
        return mayHaveReturn ? withLineFeeds : self
    }

    private var withLineFeeds: JSONValue {
        switch self {
        case .null, .bool, .integer, .number: self
        case .string(let text): .string(text.withLineFeeds)
        case .array(let items): .array(items.map(\.withLineFeeds))
        case .object(let members):
            .object(
                members.map {
                    JSONMember($0.name, $0.value.withLineFeeds, isRepeated: $0.isRepeated)
                })
        }
    }
}

extension String {
    /// By bytes: to Swift a CRLF is one Character.
    fileprivate var withLineFeeds: String {
        let (carriageReturn, lineFeed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
        guard utf8.contains(carriageReturn) else { return self }
        var bytes: [UInt8] = []
        for byte in utf8 {
            if byte == lineFeed, bytes.last == carriageReturn { bytes.removeLast() }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
