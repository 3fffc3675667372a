import Testing

@testable import Repairs

@Suite struct OpenRepairFileTests {
    private let header = OpenRepairRecord.columns.joined(separator: ",") + "\n"
    private let good =
        "a_1,A,GBR,Camera,DSLR/video camera,6,Nikon,1999,24,Fixed,,Cardiff,2023-04-24,Stuck\n"

    private func read(_ text: String) throws -> [OpenRepairFile.Reading] {
        var file = try OpenRepairFile(Array(text.utf8))
        var readings: [OpenRepairFile.Reading] = []
        while let reading = file.next() { readings.append(reading) }
        return readings
    }

    private func unusable(_ text: String) throws -> [String] {
        try read(header + text).compactMap { reading in
            if case .unusable(let line) = reading {
                "line \(line.line) \(line.reason)"
            } else {
                nil
            }
        }
    }

    private func objections(_ text: String) -> [String] {
        do throws(OpenRepairFile.Objection) {
            _ = try OpenRepairFile(Array(text.utf8))
            return []
        } catch {
            return error.reasons
        }
    }

    @Test func `a record has every field as it was published`() throws {
        let readings = try read(header + good)
        guard case .record(let record) = readings.first else {
            Issue.record("\(readings)")
            return
        }
        #expect(record.line == 2 && record.id == "a_1" && record.dataProvider == "A")
        #expect(record.country == "GBR" && record.partnerProductCategory == "Camera")
        #expect(record.productCategory == "DSLR/video camera" && record.productCategoryId == "6")
        #expect(record.brand == "Nikon" && record.yearOfManufacture == "1999")
        #expect(record.productAge == "24" && record.repairStatus == "Fixed")
        #expect(record.repairBarrier == "" && record.groupIdentifier == "Cardiff")
        #expect(record.eventDate == "2023-04-24" && record.problem == "Stuck")
    }

    @Test func `columns may stand in any order`() throws {
        let columns = OpenRepairRecord.columns
        let fields = good.dropLast().split(separator: ",", omittingEmptySubsequences: false)
        let text =
            columns.reversed().joined(separator: ",") + "\n"
            + fields.reversed().joined(separator: ",")
        #expect(try read(text) == read(header + good))
    }

    @Test func `missing, doubled and unknown columns are all named`() {
        #expect(objections("") == ["the file is empty"])
        #expect(objections("\"id,") == ["line 1 has a quoted field that is never closed"])
        let missing = objections("id,name,problem\n")
        #expect(missing.count == 13)
        #expect(missing.first == "the column data_provider is missing")
        #expect(missing.last == "the column “name” (number 2) is not the standard's")
        #expect(
            objections(header.dropLast() + ",id,\u{1B}[2J\n") == [
                "the column id stands there 2 times",
                "the column “[2J” (number 16) is not the standard's",
            ])
    }

    @Test(arguments: [
        (",A,GBR,Camera,,6,,,,Fixed,,,2023-04-24,x\n", "has no id"),
        ("a 1,A,GBR,Camera,,6,,,,Fixed,,,2023-04-24,x\n", "has an id with spaces or control"),
        ("a_1,A,GBR,Camera,,6,,,,Broken,,,2023-04-24,x\n", "has the repair_status “Broken”"),
        ("a_1,A,GBR,Camera,,6,,,,Fixed,,,2023-02-29,x\n", "has the event_date “2023-02-29”"),
        ("a_1,A,GBR,,,6,,,,Fixed,,,2023-04-24, \n", "has neither a problem nor"),
        ("a_1,A,GBR\n", "has 3 fields instead of 14"),
        ("a_1,A,G\"B,Camera,,6,,,,Fixed,,,2023-04-24,x\n", "has a quote within a field"),
    ])
    func `a line that can't become a ticket is named with its reason`(
        _ text: String, _ reason: String
    ) throws {
        let found = try unusable(good + text)
        #expect(found.count == 1 && found.first?.hasPrefix("line 3 " + reason) == true, "\(found)")
    }

    @Test func `empty lines are no records, and are counted as lines`() throws {
        #expect(try unusable(good + "\r\n\n\n") == [])
        #expect(try unusable("\n" + good + "\n" + good) == ["line 5 has the id of line 3"])
    }

    @Test func `an id that comes twice is named with its first line`() throws {
        #expect(try unusable(good + good) == ["line 3 has the id of line 2"])
    }

    @Test func `an id longer than 200 bytes is unusable`() throws {
        let tail = ",A,GBR,Camera,,6,,,,Fixed,,,2023-04-24,x\n"
        #expect(try unusable(String(repeating: "a", count: 200) + tail) == [])
        #expect(try unusable(String(repeating: "a", count: 201) + tail).count == 1)
    }
}
