/// The name and value pairs of a query, decoded.
package struct QueryItems: Equatable, Sendable {
    package struct Item: Equatable, Sendable {
        package var name: String
        /// Empty where there is no equals sign.
        package var value: String
    }

    /// In their order; no name comes twice.
    package private(set) var items: [Item] = []

    /// - Throws: the first fault, from the left.
    init(_ bytes: Span<UInt8>, _ query: Range<Int>) throws(QueryFault) {
        var start = query.lowerBound
        while start < query.upperBound {
            let end =
                bytes.firstIndex(of: UInt8(ascii: "&"), in: start..<query.upperBound)
                ?? query.upperBound
            if end > start { try append(bytes, start..<end) }
            start = end + 1
        }
    }

    private mutating func append(_ bytes: Span<UInt8>, _ pair: Range<Int>) throws(QueryFault) {
        guard items.count < Limits.queryItemsMax else { throw .tooMany }
        let equals = bytes.firstIndex(of: UInt8(ascii: "="), in: pair) ?? pair.upperBound
        let name = try Self.text(bytes, pair.lowerBound..<equals)
        let value = try Self.text(
            bytes, min(equals + 1, pair.upperBound)..<pair.upperBound)
        guard !items.contains(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
            throw .repeated(name: name)
        }
        items.append(Item(name: name, value: value))
    }

    private static func text(
        _ bytes: Span<UInt8>, _ range: Range<Int>
    ) throws(QueryFault) -> String {
        guard let decoded = PercentDecoding.decode(bytes, range, plusIsSpace: true) else {
            throw .malformedEncoding
        }
        guard let text = String(validating: decoded, as: UTF8.self) else {
            throw .invalidUTF8
        }
        return text
    }

    /// Compared as bytes.
    package subscript(name: String) -> String? {
        items.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}

extension Request {
    /// The query as pairs; `+` is a space.
    package func queryItems() throws(QueryFault) -> QueryItems {
        try QueryItems(head.span, query)
    }
}
