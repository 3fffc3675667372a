/// Answers as bytes. The head is laid out so that a kept answer can be patched and cut:
/// status line, `Date`, `Request-Id`, what a 304 says too, what only the whole answer says.
enum ResponseEncoding {
    static let dateOffset = 6
    static let idOffset = 6 + DateText.length + 2 + 12
    /// `Date: …` and `Request-Id: …` with their CRLFs; what every answer says stands behind them.
    static let stampLength = idOffset + RequestID.length + 2

    /// Offsets of an encoded answer, from its first byte.
    struct Layout {
        var statusEnd = 0
        /// The value of `ETag`.
        var etag = 0..<0
        /// Where the fields end that a 304 has too.
        var sharedEnd = 0
        /// Where the fields end; the empty line follows.
        var fieldsEnd = 0
    }

    /// Appends status line and fields, `Connection` and the empty line not yet.
    static func appendHead(
        of response: Response, date: DateText, id: RequestID, isVersion10: Bool = false,
        to bytes: inout [UInt8]
    ) -> Layout {
        var layout = Layout()
        let start = bytes.count
        StatusLine.append(response.status, to: &bytes)
        layout.statusEnd = bytes.count - start
        bytes.append("Date: ")
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: DateText.length))
        bytes.append("\r\nRequest-Id: ")
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: RequestID.length))
        bytes.append("\r\nX-Content-Type-Options: nosniff\r\n")
        stamp(&bytes, at: start + layout.statusEnd, date: date, id: id)
        for header in response.headers where !describesContent(header.name) {
            let value = append(header.name, header.value, to: &bytes)
            if names("ETag", header.name) {
                layout.etag = value.lowerBound - start..<value.upperBound - start
            }
        }
        layout.sharedEnd = bytes.count - start
        for header in response.headers where describesContent(header.name) {
            append(header.name, header.value, to: &bytes)
        }
        if response.stream != nil {
            if !isVersion10 { bytes.append("Transfer-Encoding: chunked\r\n") }
        } else if StatusLine.allowsBody(response.status) {
            bytes.append("Content-Length: ")
            bytes.append(decimal: response.byteCount)
            bytes.append("\r\n")
        }
        layout.fieldsEnd = bytes.count - start
        return layout
    }

    /// Writes date and ID over those of an answer whose status line ends at `statusEnd`.
    @inline(__always)
    static func stamp(_ bytes: inout [UInt8], at statusEnd: Int, date: DateText, id: RequestID) {
        let digits = id.digits
        var span = bytes.mutableSpan
        var raw = unsafe span.mutableBytes
        precondition(statusEnd >= 0 && raw.byteCount - statusEnd >= stampLength)
        for index in 0..<DateText.length {
            raw.storeBytes(
                of: date.bytes[index], toByteOffset: statusEnd + dateOffset + index,
                as: UInt8.self)
        }
        raw.storeBytes(
            of: digits.0.littleEndian, toByteOffset: statusEnd + idOffset, as: UInt64.self)
        raw.storeBytes(
            of: digits.1.littleEndian, toByteOffset: statusEnd + idOffset + 8, as: UInt64.self)
    }

    /// Fields that a 304 leaves out (RFC 9110 section 15.4.5).
    private static func describesContent(_ name: StaticString) -> Bool {
        let bytes = unsafe Span(_unsafeStart: name.utf8Start, count: name.utf8CodeUnitCount)
        return bytes.hasPrefixIgnoringCase("Content-", in: bytes.indices)
            && !names("Content-Location", name)
    }

    private static func names(_ name: StaticString, _ other: StaticString) -> Bool {
        let bytes = unsafe Span(_unsafeStart: other.utf8Start, count: other.utf8CodeUnitCount)
        return bytes.equalsIgnoringCase(name, at: bytes.indices)
    }

    /// A value with a control would end its line (RFC 9110 section 5.5): the field is left out.
    ///
    /// - Returns: where the value stands.
    @discardableResult
    private static func append(
        _ name: StaticString, _ value: String, to bytes: inout [UInt8]
    ) -> Range<Int> {
        guard value.utf8.allSatisfy(\.isFieldContent) else { return bytes.count..<bytes.count }
        bytes.append(name)
        bytes.append(": ")
        let start = bytes.count
        bytes.append(contentsOf: value.utf8)
        bytes.append("\r\n")
        return start..<bytes.count - 2
    }
}
