/// `Content-Type` (RFC 9110 section 8.3).
package struct ContentType: Equatable, Sendable {
    /// `application/json`, in lower case.
    package var essence: String
    /// As it was sent, in lower case; nil where there is none.
    package var charset: String?

    package init(essence: String, charset: String? = nil) {
        self.essence = essence
        self.charset = charset
    }

    /// `application/json`, in UTF-8 where it says so.
    package var isJSON: Bool {
        essence.utf8.elementsEqual("application/json".utf8) && isUTF8
    }

    package var isUTF8: Bool { charset.map { $0.utf8.elementsEqual("utf-8".utf8) } ?? true }
}

extension Request {
    /// Malformed where it stands twice, too.
    package func contentType() -> FieldReading<ContentType> {
        onlyHeader("Content-Type").flatMap(contentType)
    }

    /// Whether no `Content-Encoding` but `identity` was applied to the body (RFC 9110 section 8.4).
    package var hasPlainBody: Bool {
        headerRanges("Content-Encoding").allSatisfy { range in
            range.isEmpty || head.span.equalsIgnoringCase("identity", at: range)
        }
    }

    private func contentType(_ range: Range<Int>) -> ContentType? {
        let bytes = head.span
        if bytes.equalsIgnoringCase("application/json", at: range) {
            return ContentType(essence: "application/json")
        }
        let end = Parameters.start(in: bytes, range)
        let essence = bytes.trimmed(range.lowerBound..<end)
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/"), in: essence),
            isToken(essence.lowerBound..<slash), isToken(slash + 1..<essence.upperBound)
        else { return nil }
        var type = ContentType(essence: lowercased(Array(head[essence])))
        var parameters = Parameters(end..<range.upperBound)
        while let parameter = parameters.next(in: bytes) {
            guard isToken(parameter.name), let value = unquoted(parameter.value),
                !value.isEmpty
            else { return nil }
            guard bytes.equalsIgnoringCase("charset", at: parameter.name) else { continue }
            guard type.charset == nil else { return nil }
            type.charset = lowercased(value)
        }
        return type
    }

    private func isToken(_ range: Range<Int>) -> Bool {
        !range.isEmpty && head[range].allSatisfy(ByteClass.token.contains)
    }

    private func lowercased(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.map(\.lowercased), as: UTF8.self)
    }
}
