/// Reads CSV as RFC 4180 has it, by bytes: quotes, line breaks within them, CRLF or LF after each
/// record, a byte order mark before the first.
///
/// What the RFC doesn't allow is a fault of its record, and reading goes on with the next line.
package struct CSVReader {
    /// One record and the line that it begins on, from 1.
    package struct Record: Sendable, Equatable {
        package let line: Int
        package let fields: [String]

        package init(line: Int, fields: [String]) {
            self.line = line
            self.fields = fields
        }
    }

    /// Why a record could not be read, and the line that it begins on.
    package struct Fault: Sendable, Equatable {
        package let line: Int
        package let reason: String
    }

    package enum Reading: Sendable, Equatable {
        case record(Record)
        case fault(Fault)
    }

    /// The longest field, in bytes; a quote that was forgotten swallows no more than this.
    package static let fieldBytesMax = 65_536

    private let bytes: [UInt8]
    private var index = 0
    /// The line that `index` is on.
    private var line = 1

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// The next record or what is wrong with it; nil at the end.
    package mutating func next() -> Reading? {
        guard index < bytes.count else { return nil }
        let (start, first) = (index, line)
        do {
            return .record(try record(on: first))
        } catch {
            // A forgotten quote takes what follows for its field; only its own line is at fault.
            if error.isUnclosed { (index, line) = (start, first) }
            skipLine()
            return .fault(Fault(line: first, reason: error.reason))
        }
    }

    private mutating func skipLine() {
        while index < bytes.count, bytes[index] != lineFeed { index += 1 }
        index += 1
        line += 1
    }

    private mutating func record(on first: Int) throws(Breach) -> Record {
        var fields: [String] = []
        while true {
            let isQuoted = index < bytes.count && bytes[index] == quote
            fields.append(isQuoted ? try quotedField() : try plainField())
            guard index < bytes.count, bytes[index] == comma else { break }
            index += 1
        }
        try endRecord()
        return Record(line: first, fields: fields)
    }

    /// CRLF, LF or the end of the file.
    private mutating func endRecord() throws(Breach) {
        guard index < bytes.count else { return }
        if bytes[index] == carriageReturn {
            index += 1
            guard index < bytes.count, bytes[index] == lineFeed else {
                throw Breach("has a carriage return without a line feed")
            }
        }
        guard bytes[index] == lineFeed else {
            throw Breach("has something between a closing quote and the next comma")
        }
        index += 1
        line += 1
    }

    /// `TEXTDATA`, without quotes.
    private mutating func plainField() throws(Breach) -> String {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == comma || byte == lineFeed || byte == carriageReturn { break }
            if byte == quote { throw Breach("has a quote within a field that has none around it") }
            index += 1
        }
        return try text(bytes[start..<index])
    }

    /// `DQUOTE *(TEXTDATA / COMMA / CR / LF / 2DQUOTE) DQUOTE`
    private mutating func quotedField() throws(Breach) -> String {
        var field: [UInt8] = []
        index += 1
        while index < bytes.count, field.count <= CSVReader.fieldBytesMax {
            let byte = bytes[index]
            index += 1
            if byte == quote {
                guard index < bytes.count, bytes[index] == quote else {
                    return try text(field[...])
                }
                index += 1
            } else if byte == lineFeed {
                line += 1
            }
            field.append(byte)
        }
        let why = index < bytes.count ? "too long or never closed" : "never closed"
        throw Breach("has a quoted field that is \(why)", isUnclosed: true)
    }

    private func text(_ field: ArraySlice<UInt8>) throws(Breach) -> String {
        guard field.count <= CSVReader.fieldBytesMax else {
            throw Breach("has a field of more than \(CSVReader.fieldBytesMax) bytes")
        }
        guard !field.contains(0), let text = String(validating: field, as: UTF8.self) else {
            throw Breach("is not UTF-8 text")
        }
        return text
    }

    private struct Breach: Error {
        let reason: String
        let isUnclosed: Bool

        init(_ reason: String, isUnclosed: Bool = false) {
            self.reason = reason
            self.isUnclosed = isUnclosed
        }
    }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
