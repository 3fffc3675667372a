/// Header fields by name. Bytes that are not UTF-8 become U+FFFD where a `String` is given.
extension Request {
    /// Where the first field of that name has its value, without the whitespace around it.
    ///
    /// - Parameter name: in any case.
    package func headerRange(_ name: StaticString) -> Range<Int>? {
        let bytes = head.span
        for field in fields where bytes.equalsIgnoringCase(name, at: field.name) {
            return field.value
        }
        return nil
    }

    /// The first value of that name.
    package func header(_ name: StaticString) -> String? {
        headerRange(name).map { String(decoding: head[$0], as: UTF8.self) }
    }

    /// All values of that name in their order.
    package func headers(_ name: StaticString) -> [String] {
        headerRanges(name).map { String(decoding: head[$0], as: UTF8.self) }
    }

    /// All values of that name as one list (RFC 9110 section 5.3), nil where there is none.
    package func combinedHeader(_ name: StaticString) -> String? {
        let values = headers(name)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    func headerRanges(_ name: StaticString) -> [Range<Int>] {
        let bytes = head.span
        var ranges: [Range<Int>] = []
        for field in fields where bytes.equalsIgnoringCase(name, at: field.name) {
            ranges.append(field.value)
        }
        return ranges
    }

    /// The value of a field that may stand only once.
    func onlyHeader(_ name: StaticString) -> FieldReading<Range<Int>> {
        let bytes = head.span
        var only: Range<Int>?
        for field in fields where bytes.equalsIgnoringCase(name, at: field.name) {
            if only != nil { return .malformed }
            only = field.value
        }
        return only.map { .value($0) } ?? .absent
    }

    /// The value of a parameter such as `q` or `charset`, a quoted string without its quotes.
    func unquoted(_ range: Range<Int>) -> [UInt8]? {
        guard let first = range.first, head[first] == UInt8(ascii: "\"") else {
            return head[range].allSatisfy(ByteClass.token.contains) ? Array(head[range]) : nil
        }
        return QuotedString.read(head.span, range)
    }
}
