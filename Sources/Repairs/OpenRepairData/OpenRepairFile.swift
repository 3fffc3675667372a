internal import Bytes

/// A file of Open Repair Data, read record by record; its columns may stand in any order.
package struct OpenRepairFile {
    /// Why a file is none of the standard's: everything that is wrong with its first line.
    package struct Objection: Error, Equatable {
        package let reasons: [String]
    }

    /// A line that can't become a ticket, and why.
    package struct Unusable: Sendable, Equatable {
        package let line: Int
        package let reason: String
    }

    package enum Reading: Sendable, Equatable {
        case record(OpenRepairRecord)
        case unusable(Unusable)
    }

    private var reader: CSVReader
    /// Where each of the standard's columns stands in this file.
    private let places: [Int]
    /// The line of each id, by its bytes.
    private var seen: [[UInt8]: Int] = [:]

    /// - Throws: `Objection` where the first line isn't the standard's fourteen columns.
    package init(_ bytes: [UInt8]) throws(Objection) {
        var reader = CSVReader(bytes)
        let header: [String]
        switch reader.next() {
        case nil: throw Objection(reasons: ["the file is empty"])
        case .fault(let fault): throw Objection(reasons: ["line 1 \(fault.reason)"])
        case .record(let record): header = record.fields
        }
        let reasons = OpenRepairFile.objections(to: header)
        guard reasons.isEmpty else { throw Objection(reasons: reasons) }
        places = OpenRepairRecord.columns.compactMap { header.firstIndex(of: $0) }
        self.reader = reader
    }

    private static func objections(to header: [String]) -> [String] {
        let columns = OpenRepairRecord.columns
        var reasons: [String] = []
        for column in columns {
            let count = header.count { $0 == column }
            if count == 0 { reasons.append("the column \(column) is missing") }
            if count > 1 { reasons.append("the column \(column) stands there \(count) times") }
        }
        for (index, name) in header.enumerated() where !columns.contains(name) {
            let shown = PlainText.excerpt(name)
            reasons.append("the column \(shown) (number \(index + 1)) is not the standard's")
        }
        return reasons
    }

    /// The next record or what is wrong with it; nil at the end. Empty lines are no records.
    package mutating func next() -> Reading? {
        while let reading = reader.next() {
            switch reading {
            case .fault(let fault):
                return .unusable(Unusable(line: fault.line, reason: fault.reason))
            case .record(let row) where row.fields == [""]: continue
            case .record(let row): return read(row)
            }
        }
        return nil
    }

    private mutating func read(_ row: CSVReader.Record) -> Reading {
        func unusable(_ reason: String) -> Reading {
            .unusable(Unusable(line: row.line, reason: reason))
        }
        guard row.fields.count == places.count else {
            return unusable("has \(row.fields.count) fields instead of \(places.count)")
        }
        let record = OpenRepairRecord(line: row.line, fields: places.map { row.fields[$0] })
        if let objection = record.objection { return unusable(objection) }
        let id = Array(record.id.utf8)
        if let earlier = seen[id] { return unusable("has the id of line \(earlier)") }
        seen[id] = row.line
        return .record(record)
    }
}
