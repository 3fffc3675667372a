import Bytes
import Testing

@Suite struct CSVReaderTests {
    private func read(_ bytes: [UInt8]) -> [CSVReader.Reading] {
        var reader = CSVReader(bytes)
        var readings: [CSVReader.Reading] = []
        while let reading = reader.next() { readings.append(reading) }
        return readings
    }

    private func read(_ text: String) -> [CSVReader.Reading] { read(Array(text.utf8)) }

    private func record(_ line: Int, _ fields: String...) -> CSVReader.Reading {
        .record(CSVReader.Record(line: line, fields: fields))
    }

    private func lines(_ readings: [CSVReader.Reading]) -> [Int] {
        readings.compactMap { if case .fault(let fault) = $0 { fault.line } else { nil } }
    }

    @Test(arguments: ["a,b\r\nc,d\r\n", "a,b\nc,d\n", "a,b\nc,d", "\u{FEFF}a,b\r\nc,d"])
    func `records end with CRLF, LF or the file`(_ text: String) {
        #expect(read(text) == [record(1, "a", "b"), record(2, "c", "d")])
    }

    @Test func `quotes hold commas, quotes and line breaks`() {
        #expect(
            read("\"a,\"\"b\"\"\",\"c\r\nd\n\"\r\n\"\",e") == [
                record(1, "a,\"b\"", "c\r\nd\n"), record(4, "", "e"),
            ])
    }

    @Test func `empty fields and lines are kept as they are`() {
        #expect(read(",\n\n,,") == [record(1, "", ""), record(2, ""), record(3, "", "", "")])
        #expect(read("") == [])
        #expect(lines(read("a\r")) == [1])
        #expect(read(" a , b ") == [record(1, " a ", " b ")])
    }

    @Test(arguments: [
        "a\"b,c", "\"a\"b,c", "a\rb,c", "\"a\"\rb", "a,\"b\" ",
    ])
    func `what the RFC doesn't allow is a fault of its line, and the next is read`(
        _ text: String
    ) {
        let readings = read("x,y\n" + text + "\nz,w\n")
        #expect(lines(readings) == [2])
        #expect(readings.first == record(1, "x", "y") && readings.last == record(3, "z", "w"))
    }

    @Test func `a quote that is never closed costs its own line alone`() {
        let readings = read("a,\"b\nc,d\ne,f\n")
        #expect(lines(readings) == [1])
        #expect(readings.dropFirst() == [record(2, "c", "d"), record(3, "e", "f")])
    }

    @Test func `a record over several lines has the fault of its first`() {
        let readings = read("\"a\nb\"c,d\ne,f")
        #expect(lines(readings) == [1] && readings.last == record(3, "e", "f"))
    }

    @Test func `bytes that are no text are a fault of their line`() {
        for bytes: [UInt8] in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x00], [0xC0, 0xAF]] {
            let readings = read(Array("a,".utf8) + bytes + Array("\nc,d".utf8))
            #expect(lines(readings) == [1] && readings.last == record(2, "c", "d"))
        }
    }

    @Test func `a field may have 65,536 bytes and no more`() {
        let longest = String(repeating: "a", count: CSVReader.fieldBytesMax)
        #expect(read(longest + ",b") == [record(1, longest, "b")])
        #expect(read("\"\(longest)\",b") == [record(1, longest, "b")])
        #expect(lines(read(longest + "a,b")) == [1])
        #expect(lines(read("\"\(longest)a\",b")) == [1])
    }
}
