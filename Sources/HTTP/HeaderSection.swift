internal import Bytes

/// Reads field lines (RFC 9112 section 5) and keeps what the connection itself needs to know.
struct HeaderSection {
    /// Offset of the request's first byte: `Request.head` starts there, and so do its ranges.
    let base: Int
    private var hostCount = 0
    private var hostIsValid = true
    private var contentLength: Int?
    private var transferEncodingCount = 0
    private var isChunked = false
    private(set) var expectsContinue = false
    private(set) var asksToClose = false
    private(set) var asksToKeepAlive = false

    init(base: Int) { self.base = base }

    /// - Parameter section: the field lines with their CRLFs; another CRLF stands behind them.
    mutating func read(
        _ bytes: Span<UInt8>, _ section: Range<Int>, fields: inout [Request.Field]
    ) throws(Refusal) {
        fields.removeAll(keepingCapacity: true)
        var position = section.lowerBound
        while position < section.upperBound {
            let field = try FieldLine.read(bytes, at: position)
            position = field.end
            try note(bytes, field.name, field.value)
            fields.append(
                Request.Field(
                    name: field.name.lowerBound - base..<field.name.upperBound - base,
                    value: field.value.lowerBound - base..<field.value.upperBound - base))
        }
    }

    private mutating func note(
        _ bytes: Span<UInt8>, _ name: Range<Int>, _ value: Range<Int>
    ) throws(Refusal) {
        switch name.count {
        case 4 where bytes.equalsIgnoringCase("host", at: name):
            hostCount += 1
            hostIsValid = hostIsValid && HostField.isValid(bytes, value)
        case 6 where bytes.equalsIgnoringCase("expect", at: name):
            guard bytes.equalsIgnoringCase("100-continue", at: value) else {
                throw .unknownExpectation
            }
            expectsContinue = true
        case 10 where bytes.equalsIgnoringCase("connection", at: name):
            noteConnection(bytes, value)
        case 14 where bytes.equalsIgnoringCase("content-length", at: name):
            guard contentLength == nil else { throw .repeatedContentLength }
            contentLength = try number(bytes, value)
        case 17 where bytes.equalsIgnoringCase("transfer-encoding", at: name):
            transferEncodingCount += 1
            isChunked = bytes.equalsIgnoringCase("chunked", at: value)
        default: break
        }
    }

    /// Digits alone, no zero in front (RFC 9112 section 6.3, the strict reading).
    private func number(_ bytes: Span<UInt8>, _ value: Range<Int>) throws(Refusal) -> Int {
        guard value.count <= Limits.contentLengthDigitsMax,
            let number = Digits.plainNumber(bytes.extracting(value))
        else { throw .malformedContentLength }
        return number
    }

    private mutating func noteConnection(_ bytes: Span<UInt8>, _ value: Range<Int>) {
        var list = ListMembers(value)
        while let member = list.next(in: bytes) {
            if bytes.equalsIgnoringCase("close", at: member) { asksToClose = true }
            if bytes.equalsIgnoringCase("keep-alive", at: member) { asksToKeepAlive = true }
        }
    }

    /// - Throws: 400 for Host and for doubtful framing, 501 for codings but chunked.
    func framing(isVersion10: Bool) throws(Refusal) -> BodyFraming {
        if hostCount == 0, !isVersion10 { throw .missingHost }
        if hostCount > 1 { throw .repeatedHost }
        if !hostIsValid { throw .malformedHost }
        guard transferEncodingCount > 0 else {
            return contentLength.map { $0 == 0 ? .none : .length($0) } ?? .none
        }
        if contentLength != nil { throw .twoFramings }
        if isVersion10 { throw .transferEncodingBeforeVersion11 }
        if transferEncodingCount > 1 { throw .repeatedTransferEncoding }
        guard isChunked else { throw .unknownTransferCoding }
        return .chunked
    }
}
